package nl.kwaliteitsregister.register.confidential;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.SignalId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.register.confidential.Entry.Closed;
import nl.kwaliteitsregister.register.confidential.Entry.OverrideAsked;
import nl.kwaliteitsregister.register.confidential.Entry.OverrideDecided;
import nl.kwaliteitsregister.register.confidential.Entry.Released;
import nl.kwaliteitsregister.register.confidential.Entry.Told;
import nl.kwaliteitsregister.register.confidential.Entry.Weighed;

/**
 * One matter that is held in confidence.
 *
 * @param revision how many times it was written; who changes it says which one they saw
 * @param entries in order; the first one is what was told
 */
public record Held(CaseId id, InstitutionId institution, long revision, List<Entry> entries) {

    public Held {
        entries = List.copyOf(entries);
    }

    public Told told() {
        return (Told) entries.getFirst();
    }

    /** Whether this person may know of it: never somebody it is about. */
    public boolean isOpenTo(StaffId person) {
        return !told().matter().concerns().contains(person);
    }

    public boolean isClosed() {
        return entries.stream().anyMatch(Closed.class::isInstance);
    }

    public Optional<Weighed> weighed() {
        return entries.stream()
                .filter(Weighed.class::isInstance)
                .map(Weighed.class::cast)
                .reduce((earlier, later) -> later);
    }

    /** The question to a decision maker that nobody has answered yet. */
    public Optional<OverrideAsked> asked(UUID override) {
        return entries.stream()
                .filter(OverrideAsked.class::isInstance)
                .map(OverrideAsked.class::cast)
                .filter(one -> one.override().equals(override))
                .filter(one -> !isDecided(override))
                .findFirst();
    }

    private boolean isDecided(UUID override) {
        return entries.stream()
                .anyMatch(entry -> entry instanceof OverrideDecided decided
                        && decided.override().equals(override));
    }

    /**
     * The signal that the next release becomes. It follows from the matter, so that a release that broke off half-way
     * is taken up and not done twice; nobody who does not know the matter's id can tell where it came from.
     */
    public SignalId nextRelease() {
        return signalOf(
                "release " + entries.stream().filter(Released.class::isInstance).count());
    }

    /** The signal that an override becomes. */
    public SignalId released(UUID override) {
        return signalOf("override " + override);
    }

    private SignalId signalOf(String what) {
        return new SignalId(UUID.nameUUIDFromBytes((id + " " + what).getBytes(StandardCharsets.UTF_8)));
    }
}
