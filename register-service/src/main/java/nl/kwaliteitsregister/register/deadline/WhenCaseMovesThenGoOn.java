package nl.kwaliteitsregister.register.deadline;

import java.util.List;
import nl.kwaliteitsregister.contract.code.NoticeKind;
import nl.kwaliteitsregister.contract.event.CaseEvent.HearingClosed;
import nl.kwaliteitsregister.contract.event.CaseEvent.HearingExtended;
import nl.kwaliteitsregister.contract.event.NoticeEvent.NoticeAccepted;
import nl.kwaliteitsregister.contract.event.NoticeEvent.NoticeDelivered;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import nl.kwaliteitsregister.contract.event.StepEvent.StepDecided;
import nl.kwaliteitsregister.register.deadline.Deadline.CaseToGoOn;
import nl.kwaliteitsregister.register.deadline.Deadline.HearingToAnswer;
import nl.kwaliteitsregister.register.deadline.Deadline.MailToArrive;
import nl.kwaliteitsregister.register.ladder.Term;

/**
 * The terms of due process (domain §4.5): to hear after an urgent stop, to answer a hearing, to decide after it, and the
 * 24 hours of a mail. What was overtaken finds nothing to do on its day.
 */
final class WhenCaseMovesThenGoOn {

    private WhenCaseMovesThenGoOn() {}

    static List<Deadline> after(RegisterEvent event) {
        if (event instanceof StepDecided decided && decided.urgent() && decided.caseId() != null) {
            var last = Term.lastDayToHear(decided.inForceFrom());
            return List.of(new CaseToGoOn(decided.ladder(), decided.caseId(), last.plusDays(1)));
        }
        if (event instanceof NoticeDelivered delivered && delivered.kind() == NoticeKind.HEARING) {
            return answer(delivered);
        }
        if (event instanceof HearingExtended extended) {
            return List.of(new HearingToAnswer(
                    extended.ladder(),
                    extended.caseId(),
                    extended.answerThrough().plusDays(1)));
        }
        if (event instanceof HearingClosed closed) {
            return List.of(new CaseToGoOn(
                    closed.ladder(), closed.caseId(), closed.decideBy().plusDays(1)));
        }
        return event instanceof NoticeAccepted accepted
                ? List.of(new MailToArrive(
                        accepted.ladder(),
                        accepted.notice(),
                        accepted.occurredOn().plusDays(2)))
                : List.of();
    }

    private static List<Deadline> answer(NoticeDelivered delivered) {
        var caseId = delivered.caseId();
        var through = delivered.termThrough();
        return caseId == null || through == null
                ? List.of()
                : List.of(new HearingToAnswer(delivered.ladder(), caseId, through.plusDays(1)));
    }
}
