package nl.kwaliteitsregister.register.signal;

import static nl.kwaliteitsregister.backbone.decider.Decision.accepted;
import static nl.kwaliteitsregister.backbone.decider.Decision.nothingToDo;
import static nl.kwaliteitsregister.backbone.decider.Decision.refused;

import java.time.LocalDate;
import java.util.function.Function;
import nl.kwaliteitsregister.backbone.decider.Decider;
import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.backbone.decider.Moment;
import nl.kwaliteitsregister.backbone.decider.Refusal;
import nl.kwaliteitsregister.contract.event.SignalEvent;
import nl.kwaliteitsregister.contract.id.StreamId;
import nl.kwaliteitsregister.register.signal.Signal.Recorded;
import nl.kwaliteitsregister.register.signal.Signal.Unrecorded;
import nl.kwaliteitsregister.register.signal.SignalCommand.AskSafetyOverride;
import nl.kwaliteitsregister.register.signal.SignalCommand.AssessSeverity;
import nl.kwaliteitsregister.register.signal.SignalCommand.AssignToIncident;
import nl.kwaliteitsregister.register.signal.SignalCommand.CloseSignal;
import nl.kwaliteitsregister.register.signal.SignalCommand.ConfirmSeverity;
import nl.kwaliteitsregister.register.signal.SignalCommand.DecideSafetyOverride;
import nl.kwaliteitsregister.register.signal.SignalCommand.GiveConsent;
import nl.kwaliteitsregister.register.signal.SignalCommand.MakeReferral;
import nl.kwaliteitsregister.register.signal.SignalCommand.MapGround;
import nl.kwaliteitsregister.register.signal.SignalCommand.MissConfirmation;
import nl.kwaliteitsregister.register.signal.SignalCommand.MissFollowUp;
import nl.kwaliteitsregister.register.signal.SignalCommand.RecordConversation;
import nl.kwaliteitsregister.register.signal.SignalCommand.RecordFollowUp;
import nl.kwaliteitsregister.register.signal.SignalCommand.RecordReferralOutcome;
import nl.kwaliteitsregister.register.signal.SignalCommand.RecordSignal;
import nl.kwaliteitsregister.register.signal.SignalCommand.RecordWish;
import nl.kwaliteitsregister.register.signal.SignalCommand.WithdrawConsent;
import nl.kwaliteitsregister.register.signal.SignalRefusal.ByState;

/** The rules of signals: recording, severity, consent, and what is done about them (domain §4.4). */
public final class SignalRules implements Decider<SignalCommand, SignalEvent, Signal> {

    @Override
    public Signal initial(StreamId stream) {
        return new Unrecorded();
    }

    @Override
    public Decision<SignalEvent> decide(SignalCommand command, Signal signal, Moment moment) {
        var today = moment.today();
        return switch (command) {
            case RecordSignal record -> record(record, signal, moment);
            case RecordWish wish -> signal instanceof Unrecorded ? accepted(Recording.of(wish)) : nothingToDo();
            case AssessSeverity c -> of(c, signal, it -> Assessing.assess(c, it, today));
            case ConfirmSeverity c -> of(c, signal, it -> Assessing.confirm(c, it, today));
            case MapGround c -> of(c, signal, it -> Assessing.map(c, it, today));
            case MissConfirmation c -> passed(c, c.assessedOn(), signal, today, it -> Assessing.miss(c, it));
            case MissFollowUp c -> passed(c, c.followUpBy(), signal, today, it -> FollowingUp.miss(c, it));
            case RecordFollowUp c -> of(c, signal, it -> FollowingUp.follow(c, it, moment));
            case RecordConversation c -> of(c, signal, it -> FollowingUp.talk(c, it, moment));
            case MakeReferral c -> of(c, signal, it -> FollowingUp.refer(c, it, moment));
            case RecordReferralOutcome c -> of(c, signal, it -> FollowingUp.answer(c, it, moment));
            case CloseSignal c -> of(c, signal, it -> FollowingUp.close(c, it, moment));
            case GiveConsent c -> of(c, signal, it -> Consenting.give(c, it, today));
            case WithdrawConsent c -> of(c, signal, it -> Consenting.withdraw(c, it, today));
            case AskSafetyOverride c -> of(c, signal, it -> Consenting.ask(c, it, today));
            case DecideSafetyOverride c -> of(c, signal, it -> Consenting.decide(c, it, today));
            case AssignToIncident c -> of(c, signal, it -> Joining.assign(c, it, today));
        };
    }

    private static Decision<SignalEvent> record(RecordSignal asked, Signal signal, Moment moment) {
        var objections = RecordingRule.allObjections(asked, moment);
        if (!objections.isEmpty()) {
            return refused(Refusal.of(objections));
        }
        return signal instanceof Unrecorded ? accepted(Recording.of(asked)) : refused(ByState.SIGNAL_ALREADY_RECORDED);
    }

    /** Another institution's signal is unknown to this one. */
    private static Decision<SignalEvent> of(
            SignalCommand command, Signal signal, Function<Recorded, Decision<SignalEvent>> rule) {
        return signal instanceof Recorded it && it.subject().institution().equals(command.institution())
                ? rule.apply(it)
                : refused(ByState.UNKNOWN_SIGNAL);
    }

    private static Decision<SignalEvent> passed(
            SignalCommand command,
            LocalDate lastDay,
            Signal signal,
            LocalDate today,
            Function<Recorded, Decision<SignalEvent>> rule) {
        if (!today.isAfter(lastDay)) {
            return refused(new SignalRefusal.DayNotOver(lastDay.plusDays(1)));
        }
        return signal instanceof Unrecorded ? nothingToDo() : of(command, signal, rule);
    }

    @Override
    public Signal evolve(Signal signal, SignalEvent event) {
        return History.after(signal, event);
    }
}
