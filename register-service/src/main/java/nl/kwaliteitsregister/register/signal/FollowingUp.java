package nl.kwaliteitsregister.register.signal;

import static nl.kwaliteitsregister.backbone.decider.Decision.accepted;
import static nl.kwaliteitsregister.backbone.decider.Decision.nothingToDo;
import static nl.kwaliteitsregister.backbone.decider.Decision.refused;

import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.backbone.decider.Moment;
import nl.kwaliteitsregister.backbone.decider.Refusal;
import nl.kwaliteitsregister.contract.event.SignalEvent;
import nl.kwaliteitsregister.contract.event.SignalEvent.ConversationHeld;
import nl.kwaliteitsregister.contract.event.SignalEvent.FollowUpMissed;
import nl.kwaliteitsregister.contract.event.SignalEvent.FollowedUp;
import nl.kwaliteitsregister.contract.event.SignalEvent.ReferralMade;
import nl.kwaliteitsregister.contract.event.SignalEvent.ReferralOutcomeRecorded;
import nl.kwaliteitsregister.contract.event.SignalEvent.SignalClosed;
import nl.kwaliteitsregister.register.signal.Signal.Recorded;
import nl.kwaliteitsregister.register.signal.SignalCommand.CloseSignal;
import nl.kwaliteitsregister.register.signal.SignalCommand.MakeReferral;
import nl.kwaliteitsregister.register.signal.SignalCommand.MissFollowUp;
import nl.kwaliteitsregister.register.signal.SignalCommand.RecordConversation;
import nl.kwaliteitsregister.register.signal.SignalCommand.RecordFollowUp;
import nl.kwaliteitsregister.register.signal.SignalCommand.RecordReferralOutcome;
import nl.kwaliteitsregister.register.signal.SignalRefusal.ByContent;
import nl.kwaliteitsregister.register.signal.SignalRefusal.ByState;
import org.jspecify.annotations.Nullable;

/** What is done about a signal until it is closed: talking, referring, anything else, in time (domain §4.4). */
final class FollowingUp {

    private FollowingUp() {}

    static Decision<SignalEvent> miss(MissFollowUp asked, Recorded signal) {
        var severity = signal.currentSeverity();
        var handling = signal.handling();
        var due = signal.assessment().toFollowUpBy().filter(asked.followUpBy()::equals);
        var doneOn = handling.followedUpOn();
        var done = doneOn != null && !doneOn.isAfter(asked.followUpBy());
        return severity.isEmpty()
                        || due.isEmpty()
                        || done
                        || signal.isClosed()
                        || asked.followUpBy().equals(handling.missedBy())
                ? nothingToDo()
                : accepted(new FollowUpMissed(
                        asked.signal(),
                        signal.subject().employer(),
                        asked.institution(),
                        asked.followUpBy().plusDays(1),
                        severity.get(),
                        asked.followUpBy()));
    }

    static Decision<SignalEvent> follow(RecordFollowUp asked, Recorded signal, Moment moment) {
        var late = moment.objectionTo(asked.occurredOn());
        if (late.isPresent()) {
            return refused(late.get());
        }
        return signal.isClosed()
                ? refused(ByState.SIGNAL_CLOSED)
                : accepted(new FollowedUp(
                        asked.signal(),
                        signal.subject().employer(),
                        asked.institution(),
                        asked.occurredOn(),
                        asked.what(),
                        asked.by()));
    }

    static Decision<SignalEvent> talk(RecordConversation asked, Recorded signal, Moment moment) {
        var objection = objectionTo(asked, signal, moment);
        return objection != null
                ? refused(objection)
                : accepted(new ConversationHeld(
                        asked.signal(),
                        signal.subject().employer(),
                        asked.institution(),
                        asked.occurredOn(),
                        asked.with(),
                        asked.agreed(),
                        asked.agreedBy(),
                        asked.resolved(),
                        asked.by()));
    }

    private static @Nullable Refusal objectionTo(RecordConversation asked, Recorded signal, Moment moment) {
        var late = moment.objectionTo(asked.occurredOn());
        if (late.isPresent()) {
            return late.get();
        }
        if (asked.agreedBy() != null && asked.agreed() == null) {
            return ByContent.NOTHING_AGREED_BY_THAT_DAY;
        }
        if (asked.agreedBy() != null && asked.agreedBy().isBefore(asked.occurredOn())) {
            return ByContent.AGREED_BEFORE_THE_TALK;
        }
        if (signal.isClosed()) {
            return ByState.SIGNAL_CLOSED;
        }
        if (!signal.mayBeTalkedAbout()) {
            return ByState.STUDENT_DID_NOT_AGREE_TO_TALK;
        }
        return asked.cleared() ? null : ByState.FACTS_NOT_CLEARED;
    }

    static Decision<SignalEvent> refer(MakeReferral asked, Recorded signal, Moment moment) {
        var late = moment.objectionTo(asked.occurredOn());
        if (late.isPresent()) {
            return refused(late.get());
        }
        if (signal.subject().needsConsent() && !asked.studentAgrees()) {
            return refused(ByContent.STUDENT_DID_NOT_AGREE_TO_REFERRAL);
        }
        if (signal.handling().referral(asked.referral()).isPresent()) {
            return nothingToDo();
        }
        return signal.isClosed()
                ? refused(ByState.SIGNAL_CLOSED)
                : accepted(new ReferralMade(
                        asked.signal(),
                        signal.subject().employer(),
                        asked.institution(),
                        asked.occurredOn(),
                        asked.referral(),
                        asked.to(),
                        asked.by()));
    }

    /** An outcome may come long after the signal was closed. */
    static Decision<SignalEvent> answer(RecordReferralOutcome asked, Recorded signal, Moment moment) {
        var late = moment.objectionTo(asked.occurredOn());
        if (late.isPresent()) {
            return refused(late.get());
        }
        var referral = signal.handling().referral(asked.referral());
        if (referral.isEmpty()) {
            return refused(ByState.UNKNOWN_REFERRAL);
        }
        return asked.occurredOn().isBefore(referral.get().on())
                ? refused(ByContent.OUTCOME_BEFORE_THE_REFERRAL)
                : accepted(new ReferralOutcomeRecorded(
                        asked.signal(),
                        signal.subject().employer(),
                        asked.institution(),
                        asked.occurredOn(),
                        asked.referral(),
                        asked.outcome(),
                        asked.by()));
    }

    static Decision<SignalEvent> close(CloseSignal asked, Recorded signal, Moment moment) {
        var objection = Closing.objectionTo(asked, signal);
        return objection != null
                ? refused(objection)
                : accepted(new SignalClosed(
                        asked.signal(),
                        signal.subject().employer(),
                        asked.institution(),
                        moment.today(),
                        asked.how(),
                        asked.reason(),
                        asked.by()));
    }
}
