package nl.kwaliteitsregister.projection.hostfile;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.kwaliteitsregister.contract.code.EvidenceClass;
import nl.kwaliteitsregister.contract.code.IncidentEnd;
import nl.kwaliteitsregister.contract.code.SignalCategory;
import nl.kwaliteitsregister.contract.event.IncidentEvent.IncidentOpened;
import nl.kwaliteitsregister.contract.id.IncidentId;
import nl.kwaliteitsregister.contract.id.SignalId;
import org.jspecify.annotations.Nullable;

/**
 * One incident: the signals about one event, and how well it is supported (domain §4.4).
 *
 * @param category of the signal that opened it
 * @param signals that it has now, by their ids as text
 * @param evidence classes in the order in which it got them, forward only
 * @param end it carries no blame any more
 */
public record IncidentHistory(
        IncidentId id,
        SignalCategory category,
        SortedSet<String> signals,
        List<Raised> evidence,
        @Nullable End end) {

    public IncidentHistory {
        signals = Collections.unmodifiableSortedSet(new TreeSet<>(signals));
        evidence = List.copyOf(evidence);
    }

    public record Raised(Told told, EvidenceClass to) {}

    public record End(Told told, IncidentEnd how) {}

    static IncidentHistory of(IncidentOpened it, Told told) {
        return new IncidentHistory(
                it.incident(),
                it.first().category(),
                new TreeSet<>(List.of(it.first().signal().toString())),
                List.of(new Raised(told, it.evidence())),
                null);
    }

    IncidentHistory with(SignalId further) {
        var more = new TreeSet<>(signals);
        more.add(further.toString());
        return new IncidentHistory(id, category, more, evidence, end);
    }

    IncidentHistory without(SignalId gone) {
        var less = new TreeSet<>(signals);
        less.remove(gone.toString());
        return new IncidentHistory(id, category, less, evidence, end);
    }

    IncidentHistory raised(EvidenceClass to, Told told) {
        return new IncidentHistory(id, category, signals, Lists.plus(evidence, new Raised(told, to)), end);
    }

    IncidentHistory ended(IncidentEnd how, Told told) {
        return new IncidentHistory(id, category, signals, evidence, new End(told, how));
    }

    /** What was shown untrue, and what has no signals left, stands in no list. */
    public boolean counts() {
        return !signals.isEmpty()
                && Optional.ofNullable(end)
                        .map(End::how)
                        .filter(IncidentEnd.REFUTED::equals)
                        .isEmpty();
    }
}
