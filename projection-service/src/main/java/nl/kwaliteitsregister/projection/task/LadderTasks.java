package nl.kwaliteitsregister.projection.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.kwaliteitsregister.backbone.calendar.WorkingDays;
import nl.kwaliteitsregister.contract.code.NoticeKind;
import nl.kwaliteitsregister.contract.event.CaseEvent;
import nl.kwaliteitsregister.contract.event.ContestEvent;
import nl.kwaliteitsregister.contract.event.LadderEvent;
import nl.kwaliteitsregister.contract.event.LadderReviewEvent;
import nl.kwaliteitsregister.contract.event.LadderReviewEvent.BoardReviewDropped;
import nl.kwaliteitsregister.contract.event.LadderReviewEvent.BoardReviewHeld;
import nl.kwaliteitsregister.contract.event.LadderReviewEvent.BoardReviewRaised;
import nl.kwaliteitsregister.contract.event.LadderReviewEvent.BoardReviewRecounted;
import nl.kwaliteitsregister.contract.event.LadderReviewEvent.ReviewClosed;
import nl.kwaliteitsregister.contract.event.LadderReviewEvent.ReviewOpened;
import nl.kwaliteitsregister.contract.event.NoticeEvent;
import nl.kwaliteitsregister.contract.event.StepEvent;
import nl.kwaliteitsregister.contract.event.SuccessionEvent;
import nl.kwaliteitsregister.contract.id.CaseId;
import nl.kwaliteitsregister.contract.id.NoticeId;
import nl.kwaliteitsregister.contract.id.ReviewId;
import nl.kwaliteitsregister.contract.id.StepId;
import nl.kwaliteitsregister.projection.task.OpenCase.Stage;
import nl.kwaliteitsregister.projection.task.OpenStep.Term;

