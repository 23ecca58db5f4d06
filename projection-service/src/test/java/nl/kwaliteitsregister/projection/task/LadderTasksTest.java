package nl.kwaliteitsregister.projection.task;

import static nl.kwaliteitsregister.projection.hostfile.Facts.DAY;
import static nl.kwaliteitsregister.projection.hostfile.Facts.LADDER;
import static nl.kwaliteitsregister.projection.hostfile.Facts.OTHER_SCHOOL;
import static nl.kwaliteitsregister.projection.hostfile.Facts.SCHOOL;
import static nl.kwaliteitsregister.projection.task.TaskKind.APPEAL_TO_DECIDE;
import static nl.kwaliteitsregister.projection.task.TaskKind.BOARD_REVIEW_TO_HOLD;
import static nl.kwaliteitsregister.projection.task.TaskKind.HEARING_TO_CLOSE;
import static nl.kwaliteitsregister.projection.task.TaskKind.HEARING_TO_OPEN;
import static nl.kwaliteitsregister.projection.task.TaskKind.NEW_START_TO_DECIDE;
import static nl.kwaliteitsregister.projection.task.TaskKind.NOTICE_CAME_BACK;
import static nl.kwaliteitsregister.projection.task.TaskKind.NOTICE_TO_SEND;
import static nl.kwaliteitsregister.projection.task.TaskKind.OBJECTION_TO_DECIDE;
import static nl.kwaliteitsregister.projection.task.TaskKind.PLAN_TO_JUDGE;
import static nl.kwaliteitsregister.projection.task.TaskKind.REVIEW_TO_CLOSE;
import static nl.kwaliteitsregister.projection.task.TaskKind.STATEMENT_TO_CHECK;
import static nl.kwaliteitsregister.projection.task.TaskKind.STATEMENT_TO_WRITE;
import static nl.kwaliteitsregister.projection.task.TaskKind.STEP_TO_DECIDE;
import static nl.kwaliteitsregister.projection.task.TaskKind.STEP_TO_DECIDE_AS_PARTNER;
import static nl.kwaliteitsregister.projection.task.TaskKind.STEP_TO_REVIEW;
import static nl.kwaliteitsregister.projection.task.TaskKind.WARNING_TO_DECIDE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.code.BoardReviewCause;
import nl.kwaliteitsregister.contract.code.BoardReviewOutcome;
import nl.kwaliteitsregister.contract.code.DeliveryProof;
import nl.kwaliteitsregister.contract.code.HearingOutcome;
import nl.kwaliteitsregister.contract.code.LadderRule;
import nl.kwaliteitsregister.contract.code.NoticeKind;
import nl.kwaliteitsregister.contract.code.ReasonCode;
import nl.kwaliteitsregister.contract.code.ReviewCause;
import nl.kwaliteitsregister.contract.code.ReviewOutcome;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.code.Step;
import nl.kwaliteitsregister.contract.code.Verdict;
import nl.kwaliteitsregister.contract.event.CaseEvent.CaseHandedOver;
import nl.kwaliteitsregister.contract.event.CaseEvent.HearingAnswered;
import nl.kwaliteitsregister.contract.event.CaseEvent.HearingClosed;
import nl.kwaliteitsregister.contract.event.CaseEvent.HearingOpened;
import nl.kwaliteitsregister.contract.event.CaseEvent.PartnerNamed;
import nl.kwaliteitsregister.contract.event.CaseEvent.ProposalWithdrawn;
import nl.kwaliteitsregister.contract.event.CaseEvent.StatementCleared;
import nl.kwaliteitsregister.contract.event.CaseEvent.StatementReturned;
import nl.kwaliteitsregister.contract.event.CaseEvent.StatementWritten;
import nl.kwaliteitsregister.contract.event.CaseEvent.StepProposed;
import nl.kwaliteitsregister.contract.event.CaseEvent.TieDeclared;
import nl.kwaliteitsregister.contract.event.ContestEvent.AppealLodged;
import nl.kwaliteitsregister.contract.event.ContestEvent.ObjectionDecided;
import nl.kwaliteitsregister.contract.event.ContestEvent.ObjectionLodged;
import nl.kwaliteitsregister.contract.event.LadderReviewEvent.BoardReviewDropped;
import nl.kwaliteitsregister.contract.event.LadderReviewEvent.BoardReviewHeld;
import nl.kwaliteitsregister.contract.event.LadderReviewEvent.BoardReviewRaised;
import nl.kwaliteitsregister.contract.event.LadderReviewEvent.BoardReviewRecounted;
import nl.kwaliteitsregister.contract.event.LadderReviewEvent.ReviewClosed;
import nl.kwaliteitsregister.contract.event.LadderReviewEvent.ReviewOpened;
import nl.kwaliteitsregister.contract.event.LadderScope;
import nl.kwaliteitsregister.contract.event.NoticeEvent.NoticeBounced;
import nl.kwaliteitsregister.contract.event.NoticeEvent.NoticeDelivered;
import nl.kwaliteitsregister.contract.event.NoticeEvent.NoticeIssued;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import nl.kwaliteitsregister.contract.event.StepEvent.ClearingAsked;
import nl.kwaliteitsregister.contract.event.StepEvent.ClearingDeclined;
import nl.kwaliteitsregister.contract.event.StepEvent.PlanSet;
import nl.kwaliteitsregister.contract.event.StepEvent.StepDecided;
import nl.kwaliteitsregister.contract.event.StepEvent.StepReviewCalled;
import nl.kwaliteitsregister.contract.event.StepEvent.StepReviewHeld;
import nl.kwaliteitsregister.contract.id.CaseId;
import nl.kwaliteitsregister.contract.id.HandoverId;
import nl.kwaliteitsregister.contract.id.NoticeId;
import nl.kwaliteitsregister.contract.id.ReviewId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.projection.hostfile.Facts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the ladder asks of people, to the day (domain §4.5). */
class LadderTasksTest {

