package nl.kwaliteitsregister.register.signal;

import static nl.kwaliteitsregister.backbone.decider.Decision.accepted;
import static nl.kwaliteitsregister.backbone.decider.Decision.nothingToDo;
import static nl.kwaliteitsregister.backbone.decider.Decision.refused;

import java.time.LocalDate;
import nl.kwaliteitsregister.backbone.decider.Decider;
import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.backbone.decider.Moment;
import nl.kwaliteitsregister.backbone.decider.Refusal;
import nl.kwaliteitsregister.contract.code.Severity;
import nl.kwaliteitsregister.contract.event.SignalEvent;
import nl.kwaliteitsregister.contract.event.SignalEvent.AssignedToIncident;
import nl.kwaliteitsregister.contract.event.SignalEvent.ConsentGiven;
import nl.kwaliteitsregister.contract.event.SignalEvent.ConsentWithdrawn;
import nl.kwaliteitsregister.contract.event.SignalEvent.ConversationHeld;
import nl.kwaliteitsregister.contract.event.SignalEvent.FollowUpMissed;
import nl.kwaliteitsregister.contract.event.SignalEvent.FollowedUp;
import nl.kwaliteitsregister.contract.event.SignalEvent.GroundMapped;
import nl.kwaliteitsregister.contract.event.SignalEvent.ReferralMade;
import nl.kwaliteitsregister.contract.event.SignalEvent.ReferralOutcomeRecorded;
import nl.kwaliteitsregister.contract.event.SignalEvent.SafetyOverrideAgreed;
import nl.kwaliteitsregister.contract.event.SignalEvent.SafetyOverrideAsked;
import nl.kwaliteitsregister.contract.event.SignalEvent.SafetyOverrideDeclined;
import nl.kwaliteitsregister.contract.event.SignalEvent.SeverityAssessed;
import nl.kwaliteitsregister.contract.event.SignalEvent.SeverityConfirmationMissed;
import nl.kwaliteitsregister.contract.event.SignalEvent.SeverityConfirmed;
import nl.kwaliteitsregister.contract.event.SignalEvent.SignalClosed;
import nl.kwaliteitsregister.contract.event.SignalEvent.SignalRecorded;
import nl.kwaliteitsregister.contract.id.StreamId;
import nl.kwaliteitsregister.register.signal.Signal.Assessed;
import nl.kwaliteitsregister.register.signal.Signal.Gravest;
import nl.kwaliteitsregister.register.signal.Signal.Praise;
import nl.kwaliteitsregister.register.signal.Signal.Recorded;
import nl.kwaliteitsregister.register.signal.Signal.Subject;
import nl.kwaliteitsregister.register.signal.Signal.Unassessed;
import nl.kwaliteitsregister.register.signal.Signal.Unrecorded;
import nl.kwaliteitsregister.register.signal.SignalCommand.AssessSeverity;
import nl.kwaliteitsregister.register.signal.SignalCommand.ConfirmSeverity;
import nl.kwaliteitsregister.register.signal.SignalCommand.MissConfirmation;
import nl.kwaliteitsregister.register.signal.SignalCommand.RecordSignal;
import nl.kwaliteitsregister.register.signal.SignalCommand.RecordWish;
import nl.kwaliteitsregister.register.signal.SignalRefusal.ByContent;
import nl.kwaliteitsregister.register.signal.SignalRefusal.ByState;

/** The rules of signals: recording and severity (domain §4.4). */
public final class SignalRules implements Decider<SignalCommand, SignalEvent, Signal> {

    @Override
    public Signal initial(StreamId stream) {
        return new Unrecorded();
    }

    @Override
    public Decision<SignalEvent> decide(SignalCommand command, Signal signal, Moment moment) {
        return switch (command) {
            case RecordSignal record -> record(record, signal, moment);
            case RecordWish wish -> signal instanceof Unrecorded ? accepted(Recording.of(wish)) : nothingToDo();
            case AssessSeverity assess -> assess(assess, signal, moment.today());
            case ConfirmSeverity confirm -> confirm(confirm, signal, moment.today());
            case MissConfirmation miss -> miss(miss, signal, moment.today());
        };
    }

    private static Decision<SignalEvent> record(RecordSignal asked, Signal signal, Moment moment) {
        var objections = RecordingRule.allObjections(asked, moment);
        if (!objections.isEmpty()) {
            return refused(Refusal.of(objections));
        }
        return signal instanceof Unrecorded ? accepted(Recording.of(asked)) : refused(ByState.SIGNAL_ALREADY_RECORDED);
    }

