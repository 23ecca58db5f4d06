package nl.kwaliteitsregister.register.signal;

import static nl.kwaliteitsregister.backbone.decider.Decision.accepted;
import static nl.kwaliteitsregister.backbone.decider.Decision.nothingToDo;
import static nl.kwaliteitsregister.backbone.decider.Decision.refused;

import java.time.LocalDate;
import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.contract.code.Ground;
import nl.kwaliteitsregister.contract.code.GroundBasis;
import nl.kwaliteitsregister.contract.code.Severity;
import nl.kwaliteitsregister.contract.event.SignalEvent;
import nl.kwaliteitsregister.contract.event.SignalEvent.GroundMapped;
import nl.kwaliteitsregister.contract.event.SignalEvent.SeverityAssessed;
import nl.kwaliteitsregister.contract.event.SignalEvent.SeverityConfirmationMissed;
import nl.kwaliteitsregister.contract.event.SignalEvent.SeverityConfirmed;
import nl.kwaliteitsregister.register.signal.Assessment.Gravest;
import nl.kwaliteitsregister.register.signal.Signal.Recorded;
import nl.kwaliteitsregister.register.signal.SignalCommand.AssessSeverity;
import nl.kwaliteitsregister.register.signal.SignalCommand.ConfirmSeverity;
import nl.kwaliteitsregister.register.signal.SignalCommand.MapGround;
import nl.kwaliteitsregister.register.signal.SignalCommand.MissConfirmation;
import nl.kwaliteitsregister.register.signal.SignalRefusal.ByContent;
import nl.kwaliteitsregister.register.signal.SignalRefusal.ByState;

/** What trained people say of a signal: how serious it is, and which ground of the law is meant (domain §4.4). */
final class Assessing {

    private Assessing() {}

    /** Whether the severity is usual for the category is not asked: another one is allowed, with its reason. */
    static Decision<SignalEvent> assess(AssessSeverity asked, Recorded signal, LocalDate today) {
        if (signal.isPraise()) {
            return refused(ByContent.PRAISE_HAS_NO_SEVERITY);
        }
        if (signal.isClosed()) {
            return refused(ByState.SIGNAL_CLOSED);
        }
        var same = signal.currentSeverity().filter(asked.severity()::equals).isPresent();
        return same
                ? refused(ByState.SEVERITY_ALREADY_SO)
                : accepted(new SeverityAssessed(
                        asked.signal(),
                        signal.subject().employer(),
                        asked.institution(),
                        today,
                        asked.severity(),
                        asked.reason(),
                        asked.policy().by(today, asked.severity(), asked.nextCheckIn()),
                        asked.by()));
    }

    /** A second person is still needed after the day has passed; that it passed is recorded all the same. */
    static Decision<SignalEvent> confirm(ConfirmSeverity asked, Recorded signal, LocalDate today) {
        if (!(signal.assessment() instanceof Gravest gravest)) {
            return refused(ByState.NO_SEVERITY_TO_CONFIRM);
        }
        if (gravest.confirmedOn() != null) {
            return nothingToDo();
        }
        return gravest.by().equals(asked.by())
                ? refused(new SignalRefusal.SamePersonSetSeverity())
                : accepted(new SeverityConfirmed(
                        asked.signal(),
                        signal.subject().employer(),
                        asked.institution(),
                        today,
                        new Severity(4),
                        asked.by()));
    }

    static Decision<SignalEvent> miss(MissConfirmation asked, Recorded signal) {
        return signal.assessment() instanceof Gravest gravest && isMissed(gravest, asked)
                ? accepted(new SeverityConfirmationMissed(
                        asked.signal(),
                        signal.subject().employer(),
                        asked.institution(),
                        asked.assessedOn().plusDays(1)))
                : nothingToDo();
    }

    private static boolean isMissed(Gravest gravest, MissConfirmation asked) {
        return gravest.on().equals(asked.assessedOn()) && !gravest.missed() && !gravest.confirmedInTime();
    }

    static Decision<SignalEvent> map(MapGround asked, Recorded signal, LocalDate today) {
        if (!signal.subject().grounds().contains(asked.ground()) || !isOpen(asked.ground())) {
            return refused(ByContent.GROUND_IS_NOT_TO_BE_MAPPED);
        }
        if (asked.inLaw().basis() != GroundBasis.LAW) {
            return refused(ByContent.NOT_A_GROUND_IN_LAW);
        }
        if (asked.inLaw().forEmployeesOnly() && !signal.subject().employee()) {
            return refused(new SignalRefusal.GroundForEmployeesOnly(asked.inLaw()));
        }
        return accepted(new GroundMapped(
                asked.signal(),
                signal.subject().employer(),
                asked.institution(),
                today,
                asked.ground(),
                asked.inLaw(),
                asked.by()));
    }

    private static boolean isOpen(Ground ground) {
        return ground.basis() == GroundBasis.MAY_BE_LAW;
    }
}