    private static final CaseId CASE = new CaseId(new UUID(1, 1));
    private static final ReviewId REVIEW = new ReviewId(new UUID(2, 2));
    private static final NoticeId NOTICE = new NoticeId(new UUID(3, 3));
    private static final StaffId PROPOSER = Facts.COORDINATOR;
    private static final StaffId DECIDER = Facts.SUPERVISOR;
    private static final StaffId HEARER = Facts.PEER_COACH;

    @Test
    void a_review_waits_until_somebody_says_what_follows() {
        var opened = new ReviewOpened(LADDER, DAY, REVIEW, LadderRule.THREE_NOTES, LadderScope.LOCATION, List.of());
        var closed = new ReviewClosed(LADDER, DAY, REVIEW, null, Facts.sealed("why"), PROPOSER);

        assertThat(Tasks.after(opened).only(SCHOOL).kind()).isEqualTo(REVIEW_TO_CLOSE);
        assertThat(Tasks.after(opened).only(SCHOOL).path())
                .isEqualTo("/v1/ladders/" + Facts.HOST + "/reviews/" + REVIEW + "/closing");
        assertThat(Tasks.after(opened, closed).kinds(SCHOOL)).isEmpty();
    }

    @Test
    void a_board_review_waits_for_decision_makers() {
        var raised = new BoardReviewRaised(LADDER, DAY, REVIEW, BoardReviewCause.values()[0], 10);
        var held =
                new BoardReviewHeld(LADDER, DAY, REVIEW, BoardReviewOutcome.values()[0], Facts.sealed("why"), DECIDER);

        assertThat(Tasks.after(raised).only(SCHOOL).kind()).isEqualTo(BOARD_REVIEW_TO_HOLD);
        assertThat(Tasks.after(raised, held).kinds(SCHOOL)).isEmpty();
    }

    @Test
    void a_board_review_whose_count_no_longer_stands_waits_for_nobody() {
        var raised = new BoardReviewRaised(LADDER, DAY, REVIEW, BoardReviewCause.FINAL_WARNINGS_ELSEWHERE, 3);
        var more = new BoardReviewRecounted(LADDER, DAY, REVIEW, 4);

        assertThat(Tasks.after(raised, more).only(SCHOOL).kind()).isEqualTo(BOARD_REVIEW_TO_HOLD);
        assertThat(Tasks.after(raised, more, new BoardReviewDropped(LADDER, DAY, REVIEW))
                        .kinds(SCHOOL))
                .isEmpty();
    }