    /** Whether the severity is usual for the category is not asked: another one is allowed, with its reason. */
    private static Decision<SignalEvent> assess(AssessSeverity asked, Signal signal, LocalDate today) {
        if (!(signal instanceof Recorded recorded) || isOfAnother(asked, recorded)) {
            return refused(ByState.UNKNOWN_SIGNAL);
        }
        if (recorded instanceof Praise) {
            return refused(ByContent.PRAISE_HAS_NO_SEVERITY);
        }
        var same = recorded.currentSeverity().filter(asked.severity()::equals).isPresent();
        return same
                ? refused(ByState.SEVERITY_ALREADY_SO)
                : accepted(new SeverityAssessed(
                        asked.signal(),
                        recorded.subject().employer(),
                        asked.institution(),
                        today,
                        asked.severity(),
                        asked.reason(),
                        asked.policy().by(today, asked.severity()),
                        asked.by()));
    }

    /** A second person is still needed after the day has passed; that it passed is recorded all the same. */
    private static Decision<SignalEvent> confirm(ConfirmSeverity asked, Signal signal, LocalDate today) {
        if (!(signal instanceof Recorded recorded) || isOfAnother(asked, recorded)) {
            return refused(ByState.UNKNOWN_SIGNAL);
        }
        if (!(recorded instanceof Gravest gravest)) {
            return refused(ByState.NO_SEVERITY_TO_CONFIRM);
        }
        if (gravest.confirmedOn() != null) {
            return nothingToDo();
        }
        return gravest.by().equals(asked.by())
                ? refused(new SignalRefusal.SamePersonSetSeverity())
                : accepted(new SeverityConfirmed(
                        asked.signal(),
                        gravest.subject().employer(),
                        asked.institution(),
                        today,
                        new Severity(4),
                        asked.by()));
    }

    private static Decision<SignalEvent> miss(MissConfirmation asked, Signal signal, LocalDate today) {
        if (!today.isAfter(asked.assessedOn())) {
            return refused(
                    new SignalRefusal.ConfirmationNotYetDue(asked.assessedOn().plusDays(1)));
        }
        return signal instanceof Gravest gravest && isMissed(gravest, asked)
                ? accepted(new SeverityConfirmationMissed(
                        asked.signal(),
                        gravest.subject().employer(),
                        asked.institution(),
                        asked.assessedOn().plusDays(1)))
                : nothingToDo();
    }

    private static boolean isMissed(Gravest gravest, MissConfirmation asked) {
        return gravest.assessedOn().equals(asked.assessedOn()) && !gravest.missed() && !gravest.confirmedInTime();
    }

    private static boolean isOfAnother(SignalCommand command, Recorded recorded) {
        return !recorded.subject().institution().equals(command.institution());
    }

    @Override
    public Signal evolve(Signal signal, SignalEvent event) {
        return switch (event) {
            case SignalRecorded recorded -> begun(recorded);
            case SeverityAssessed assessed ->
                signal instanceof Recorded recorded ? assessed(recorded.subject(), assessed) : signal;
            case SeverityConfirmed confirmed ->
                signal instanceof Gravest gravest ? gravest.confirmed(confirmed.occurredOn()) : signal;
            case SeverityConfirmationMissed ignored -> signal instanceof Gravest gravest ? gravest.asMissed() : signal;
            case FollowUpMissed ignored -> signal;
            case FollowedUp ignored -> signal;
            case ConsentGiven ignored -> signal;
            case ConsentWithdrawn ignored -> signal;
            case ConversationHeld ignored -> signal;
            case GroundMapped ignored -> signal;
            case ReferralMade ignored -> signal;
            case ReferralOutcomeRecorded ignored -> signal;
            case SafetyOverrideAsked ignored -> signal;
            case SafetyOverrideAgreed ignored -> signal;
            case SafetyOverrideDeclined ignored -> signal;
            case AssignedToIncident ignored -> signal;
            case SignalClosed ignored -> signal;
        };
    }

    private static Signal begun(SignalRecorded recorded) {
        var words = recorded.description();
        var subject = new Subject(recorded.institution(), recorded.employer(), words == null ? null : words.keyId());
        return recorded.category().isPraise() ? new Praise(subject) : new Unassessed(subject);
    }

    private static Signal assessed(Subject known, SeverityAssessed assessed) {
        var subject = known.key() == null
                ? new Subject(
                        known.institution(), known.employer(), assessed.reason().keyId())
                : known;
        return assessed.severity().isGravest()
                ? new Gravest(subject, assessed.by(), assessed.occurredOn(), null, false)
                : new Assessed(subject, assessed.severity());
    }
}
