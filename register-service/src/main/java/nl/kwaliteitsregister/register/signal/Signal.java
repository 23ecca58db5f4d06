package nl.kwaliteitsregister.register.signal;

import java.util.Optional;
import nl.kwaliteitsregister.contract.code.ConsentStep;
import nl.kwaliteitsregister.contract.code.Severity;
import nl.kwaliteitsregister.contract.id.IncidentId;

/** How far a signal has come. */
public sealed interface Signal {

    /** Nothing was recorded under this id. */
    record Unrecorded() implements Signal {}

    /**
     * Something was recorded.
     *
     * @param incident the one incident it supports now; praise supports none, though it has a place for one
     */
    record Recorded(
            Subject subject,
            Agreement agreement,
            Assessment assessment,
            Handling handling,
            SafetyOverride override,
            IncidentId incident)
            implements Signal {

        Recorded with(Subject changed) {
            return new Recorded(changed, agreement, assessment, handling, override, incident);
        }

        Recorded with(Agreement changed) {
            return new Recorded(subject, changed, assessment, handling, override, incident);
        }

        Recorded with(Assessment changed) {
            return new Recorded(subject, agreement, changed, handling, override, incident);
        }

        Recorded with(Handling changed) {
            return new Recorded(subject, agreement, assessment, changed, override, incident);
        }

        Recorded with(SafetyOverride changed) {
            return new Recorded(subject, agreement, assessment, handling, changed, incident);
        }

        Recorded with(IncidentId changed) {
            return new Recorded(subject, agreement, assessment, handling, override, changed);
        }

        public boolean isPraise() {
            return subject.category().isPraise();
        }

        public boolean isClosed() {
            return handling.closed() != null;
        }

        /**
         * Whether the host may be talked to about it: the student agreed after being told "you may be recognised", a
         * safety override was agreed to, or no student is concerned (domain §4.4).
         */
        public boolean mayBeTalkedAbout() {
            return !subject.needsConsent()
                    || agreement.to(ConsentStep.TALK_TO_HOST)
                    || override instanceof SafetyOverride.Agreed;
        }
    }

    /** The severity as it stands; none for praise, and while nobody set it. */
    default Optional<Severity> currentSeverity() {
        return this instanceof Recorded recorded ? recorded.assessment().currentSeverity() : Optional.empty();
    }
}
