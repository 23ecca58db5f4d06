package nl.kwaliteitsregister.register.ladder;

import static nl.kwaliteitsregister.backbone.decider.Decision.accepted;
import static nl.kwaliteitsregister.backbone.decider.Decision.nothingToDo;
import static nl.kwaliteitsregister.backbone.decider.Decision.refused;

import java.time.LocalDate;
import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.backbone.decider.Moment;
import nl.kwaliteitsregister.contract.code.DeliveryProof;
import nl.kwaliteitsregister.contract.code.NoticeChannel;
import nl.kwaliteitsregister.contract.code.NoticeKind;
import nl.kwaliteitsregister.contract.event.LadderEvent;
import nl.kwaliteitsregister.contract.event.NoticeEvent.NoticeAccepted;
import nl.kwaliteitsregister.contract.event.NoticeEvent.NoticeBounced;
import nl.kwaliteitsregister.contract.event.NoticeEvent.NoticeDelivered;
import nl.kwaliteitsregister.contract.event.NoticeEvent.NoticeIssued;
import nl.kwaliteitsregister.contract.event.NoticeEvent.NoticeSent;
import nl.kwaliteitsregister.contract.id.CaseId;
import nl.kwaliteitsregister.contract.id.LadderId;
import nl.kwaliteitsregister.contract.id.StepId;
import nl.kwaliteitsregister.register.ladder.Case.InHearing;
import nl.kwaliteitsregister.register.ladder.Course.Contest;
import nl.kwaliteitsregister.register.ladder.LadderCommand.TellEnding;
import nl.kwaliteitsregister.register.ladder.LadderRefusal.ByContent;
import nl.kwaliteitsregister.register.ladder.LadderRefusal.ByState;
import nl.kwaliteitsregister.register.ladder.NoticeCommand.AcceptNotice;
import nl.kwaliteitsregister.register.ladder.NoticeCommand.BounceNotice;
import nl.kwaliteitsregister.register.ladder.NoticeCommand.OpenNotice;
import nl.kwaliteitsregister.register.ladder.NoticeCommand.RecordLetter;
import nl.kwaliteitsregister.register.ladder.NoticeCommand.SendNotice;
import nl.kwaliteitsregister.register.ladder.NoticeCommand.TakeNoticeAsDelivered;
import org.jspecify.annotations.Nullable;

/** How notices go out and arrive; a term begins with the day on which one arrived (domain §4.5). */
final class Noticing {

    private static final int WEEKS_TO_OBJECT = 6;

    private Noticing() {}

    static NoticeIssued issued(
            LadderId ladder, NoticeDraft draft, NoticeKind kind, @Nullable CaseId of, @Nullable StepId step) {
        return new NoticeIssued(
                ladder, draft.writtenOn(), draft.notice(), kind, of, step, draft.dutch(), draft.english());
    }

    /** Once, and only of what is over. */
    static Decision<LadderEvent> tell(TellEnding tell, Ladder ladder) {
        var known = ladder.notices().containsKey(tell.notice().notice());
        return known || !isOver(tell, ladder)
                ? nothingToDo()
                : accepted(issued(tell.ladder(), tell.notice(), tell.kind(), tell.caseId(), tell.step()));
    }

    private static boolean isOver(TellEnding tell, Ladder ladder) {
        return switch (tell.step() == null ? null : ladder.steps().get(tell.step())) {
            case null -> ladder.cases().get(tell.caseId()) instanceof Case.Closed;
            case HeldStep.Live ignored -> false;
            case HeldStep.Over ignored -> true;
            case HeldStep.Annulled ignored -> true;
        };
    }

    static Decision<LadderEvent> decide(NoticeCommand command, Ladder ladder, Moment moment) {
        var notice = ladder.notices().get(command.notice());
        if (notice == null) {
            return refused(ByState.UNKNOWN_NOTICE);
        }
        return switch (command) {
            case SendNotice send -> send(send, notice, moment.today());
            case AcceptNotice accept ->
                notice.wentBy(NoticeChannel.EMAIL) && notice.acceptedOn() == null
                        ? accepted(new NoticeAccepted(accept.ladder(), moment.today(), accept.notice()))
                        : nothingToDo();
            case BounceNotice bounce -> bounce(bounce, notice, moment.today());
            case TakeNoticeAsDelivered take -> take(notice, ladder, moment.today());
            case OpenNotice open ->
                notice.delivered() == null
                        ? accepted(delivered(notice, ladder, DeliveryProof.OPENED, moment.today()))
                        : nothingToDo();
            case RecordLetter letter -> letter(letter, notice, ladder, moment);
        };
    }