    @Test
    void what_somebody_of_another_school_was_named_for_is_the_task_of_that_person_alone() {
        var heard = List.<RegisterEvent>of(
                proposed(Step.L4, LadderRule.TWO_INDEPENDENT),
                new HearingClosed(LADDER, DAY, CASE, HearingOutcome.ANSWERED, DAY.plusDays(20), HEARER));
        var named = with(heard, new PartnerNamed(LADDER, DAY, CASE, DECIDER, OTHER_SCHOOL, PROPOSER));
        var decides = Map.of(Role.DECISION_MAKER, Set.<String>of());

        assertThat(after(heard).kinds(SCHOOL)).containsExactly(STEP_TO_DECIDE);
        assertThat(after(named).kinds(SCHOOL)).isEmpty();
        assertThat(after(named).only(OTHER_SCHOOL).path())
                .isEqualTo("/v1/partner-cases/" + SCHOOL + "/" + Facts.HOST + "/" + CASE + "/decision");
        assertThat(after(named).of(DECIDER, decides, OTHER_SCHOOL, DAY)).containsExactly(STEP_TO_DECIDE_AS_PARTNER);
        assertThat(after(named).of(HEARER, decides, OTHER_SCHOOL, DAY)).isEmpty();

        var tied = with(named, new TieDeclared(LADDER, DAY, CASE, DECIDER));
        assertThat(after(tied).kinds(OTHER_SCHOOL)).isEmpty();
        assertThat(after(tied).kinds(SCHOOL)).containsExactly(STEP_TO_DECIDE);
    }

    private static List<RegisterEvent> with(List<RegisterEvent> events, RegisterEvent more) {
        return Stream.concat(events.stream(), Stream.of(more)).toList();
    }

    private static Tasks after(List<RegisterEvent> events) {
        return Tasks.after(events.toArray(RegisterEvent[]::new));
    }

    @Test
    void a_warning_waits_for_a_second_person_without_a_hearing() {
        var task = Tasks.after(proposed(Step.L1, LadderRule.THREE_NOTES)).only(SCHOOL);

        assertThat(task.kind()).isEqualTo(WARNING_TO_DECIDE);
        assertThat(task.notBy()).containsExactly(PROPOSER);
        assertThat(Tasks.after(
                                proposed(Step.L1, LadderRule.THREE_NOTES),
                                new ProposalWithdrawn(LADDER, DAY, CASE, Facts.sealed("why"), PROPOSER))
                        .kinds(SCHOOL))
                .isEmpty();
    }

    @Test
    void a_final_warning_goes_from_person_to_person_until_it_is_decided() {
        var course = new ArrayList<RegisterEvent>();
        course.add(proposed(Step.L2, LadderRule.GRAVE_INCIDENT));
        assertThat(last(course)).isEqualTo(STATEMENT_TO_WRITE);
        course.add(new StatementWritten(LADDER, DAY, CASE, Facts.sealed("facts"), PROPOSER));
        assertThat(last(course)).isEqualTo(STATEMENT_TO_CHECK);
        course.add(new StatementReturned(LADDER, DAY, CASE, Facts.sealed("remark"), HEARER));
        assertThat(last(course)).isEqualTo(STATEMENT_TO_WRITE);
        course.add(new StatementWritten(LADDER, DAY, CASE, Facts.sealed("facts"), PROPOSER));
        course.add(new StatementCleared(LADDER, DAY, CASE, HEARER));
        assertThat(last(course)).isEqualTo(HEARING_TO_OPEN);
        course.add(new HearingOpened(LADDER, DAY, CASE, HEARER, 10, false));
        assertThat(kinds(course)).as("the employer has the word").isEmpty();
        course.add(new NoticeDelivered(
                LADDER, DAY, NOTICE, NoticeKind.HEARING, CASE, null, DeliveryProof.values()[0], DAY.plusDays(14)));
        course.add(new HearingAnswered(LADDER, DAY, CASE, Facts.sealed("answer"), HEARER));
        assertThat(last(course)).isEqualTo(HEARING_TO_CLOSE);
        assertThat(only(course).person()).isEqualTo(HEARER);
        assertThat(only(course).dueOn()).isEqualTo(DAY.plusDays(14));
        course.add(new TieDeclared(LADDER, DAY, CASE, HEARER));
        course.add(new HearingClosed(LADDER, DAY, CASE, HearingOutcome.ANSWERED, DAY.plusDays(20), HEARER));
        assertThat(last(course)).isEqualTo(STEP_TO_DECIDE);
        assertThat(only(course).dueOn()).isEqualTo(DAY.plusDays(20));
        assertThat(only(course).notBy()).isEqualTo(Set.of(PROPOSER, HEARER));
        course.add(decided(Step.L2, CASE, false, null));
        assertThat(kinds(course)).isEmpty();
    }

