package nl.kwaliteitsregister.register.ladder;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import nl.kwaliteitsregister.contract.code.NoticeKind;
import nl.kwaliteitsregister.contract.event.NoticeEvent;
import nl.kwaliteitsregister.contract.event.NoticeEvent.NoticeAccepted;
import nl.kwaliteitsregister.contract.event.NoticeEvent.NoticeBounced;
import nl.kwaliteitsregister.contract.event.NoticeEvent.NoticeDelivered;
import nl.kwaliteitsregister.contract.event.NoticeEvent.NoticeIssued;
import nl.kwaliteitsregister.contract.event.NoticeEvent.NoticeSent;
import nl.kwaliteitsregister.contract.id.CaseId;
import nl.kwaliteitsregister.contract.id.NoticeId;
import nl.kwaliteitsregister.contract.id.StepId;
import nl.kwaliteitsregister.register.ladder.Course.Contest;
import org.jspecify.annotations.Nullable;

/** What a notice that went out, arrived or came back changes: above all the term that rests on it. */
final class NoticeHistory {

    private NoticeHistory() {}

    static Ladder after(Ladder ladder, NoticeEvent event) {
        return switch (event) {
            case NoticeIssued e -> ladder.with(new Notice(e, null, null, null, false));
            case NoticeSent e -> notice(ladder, e.notice(), one -> one.with(e));
            case NoticeAccepted e -> notice(ladder, e.notice(), one -> one.accepted(e.occurredOn()));
            case NoticeDelivered e ->
                term(
                        notice(ladder, e.notice(), one -> one.delivered(e.proof())),
                        e.kind(),
                        e.caseId(),
                        e.step(),
                        e.termThrough());
            case NoticeBounced e ->
                term(notice(ladder, e.notice(), Notice::bounced), e.kind(), e.caseId(), e.step(), null);
        };
    }

    private static Ladder notice(Ladder ladder, NoticeId id, UnaryOperator<Notice> change) {
        var notice = ladder.notices().get(id);
        return notice == null ? ladder : ladder.with(change.apply(notice));
    }

    private static Ladder term(
            Ladder ladder, NoticeKind kind, @Nullable CaseId of, @Nullable StepId step, @Nullable LocalDate through) {
        return switch (kind) {
            case HEARING -> of == null ? ladder : History.hearing(ladder, of, one -> one.until(through));
            case STEP_DECIDED, STEP_CONFIRMED, OBJECTION_DECIDED ->
                step == null ? ladder : History.course(ladder, step, one -> one.with(contest(one, kind, through)));
            case PROPOSAL_DROPPED, PLAN_SETTLED, STEP_ENDED, STEP_ANNULLED, APPEAL_DECIDED, CLEARING_DECIDED -> ladder;
        };
    }

    private static Contest contest(Course course, NoticeKind kind, @Nullable LocalDate through) {
        return switch (course.contest()) {
            case Contest.Possible possible ->
                kind == NoticeKind.OBJECTION_DECIDED ? possible : new Contest.Possible(through);
            case Contest.Upheld upheld -> kind == NoticeKind.OBJECTION_DECIDED ? new Contest.Upheld(through) : upheld;
            case Contest.Objected objected -> objected;
            case Contest.Appealed appealed -> appealed;
            case Contest.Final last -> last;
        };
    }
}
