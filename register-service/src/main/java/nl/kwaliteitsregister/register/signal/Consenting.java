package nl.kwaliteitsregister.register.signal;

import static nl.kwaliteitsregister.backbone.decider.Decision.accepted;
import static nl.kwaliteitsregister.backbone.decider.Decision.nothingToDo;
import static nl.kwaliteitsregister.backbone.decider.Decision.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.contract.code.ConsentStep;
import nl.kwaliteitsregister.contract.code.SignalClosing;
import nl.kwaliteitsregister.contract.event.SignalEvent;
import nl.kwaliteitsregister.contract.event.SignalEvent.ConsentGiven;
import nl.kwaliteitsregister.contract.event.SignalEvent.ConsentWithdrawn;
import nl.kwaliteitsregister.contract.event.SignalEvent.SafetyOverrideAgreed;
import nl.kwaliteitsregister.contract.event.SignalEvent.SafetyOverrideAsked;
import nl.kwaliteitsregister.contract.event.SignalEvent.SafetyOverrideDeclined;
import nl.kwaliteitsregister.contract.event.SignalEvent.SignalClosed;
import nl.kwaliteitsregister.register.signal.SafetyOverride.Asked;
import nl.kwaliteitsregister.register.signal.Signal.Recorded;
import nl.kwaliteitsregister.register.signal.SignalCommand.AskSafetyOverride;
import nl.kwaliteitsregister.register.signal.SignalCommand.DecideSafetyOverride;
import nl.kwaliteitsregister.register.signal.SignalCommand.GiveConsent;
import nl.kwaliteitsregister.register.signal.SignalCommand.WithdrawConsent;
import nl.kwaliteitsregister.register.signal.SignalRefusal.ByContent;
import nl.kwaliteitsregister.register.signal.SignalRefusal.ByState;

/** What the student agrees to, step by step, and what goes before it when somebody is in danger (domain §4.4). */
final class Consenting {

    private Consenting() {}

    static Decision<SignalEvent> give(GiveConsent asked, Recorded signal, LocalDate today) {
        if (signal.isClosed()) {
            return refused(ByState.SIGNAL_CLOSED);
        }
        if (asked.step() == ConsentStep.TALK_TO_HOST && !asked.toldRecognisable()) {
            return refused(ByContent.STUDENT_WAS_NOT_TOLD);
        }
        if (asked.step() != ConsentStep.RECORD && !signal.agreement().to(ConsentStep.RECORD)) {
            return refused(ByContent.STUDENT_DID_NOT_AGREE_TO_RECORD);
        }
        var soon = asked.soon() && asked.step() == ConsentStep.TALK_TO_HOST;
        return signal.agreement().with(asked.step(), soon).equals(signal.agreement())
                ? nothingToDo()
                : accepted(new ConsentGiven(
                        asked.signal(),
                        signal.subject().employer(),
                        asked.institution(),
                        today,
                        asked.step(),
                        soon,
                        asked.by()));
    }

    /** Taken back at any time, also when the signal is closed. Without "record" nothing is left of it. */
    static Decision<SignalEvent> withdraw(WithdrawConsent asked, Recorded signal, LocalDate today) {
        if (!signal.agreement().to(asked.step())) {
            return nothingToDo();
        }
        var facts = new ArrayList<SignalEvent>();
        var all = asked.step() == ConsentStep.RECORD;
        signal.agreement().steps().stream()
                .filter(step -> all || step == asked.step())
                .sorted((one, other) -> other.compareTo(one))
                .forEach(step -> facts.add(withdrawn(asked, step, signal, today)));
        if (all && !signal.isClosed()) {
            facts.add(new SignalClosed(
                    asked.signal(),
                    signal.subject().employer(),
                    asked.institution(),
                    today,
                    SignalClosing.WITHDRAWN,
                    null,
                    asked.by()));
        }
        return new Decision.Accepted<>(facts);
    }

    private static ConsentWithdrawn withdrawn(
            WithdrawConsent asked, ConsentStep step, Recorded signal, LocalDate today) {
        return new ConsentWithdrawn(
                asked.signal(),
                signal.subject().employer(),
                asked.institution(),
                today,
                step,
                asked.told() || signal.handling().talked(),
                asked.by());
    }

    static Decision<SignalEvent> ask(AskSafetyOverride asked, Recorded signal, LocalDate today) {
        if (asked.studentToldOn().isAfter(today)) {
            return refused(ByContent.STUDENT_IS_TOLD_FIRST);
        }
        if (signal.isClosed()) {
            return refused(ByState.SIGNAL_CLOSED);
        }
        if (signal.mayBeTalkedAbout()) {
            return refused(ByState.NO_OVERRIDE_NEEDED);
        }
        return signal.override() instanceof Asked
                ? refused(ByState.OVERRIDE_ALREADY_ASKED)
                : accepted(new SafetyOverrideAsked(
                        asked.signal(),
                        signal.subject().employer(),
                        asked.institution(),
                        today,
                        asked.reason(),
                        asked.studentToldOn(),
                        asked.by()));
    }

    static Decision<SignalEvent> decide(DecideSafetyOverride asked, Recorded signal, LocalDate today) {
        if (!(signal.override() instanceof Asked open)) {
            return refused(ByState.NO_OVERRIDE_ASKED);
        }
        if (open.by().equals(asked.by())) {
            return refused(new SignalRefusal.SamePersonAskedOverride());
        }
        var employer = signal.subject().employer();
        return asked.declined() == null
                ? accepted(new SafetyOverrideAgreed(asked.signal(), employer, asked.institution(), today, asked.by()))
                : accepted(new SafetyOverrideDeclined(
                        asked.signal(), employer, asked.institution(), today, asked.declined(), asked.by()));
    }
}