    @Test
    void an_urgent_stop_may_be_decided_at_once_and_is_heard_within_five_working_days() {
        var proposed = proposed(Step.L3, LadderRule.URGENT);
        var stopped = Tasks.after(proposed, decided(Step.L3, CASE, true, null));

        assertThat(Tasks.after(proposed).kinds(SCHOOL)).containsExactly(STATEMENT_TO_WRITE, STEP_TO_DECIDE);
        assertThat(stopped.only(SCHOOL).kind()).isEqualTo(STATEMENT_TO_WRITE);
        assertThat(stopped.only(SCHOOL).dueOn()).isEqualTo(DAY.plusDays(7));
    }

    @Test
    void a_notice_is_sent_within_five_working_days_and_again_when_it_comes_back() {
        var issued = new NoticeIssued(
                LADDER,
                DAY,
                NOTICE,
                NoticeKind.STEP_DECIDED,
                null,
                Facts.step(1),
                Facts.sealed("nl"),
                Facts.sealed("en"));
        var bounced = new NoticeBounced(LADDER, DAY, NOTICE, NoticeKind.STEP_DECIDED, null, Facts.step(1));
        var delivered = new NoticeDelivered(
                LADDER, DAY, NOTICE, NoticeKind.STEP_DECIDED, null, Facts.step(1), DeliveryProof.values()[0], null);

        assertThat(Tasks.after(issued).only(SCHOOL).kind()).isEqualTo(NOTICE_TO_SEND);
        assertThat(Tasks.after(issued).only(SCHOOL).dueOn()).isEqualTo(DAY.plusDays(7));
        assertThat(Tasks.after(issued, bounced).only(SCHOOL).kind()).isEqualTo(NOTICE_CAME_BACK);
        assertThat(Tasks.after(issued, bounced, delivered).kinds(SCHOOL)).isEmpty();
    }

    @Test
    void a_plan_is_judged_on_its_last_day() {
        var decided = decided(Step.L2, null, false, null);
        var set = new PlanSet(LADDER, DAY, Facts.step(1), Facts.sealed("goals"), DAY.plusDays(56));

        assertThat(Tasks.after(decided, set).only(SCHOOL).kind()).isEqualTo(PLAN_TO_JUDGE);
        assertThat(Tasks.after(decided, set).only(SCHOOL).from()).isEqualTo(DAY.plusDays(56));
        assertThat(Tasks.after(decided, set, Facts.planMet(Facts.step(1), DAY)).kinds(SCHOOL))
                .isEmpty();
    }

    @Test
    void a_step_is_reviewed_when_its_time_comes_or_something_calls_for_it() {
        var decided = decided(Step.L4, null, false, DAY.plusMonths(12));
        var called = new StepReviewCalled(
                LADDER, DAY.plusDays(9), Facts.step(1), ReviewCause.INCIDENT_DROPPED, DAY.plusDays(23));
        var held = new StepReviewHeld(
                LADDER, DAY, Facts.step(1), ReviewOutcome.values()[0], null, Facts.sealed("why"), DECIDER);

        assertThat(Tasks.after(decided).only(SCHOOL).kind()).isEqualTo(STEP_TO_REVIEW);
        assertThat(Tasks.after(decided).only(SCHOOL).from())
                .isEqualTo(DAY.plusMonths(12).minusWeeks(4));
        assertThat(Tasks.after(decided, called).only(SCHOOL).dueOn()).isEqualTo(DAY.plusDays(23));
        assertThat(Tasks.after(decided, called, held).kinds(SCHOOL)).isEmpty();
        assertThat(Tasks.after(decided, Facts.over(Facts.step(1), Step.L4, DAY)).kinds(SCHOOL))
                .isEmpty();
    }

