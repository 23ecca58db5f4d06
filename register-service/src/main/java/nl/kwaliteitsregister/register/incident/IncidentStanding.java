package nl.kwaliteitsregister.register.incident;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.code.EvidenceClass;
import nl.kwaliteitsregister.contract.code.IncidentEnd;
import nl.kwaliteitsregister.contract.code.Severity;
import nl.kwaliteitsregister.contract.code.SignalCategory;
import nl.kwaliteitsregister.contract.event.IncidentEvent.Source;
import nl.kwaliteitsregister.contract.event.Programme;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.register.signal.Signal;

/**
 * An incident with all that its signals say just now: what a rule looks at before people decide on it (domain §4.4,
 * §4.5). It is read anew for each command, so it is never older than the command.
 *
 * @param incident by its own events: evidence, facts, end
 * @param signals those it rests on now; a signal whose student withdrew it is not among them
 * @param clearance whether its facts may go out now, for whoever looks at them for the first time
 * @param recognisable fewer than 5 students were there in the last 12 months: no ground and no phase in any text
 */
public record IncidentStanding(
        Incident.Opened incident, List<Signal.Recorded> signals, Clearance clearance, boolean recognisable) {

    /** Whether rules count it for anything above a note (L0): it is not over, and a signal supports it. */
    public boolean counts() {
        return !incident.isOver() && !signals.isEmpty();
    }

    /** Whether it may carry a note (L0): as {@link #counts()}, and also when it could not be established. */
    public boolean carriesNote() {
        return counts() || (incident.end() == IncidentEnd.UNRESOLVED && !signals.isEmpty());
    }

    /** Whether it counts, and its evidence is of this class or a higher one. */
    public boolean countsAs(EvidenceClass least) {
        return counts() && incident.evidence().isAtLeast(least);
    }

    /**
     * Whether its facts may be told to the employer: somebody cleared them and nothing speaks against it now. An
     * incident of which this does not hold carries no L2 to L4.
     */
    public boolean mayBeTold() {
        return counts() && incident.facts().cleared() && clearance == Clearance.FREE;
    }

    /** Of its gravest signal; empty while nobody set one. */
    public Optional<Severity> severity() {
        return ofSeverities(signal -> true);
    }

    /** As {@link #severity()}, where a severity 4 that no second person confirmed is left out. */
    public Optional<Severity> settledSeverity() {
        return ofSeverities(signal -> signal.assessment().isSettled());
    }

    private Optional<Severity> ofSeverities(Predicate<Signal.Recorded> which) {
        return signals.stream()
                .filter(which)
                .map(Signal::currentSeverity)
                .flatMap(Optional::stream)
                .max(Comparator.comparing(Severity::level));
    }

    /** Of all its signals. */
    public Set<SignalCategory> categories() {
        return distinct(signal -> Stream.of(signal.subject().category()));
    }

    /** Of all its signals that have one. */
    public Set<PlacementId> placements() {
        return distinct(signal -> Stream.ofNullable(signal.subject().placement()));
    }

    /** Of all its signals that have one. */
    public Set<Programme> programmes() {
        return distinct(signal -> Stream.ofNullable(signal.subject().programme()));
    }

    /** Those who are known; of an anonymous signal there is none. */
    public Set<Reporter> reporters() {
        return sources().map(Reporter::of).flatMap(Optional::stream).collect(toUnmodifiableSet());
    }

    /** Whether the two have different placements and different reporters, each of them known to differ. */
    public boolean isIndependentOf(IncidentStanding other) {
        return !reporters().isEmpty()
                && !other.reporters().isEmpty()
                && Collections.disjoint(reporters(), other.reporters())
                && Collections.disjoint(placements(), other.placements());
    }

    private Stream<Source> sources() {
        var live = signals.stream().map(signal -> signal.subject().signal()).collect(toUnmodifiableSet());
        return incident.sources().stream().filter(source -> live.contains(source.signal()));
    }

    private <T> Set<T> distinct(Function<Signal.Recorded, Stream<T>> part) {
        return signals.stream().flatMap(part).collect(toUnmodifiableSet());
    }
}
