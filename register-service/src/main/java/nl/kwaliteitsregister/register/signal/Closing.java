package nl.kwaliteitsregister.register.signal;

import nl.kwaliteitsregister.backbone.decider.Refusal;
import nl.kwaliteitsregister.contract.code.Severity;
import nl.kwaliteitsregister.register.signal.Signal.Recorded;
import nl.kwaliteitsregister.register.signal.SignalCommand.CloseSignal;
import nl.kwaliteitsregister.register.signal.SignalRefusal.ByContent;
import nl.kwaliteitsregister.register.signal.SignalRefusal.ByState;
import org.jspecify.annotations.Nullable;

/** When a signal may be closed (domain §4.4). */
final class Closing {

    private Closing() {}

    static @Nullable Refusal objectionTo(CloseSignal asked, Recorded signal) {
        if (signal.isClosed()) {
            return ByState.SIGNAL_CLOSED;
        }
        return switch (asked.how()) {
            case RESOLVED_BY_TALKING -> objectionToResolved(asked, signal);
            case FOLLOWED_UP -> objectionToFollowedUp(asked, signal);
            case WITHDRAWN -> ByContent.WITHDRAWN_BY_CONSENT;
        };
    }

    /** Talking closes severity 1 to 3, when it did resolve it and the student says so too. */
    private static @Nullable Refusal objectionToResolved(CloseSignal asked, Recorded signal) {
        if (signal.currentSeverity().isEmpty()) {
            return ByState.SEVERITY_NOT_SET;
        }
        if (signal.currentSeverity().filter(Severity::isGravest).isPresent()) {
            return ByState.TALKING_DOES_NOT_CLOSE_SEVERITY_4;
        }
        if (!signal.handling().resolved()) {
            return ByState.NO_TALK_RESOLVED_IT;
        }
        return signal.subject().needsConsent() && !asked.studentAgrees()
                ? ByContent.STUDENT_DID_NOT_AGREE_IT_IS_RESOLVED
                : null;
    }

    /** Praise is closed as it is; all else has a severity that stands, and something was done. */
    private static @Nullable Refusal objectionToFollowedUp(CloseSignal asked, Recorded signal) {
        if (asked.reason() == null) {
            return ByContent.CLOSING_REASON_MISSING;
        }
        if (signal.isPraise()) {
            return null;
        }
        if (!signal.assessment().isSettled()) {
            return ByState.SEVERITY_NOT_SET;
        }
        return signal.handling().followedUpOn() == null ? ByState.NOT_FOLLOWED_UP : null;
    }
}