    @Test
    void a_new_start_waits_for_an_answer() {
        var decided = decided(Step.L3, null, false, null);
        var asked = new ClearingAsked(LADDER, DAY, Facts.step(1), Facts.sealed("evidence"), HEARER);
        var declined = new ClearingDeclined(LADDER, DAY, Facts.step(1), Facts.sealed("why"), DECIDER);

        assertThat(Tasks.after(decided, asked).only(SCHOOL).kind()).isEqualTo(NEW_START_TO_DECIDE);
        assertThat(Tasks.after(decided, asked, declined).kinds(SCHOOL)).isEmpty();
    }

    @Test
    void an_objection_is_decided_by_somebody_new_also_when_the_step_is_over() {
        var decided = decided(Step.L2, null, false, null);
        var objected =
                new ObjectionLodged(LADDER, DAY, Facts.step(1), Facts.sealed("grounds"), DAY.plusWeeks(6), HEARER);
        var over = Facts.over(Facts.step(1), Step.L2, DAY);
        var upheld = new ObjectionDecided(LADDER, DAY, Facts.step(1), Verdict.values()[0], Facts.sealed("why"), HEARER);

        var task = Tasks.after(decided, objected, over).only(SCHOOL);

        assertThat(task.kind()).isEqualTo(OBJECTION_TO_DECIDE);
        assertThat(task.dueOn()).isEqualTo(DAY.plusWeeks(6));
        assertThat(task.notBy()).isEqualTo(Set.of(PROPOSER, DECIDER));
        assertThat(Tasks.after(decided, objected, upheld).kinds(SCHOOL)).isEmpty();
    }

    @Test
    void an_appeal_waits_for_the_committee_for_a_month() {
        var appealed = new AppealLodged(LADDER, DAY, Facts.step(1), Facts.sealed("grounds"), HEARER);

        var task = Tasks.after(decided(Step.L2, null, false, null), appealed).only(SCHOOL);

        assertThat(task.kind()).isEqualTo(APPEAL_TO_DECIDE);
        assertThat(task.dueOn()).isEqualTo(DAY.plusMonths(1));
    }

    @Test
    void who_took_a_proposal_over_writes_its_statement_and_decides_no_more_than_who_made_it() {
        var over = new CaseHandedOver(LADDER, DAY, CASE, PROPOSER, HEARER, new HandoverId(new UUID(4, 4)));
        var taken = Tasks.after(proposed(Step.L2, LadderRule.GRAVE_INCIDENT), over);
        var warning = Tasks.after(proposed(Step.L1, LadderRule.THREE_NOTES), over);

        assertThat(taken.only(SCHOOL).kind()).isEqualTo(STATEMENT_TO_WRITE);
        assertThat(taken.only(SCHOOL).person()).isEqualTo(HEARER);
        assertThat(warning.only(SCHOOL).notBy()).containsExactlyInAnyOrder(PROPOSER, HEARER);
    }

    private static TaskKind last(List<RegisterEvent> course) {
        return only(course).kind();
    }

    private static Task only(List<RegisterEvent> course) {
        return Tasks.after(course.toArray(RegisterEvent[]::new)).only(SCHOOL);
    }

    private static List<TaskKind> kinds(List<RegisterEvent> course) {
        return Tasks.after(course.toArray(RegisterEvent[]::new)).kinds(SCHOOL);
    }

    private static StepProposed proposed(Step level, LadderRule rule) {
        return new StepProposed(
                LADDER,
                DAY,
                CASE,
                level,
                LadderScope.LOCATION,
                rule,
                null,
                List.of(),
                ReasonCode.SOCIAL_SAFETY,
                Set.of(),
                null,
                null,
                null,
                1,
                PROPOSER);
    }

    private static StepDecided decided(
            Step level, @Nullable CaseId from, boolean urgent, @Nullable LocalDate reviewBy) {
        return new StepDecided(
                LADDER,
                DAY,
                Facts.step(1),
                from,
                level,
                LadderScope.LOCATION,
                LadderRule.GRAVE_INCIDENT,
                urgent,
                List.of(),
                ReasonCode.SOCIAL_SAFETY,
                Set.of(),
                Facts.sealed("motivation"),
                DAY,
                DAY.plusMonths(24),
                reviewBy,
                1,
                PROPOSER,
                DECIDER);
    }
}
