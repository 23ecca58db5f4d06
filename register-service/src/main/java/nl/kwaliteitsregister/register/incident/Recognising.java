package nl.kwaliteitsregister.register.incident;

import java.time.LocalDate;
import java.util.List;
import nl.kwaliteitsregister.register.headcount.Presence;
import nl.kwaliteitsregister.register.placement.Placement;
import nl.kwaliteitsregister.register.signal.SafetyOverride;
import nl.kwaliteitsregister.register.signal.Signal;
import org.jspecify.annotations.Nullable;

/** Who may be recognised when an incident is told, and who has to be waited for (domain §4.4). */
public final class Recognising {

    private Recognising() {}

    /**
     * A signal and the placement it is about.
     *
     * @param placement absent where there is none
     */
    public record Concerned(Signal.Recorded signal, Placement.@Nullable Known placement) {

        private boolean isRecognisable(List<Presence> present, LocalDate today) {
            var function = placement == null ? null : placement.terms().scope().function();
            return Presence.isRecognisable(present, function, today);
        }

        /** The student is still in the host's hands and did not ask for it sooner. */
        private boolean isToBeWaitedFor() {
            return signal.subject().needsConsent()
                    && !signal.agreement().soon()
                    && !(signal.override() instanceof SafetyOverride.Agreed)
                    && !(placement != null && placement.isOutOfReach());
        }
    }

    /** Whether the host would know who spoke: then no ground and no phase stands in any text. */
    public static boolean isRecognisable(List<Concerned> concerned, List<Presence> present, LocalDate today) {
        return concerned.stream().anyMatch(one -> one.isRecognisable(present, today));
    }

    public static Clearance clearance(List<Concerned> concerned, boolean recognisable) {
        if (!concerned.stream().allMatch(one -> one.signal().mayBeTalkedAbout())) {
            return Clearance.NO_CONSENT;
        }
        return recognisable && concerned.stream().anyMatch(Concerned::isToBeWaitedFor)
                ? Clearance.WAITS
                : Clearance.FREE;
    }
}