/** What the ladder of a host, or of a company, asks of people (domain §4.5). */
record LadderTasks(List<OpenReview> reviews, List<OpenCase> cases, List<OpenStep> steps, List<OpenNotice> notices)
        implements TaskPart {

    static final LadderTasks NONE = new LadderTasks(List.of(), List.of(), List.of(), List.of());

    /** Working days in which a notice goes out, and in which an urgent stop is followed by the hearing. */
    private static final int DAYS = 5;

    LadderTasks {
        reviews = List.copyOf(reviews);
        cases = List.copyOf(cases);
        steps = List.copyOf(steps);
        notices = List.copyOf(notices);
    }

    /** @param board whether decision makers look at the file as a whole */
    record OpenReview(ReviewId id, LocalDate since, boolean board) {}

    record OpenNotice(NoticeId id, LocalDate since, boolean cameBack) {}

    LadderTasks with(LadderEvent event) {
        return switch (event) {
            case LadderReviewEvent e -> reviewed(e);
            case CaseEvent e -> moved(e);
            case StepEvent e -> stepped(e);
            case ContestEvent e -> contested(e);
            case NoticeEvent e -> noticed(e);
            case SuccessionEvent ignored -> this;
        };
    }

    private LadderTasks reviewed(LadderReviewEvent event) {
        return switch (event) {
            case ReviewOpened e -> with(plus(reviews, new OpenReview(e.review(), e.occurredOn(), false)));
            case BoardReviewRaised e -> with(plus(reviews, new OpenReview(e.review(), e.occurredOn(), true)));
            case ReviewClosed e -> with(without(reviews, it -> it.id().equals(e.review())));
            case BoardReviewHeld e -> with(without(reviews, it -> it.id().equals(e.review())));
            case BoardReviewDropped e -> with(without(reviews, it -> it.id().equals(e.review())));
            case BoardReviewRecounted ignored -> this;
        };
    }

    private LadderTasks with(List<OpenReview> changed) {
        return new LadderTasks(changed, cases, steps, notices);
    }

    private LadderTasks moved(CaseEvent event) {
        return switch (event) {
            case CaseEvent.StepProposed e -> new LadderTasks(reviews, plus(cases, OpenCase.of(e)), steps, notices);
            case CaseEvent.ProposalWithdrawn e -> closed(e.caseId());
            case CaseEvent.ProposalLapsed e -> closed(e.caseId());
            case CaseEvent.ProposalRejected e -> closed(e.caseId());
            case CaseEvent.TieDeclared e -> changed(e.caseId(), it -> it.without(e.person()));
            case CaseEvent.CaseHandedOver e -> changed(e.caseId(), it -> it.carriedBy(e.to()));
            case CaseEvent.PartnerNamed e -> changed(e.caseId(), it -> it.decidedBy(e.partner(), e.from()));
            case CaseEvent.StatementWritten e -> at(e, Stage.STATEMENT_WRITTEN);
            case CaseEvent.StatementCleared e -> at(e, Stage.STATEMENT_CLEARED);
            case CaseEvent.StatementReturned e -> at(e, Stage.PROPOSED);
            case CaseEvent.HearingOpened e -> changed(e.caseId(), it -> it.heardBy(e.hearer(), e.occurredOn()));
            case CaseEvent.HearingExtended e ->
                changed(e.caseId(), it -> it.at(it.stage(), it.since(), e.answerThrough()));
            case CaseEvent.HearingAnswered e ->
                changed(e.caseId(), it -> it.at(Stage.ANSWERED, e.occurredOn(), it.dueOn()));
            case CaseEvent.HearingClosed e ->
                changed(e.caseId(), it -> it.at(Stage.HEARD, e.occurredOn(), e.decideBy()));
        };
    }

    private LadderTasks at(CaseEvent event, Stage stage) {
        return changed(event.caseId(), it -> it.at(stage, event.occurredOn(), it.dueOn()));
    }

    private LadderTasks closed(CaseId id) {
        return new LadderTasks(reviews, without(cases, it -> it.id().equals(id)), steps, notices);
    }

    private LadderTasks changed(CaseId id, UnaryOperator<OpenCase> change) {
        return new LadderTasks(reviews, changed(cases, it -> it.id().equals(id), change), steps, notices);
    }

    private LadderTasks stepped(StepEvent event) {
        return switch (event) {
            case StepEvent.StepDecided e -> decided(e);
            case StepEvent.StopConfirmed e -> closed(e.caseId());
            case StepEvent.PlanSet e -> changed(e.step(), it -> it.planned(e.dueOn()));
            case StepEvent.PlanMet e -> changed(e.step(), it -> it.planned(null));
            case StepEvent.PlanFailed e -> changed(e.step(), it -> it.planned(null));
            case StepEvent.StepEnded e -> changed(e.step(), OpenStep::over);
            case StepEvent.StepAnnulled e -> changed(e.step(), OpenStep::over);
            case StepEvent.StepReviewCalled e ->
                changed(e.step(), it -> it.reviewed(new Term(e.occurredOn(), e.holdBy())));
            case StepEvent.StepReviewHeld e -> changed(e.step(), it -> it.reviewed(OpenStep.review(e.nextReviewBy())));
            case StepEvent.StepReviewMissed e -> changed(e.step(), it -> it.reviewed(null));
            case StepEvent.ClearingAsked e -> changed(e.step(), it -> it.starting(new Term(e.occurredOn(), null)));
            case StepEvent.TrialAgreed e -> changed(e.step(), it -> it.starting(null));
            case StepEvent.ClearingDeclined e -> changed(e.step(), it -> it.starting(null));
            case StepEvent.ClearingGiven e -> changed(e.step(), it -> it.starting(null));
            case StepEvent.IncidentDropped ignored -> this;
            case StepEvent.EmployerReplied ignored -> this;
        };
    }

    /** After an urgent stop the case goes on: it is heard then. */
    private LadderTasks decided(StepEvent.StepDecided event) {
        var known = new LadderTasks(reviews, cases, plus(steps, OpenStep.of(event)), notices);
        var id = event.caseId();
        if (id == null) {
            return known;
        }
        return event.urgent()
                ? known.changed(id, it -> it.stopped(WorkingDays.plusWorkingDays(event.inForceFrom(), DAYS)))
                : known.closed(id);
    }

    private LadderTasks changed(StepId id, UnaryOperator<OpenStep> change) {
        return new LadderTasks(reviews, cases, changed(steps, it -> it.id().equals(id), change), notices);
    }

    private LadderTasks contested(ContestEvent event) {
        return switch (event) {
            case ContestEvent.ObjectionLodged e ->
                changed(e.step(), it -> it.contested(new Term(e.occurredOn(), e.decideBy()), it.appeal()));
            case ContestEvent.ObjectionDecided e -> changed(e.step(), it -> it.contested(null, it.appeal()));
            case ContestEvent.AppealLodged e ->
                changed(
                        e.step(),
                        it -> it.contested(
                                null, new Term(e.occurredOn(), e.occurredOn().plusMonths(1))));
            case ContestEvent.AppealDecided e -> changed(e.step(), it -> it.contested(it.objection(), null));
            case ContestEvent.DisputeBegan ignored -> this;
            case ContestEvent.DisputeEnded ignored -> this;
        };
    }

    private LadderTasks noticed(NoticeEvent event) {
        return switch (event) {
            case NoticeEvent.NoticeIssued e -> with(e.notice(), e.occurredOn(), false);
            case NoticeEvent.NoticeSent e -> delivered(e.notice());
            case NoticeEvent.NoticeAccepted e -> delivered(e.notice());
            case NoticeEvent.NoticeDelivered e -> answering(e).delivered(e.notice());
            case NoticeEvent.NoticeBounced e -> delivered(e.notice()).with(e.notice(), e.occurredOn(), true);
        };
    }

    /** An answer that came before delivery was recorded waits for the term that begins with it. */
    private LadderTasks answering(NoticeEvent.NoticeDelivered event) {
        var id = event.caseId();
        return id == null || event.kind() != NoticeKind.HEARING
                ? this
                : changed(id, it -> it.at(it.stage(), it.since(), event.termThrough()));
    }

    private LadderTasks with(NoticeId id, LocalDate on, boolean cameBack) {
        return new LadderTasks(reviews, cases, steps, plus(notices, new OpenNotice(id, on, cameBack)));
    }

    private LadderTasks delivered(NoticeId id) {
        return new LadderTasks(
                reviews, cases, steps, without(notices, it -> it.id().equals(id)));
    }

    @Override
    public List<Task> open(TaskPartId id) {
        var ladder = "/v1/ladders/" + id.id();
        var elsewhere = "/v1/partner-cases/" + id.institution() + "/" + id.id();
        return Stream.of(
                        reviews.stream().map(it -> task(it, ladder)),
                        cases.stream().flatMap(it -> it.open(ladder, elsewhere).stream()),
                        steps.stream().flatMap(it -> it.open(ladder).stream()),
                        notices.stream().map(it -> task(it, ladder)))
                .flatMap(it -> it)
                .toList();
    }

    private static Task task(OpenReview it, String ladder) {
        return it.board()
                ? Task.of(
                        TaskKind.BOARD_REVIEW_TO_HOLD,
                        it.since(),
                        null,
                        ladder + "/board-reviews/" + it.id() + "/holding")
                : Task.of(TaskKind.REVIEW_TO_CLOSE, it.since(), null, ladder + "/reviews/" + it.id() + "/closing");
    }

    private static Task task(OpenNotice it, String ladder) {
        return Task.of(
                it.cameBack() ? TaskKind.NOTICE_CAME_BACK : TaskKind.NOTICE_TO_SEND,
                it.since(),
                WorkingDays.plusWorkingDays(it.since(), DAYS),
                ladder + "/notices/" + it.id() + "/sending");
    }

    private static <T> List<T> plus(List<T> all, T one) {
        var more = new ArrayList<>(all);
        more.add(one);
        return more;
    }

    private static <T> List<T> without(List<T> all, Predicate<T> which) {
        return all.stream().filter(which.negate()).toList();
    }

    private static <T> List<T> changed(List<T> all, Predicate<T> which, UnaryOperator<T> change) {
        return all.stream().map(it -> which.test(it) ? change.apply(it) : it).toList();
    }
}