    private static Decision<LadderEvent> send(SendNotice send, Notice notice, LocalDate today) {
        if (notice.delivered() != null) {
            return refused(ByState.NOTICE_ALREADY_DELIVERED);
        }
        return send.channel() == NoticeChannel.EMAIL && send.contact() == null
                ? refused(ByContent.CONTACT_MISSING)
                : accepted(
                        new NoticeSent(send.ladder(), today, send.notice(), send.channel(), send.contact(), send.by()));
    }

    /** What somebody opened, or signed for, did not come back; nor did what went out another way since. */
    private static Decision<LadderEvent> bounce(BounceNotice bounce, Notice notice, LocalDate today) {
        if (bounce.contact() != null && !notice.wentByMailTo(bounce.contact())) {
            return nothingToDo();
        }
        var arrived = notice.delivered() != null && notice.delivered() != DeliveryProof.ACCEPTED;
        if (notice.sent() == null || arrived) {
            return nothingToDo();
        }
        var issued = notice.issued();
        return accepted(new NoticeBounced(
                bounce.ladder(), today, issued.notice(), issued.kind(), issued.caseId(), issued.step()));
    }

    /** The day after it was accepted, once that day is over: 24 hours have passed whatever the hour was. */
    private static Decision<LadderEvent> take(Notice notice, Ladder ladder, LocalDate today) {
        var accepted = notice.acceptedOn();
        return accepted == null || notice.delivered() != null || !today.isAfter(accepted.plusDays(1))
                ? nothingToDo()
                : accepted(delivered(notice, ladder, DeliveryProof.ACCEPTED, accepted.plusDays(1)));
    }

    private static Decision<LadderEvent> letter(RecordLetter letter, Notice notice, Ladder ladder, Moment moment) {
        var sent = notice.sent();
        if (sent == null || sent.channel() != NoticeChannel.LETTER) {
            return refused(ByState.NOT_SENT_BY_LETTER);
        }
        if (!notice.letterCode().equals(letter.code())) {
            return refused(ByContent.LETTER_CODE_WRONG);
        }
        if (letter.deliveredOn().isBefore(sent.occurredOn())
                || letter.deliveredOn().isAfter(moment.today())) {
            return refused(ByContent.DELIVERED_BEFORE_SENT);
        }
        return notice.delivered() == null
                ? accepted(delivered(notice, ladder, DeliveryProof.LETTER_RECORDED, letter.deliveredOn()))
                : nothingToDo();
    }

    private static NoticeDelivered delivered(Notice notice, Ladder ladder, DeliveryProof proof, LocalDate day) {
        var issued = notice.issued();
        return new NoticeDelivered(
                issued.ladder(),
                day,
                issued.notice(),
                issued.kind(),
                issued.caseId(),
                issued.step(),
                proof,
                term(issued, ladder, day));
    }

    private static @Nullable LocalDate term(NoticeIssued issued, Ladder ladder, LocalDate day) {
        return switch (issued.kind()) {
            case HEARING ->
                ladder.cases().get(issued.caseId()) instanceof InHearing hearing
                        ? HearingTerm.through(
                                day,
                                hearing.opened().workingDays(),
                                hearing.opened().throughSummer())
                        : null;
            case STEP_DECIDED, STEP_CONFIRMED -> day.plusWeeks(WEEKS_TO_OBJECT);
            case OBJECTION_DECIDED -> contest(issued, ladder) instanceof Contest.Upheld ? day.plusMonths(1) : null;
            case PROPOSAL_DROPPED, PLAN_SETTLED, STEP_ENDED, STEP_ANNULLED, APPEAL_DECIDED, CLEARING_DECIDED -> null;
        };
    }

    private static @Nullable Contest contest(NoticeIssued issued, Ladder ladder) {
        var step = issued.step() == null ? null : ladder.steps().get(issued.step());
        return step == null ? null : step.course().contest();
    }
}
