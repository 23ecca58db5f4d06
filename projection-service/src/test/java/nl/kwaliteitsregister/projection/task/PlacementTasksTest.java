package nl.kwaliteitsregister.projection.task;

import static nl.kwaliteitsregister.projection.hostfile.Facts.DAY;
import static nl.kwaliteitsregister.projection.hostfile.Facts.SCHOOL;
import static nl.kwaliteitsregister.projection.hostfile.Facts.placement;
import static nl.kwaliteitsregister.projection.task.TaskKind.CHECK_BEFORE_START;
import static nl.kwaliteitsregister.projection.task.TaskKind.CHECK_EXPIRES;
import static nl.kwaliteitsregister.projection.task.TaskKind.CHECK_IN_MISSED;
import static nl.kwaliteitsregister.projection.task.TaskKind.CHECK_IN_TO_HOLD;
import static nl.kwaliteitsregister.projection.task.TaskKind.END_PLACEMENT;
import static nl.kwaliteitsregister.projection.task.TaskKind.EVALUATION_TO_GIVE;
import static nl.kwaliteitsregister.projection.task.TaskKind.EXCEPTION_TO_AGREE;
import static nl.kwaliteitsregister.projection.task.TaskKind.START_PLACEMENT;
import static nl.kwaliteitsregister.projection.task.TaskKind.STAY_OR_LEAVE;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kwaliteitsregister.contract.code.CheckInKind;
import nl.kwaliteitsregister.contract.code.Likert;
import nl.kwaliteitsregister.contract.code.StayChoice;
import nl.kwaliteitsregister.contract.event.PlacementEvent.Period;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PeriodChanged;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlacementCancelled;
import nl.kwaliteitsregister.contract.event.PlacementEvent.StartExceptionAgreed;
import nl.kwaliteitsregister.contract.event.PlacementEvent.StartExceptionAsked;
import nl.kwaliteitsregister.contract.event.PlacementEvent.StayOrLeaveAsked;
import nl.kwaliteitsregister.contract.event.PlacementEvent.StayOrLeaveDecided;
import nl.kwaliteitsregister.contract.event.PlacementEvent.StayOrLeaveDropped;
import nl.kwaliteitsregister.contract.event.PlacementEvent.SupervisorChanged;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import nl.kwaliteitsregister.contract.id.HandoverId;
import nl.kwaliteitsregister.projection.hostfile.Facts;
import org.junit.jupiter.api.Test;

/** What a placement asks of people, from plan to evaluation (domain §4.2, §4.3). */
class PlacementTasksTest {

    private static final LocalDate FIRST = DAY.plusDays(10);
    private static final LocalDate DUE = FIRST.plusDays(14);

    @Test
    void a_planned_placement_is_to_be_started_on_its_first_day() {
        var task = after(planned()).only(SCHOOL);

        assertThat(task.kind()).isEqualTo(START_PLACEMENT);
        assertThat(task.from()).isEqualTo(FIRST);
        assertThat(task.dueOn()).isEqualTo(FIRST);
        assertThat(task.path()).isEqualTo("/v1/placements/" + placement(1) + "/start");
        assertThat(task.programme()).isEqualTo(Facts.NURSING.key());
    }

    @Test
    void without_a_valid_check_the_task_is_to_check_until_one_covers_the_programme() {
        var unchecked = after(planned(), Facts.gateTask(placement(1)));
        var checked = after(
                planned(),
                Facts.gateTask(placement(1)),
                Facts.checked(Facts.check("first"), DAY),
                Facts.approved(Facts.check("first"), DAY));

        assertThat(unchecked.only(SCHOOL).kind()).isEqualTo(CHECK_BEFORE_START);
        assertThat(unchecked.only(SCHOOL).path()).isEqualTo("/v1/employers/" + Facts.HOST + "/pre-sales-checks");
        assertThat(checked.kinds(SCHOOL)).containsExactly(START_PLACEMENT, CHECK_EXPIRES);
        assertThat(checked.open(SCHOOL))
                .filteredOn(it -> it.task().kind() == START_PLACEMENT)
                .singleElement()
                .satisfies(it -> assertThat(it.task().from()).isEqualTo(FIRST));
    }

    @Test
    void an_exception_waits_for_somebody_else_than_who_asked_or_supervises() {
        var asked =
                new StartExceptionAsked(placement(1), Facts.HOST, SCHOOL, DAY, Facts.sealed("why"), Facts.COORDINATOR);
        var agreed = new StartExceptionAgreed(placement(1), Facts.HOST, SCHOOL, DAY, Facts.SUPERVISOR);

        var waiting = after(planned(), Facts.gateTask(placement(1)), asked);

        assertThat(waiting.kinds(SCHOOL)).containsExactly(CHECK_BEFORE_START, EXCEPTION_TO_AGREE);
        assertThat(waiting.open(SCHOOL))
                .filteredOn(it -> it.task().kind() == EXCEPTION_TO_AGREE)
                .allMatch(it -> it.task().notBy().equals(Set.of(Facts.COORDINATOR, Facts.SUPERVISOR)));
        assertThat(after(planned(), Facts.gateTask(placement(1)), asked, agreed).kinds(SCHOOL))
                .containsExactly(START_PLACEMENT);
    }

    @Test
    void a_check_in_is_the_supervisors_from_its_day_on_and_gone_when_it_is_held() {
        var begun = after(started());
        var held = after(and(started(), Facts.held(placement(1), CheckInKind.WEEK_2, DUE)));

        var task = begun.open(SCHOOL).stream()
                .map(TaskBoard.Open::task)
                .filter(it -> it.kind() == CHECK_IN_TO_HOLD)
                .findFirst()
                .orElseThrow();
        assertThat(task.from()).isEqualTo(DUE);
        assertThat(task.dueOn()).isEqualTo(DUE.plusDays(14));
        assertThat(task.person()).isEqualTo(Facts.SUPERVISOR);
        assertThat(task.path()).endsWith("/school-form");
        assertThat(held.kinds(SCHOOL)).doesNotContain(CHECK_IN_TO_HOLD);
    }

    @Test
    void a_check_in_goes_to_who_took_the_placement_over() {
        var over = new SupervisorChanged(
                placement(1),
                Facts.HOST,
                SCHOOL,
                DAY,
                Facts.SUPERVISOR,
                Facts.PEER_COACH,
                new HandoverId(new UUID(4, 4)));

        assertThat(after(and(started(), over)).open(SCHOOL))
                .filteredOn(it -> it.task().kind() == CHECK_IN_TO_HOLD)
                .allSatisfy(it -> assertThat(it.task().person()).isEqualTo(Facts.PEER_COACH))
                .isNotEmpty();
    }

    @Test
    void a_missed_check_in_can_still_be_held() {
        var missed = and(started(), Facts.missed(placement(1), CheckInKind.WEEK_2, DUE));

        assertThat(after(missed).kinds(SCHOOL)).containsExactly(CHECK_IN_MISSED, END_PLACEMENT);
        assertThat(after(and(missed, Facts.held(placement(1), CheckInKind.WEEK_2, DUE)))
                        .kinds(SCHOOL))
                .containsExactly(END_PLACEMENT);
    }

    @Test
    void the_end_is_asked_for_after_the_last_day_also_when_that_moved() {
        var moved = new PeriodChanged(
                placement(1), Facts.HOST, SCHOOL, DAY, new Period(FIRST, FIRST.plusMonths(6)), BigDecimal.TEN);

        assertThat(end(after(started())).from()).isEqualTo(FIRST.plusMonths(5).plusDays(1));
        assertThat(end(after(and(started(), moved))).from())
                .isEqualTo(FIRST.plusMonths(6).plusDays(1));
    }

    @Test
    void an_ended_placement_is_evaluated_whatever_order_the_streams_came_in() {
        var end = FIRST.plusMonths(5);
        var evaluated = Facts.coordinatorSaid(placement(1), end, Likert.FOUR);

        assertThat(after(and(started(), Facts.ended(placement(1), end))).kinds(SCHOOL))
                .containsExactly(EVALUATION_TO_GIVE);
        assertThat(after(and(started(), Facts.ended(placement(1), end), evaluated))
                        .kinds(SCHOOL))
                .isEmpty();
        assertThat(after(and(and(evaluated), and(started(), Facts.ended(placement(1), end))))
                        .kinds(SCHOOL))
                .isEmpty();
    }

    @Test
    void a_cancelled_placement_asks_nothing() {
        assertThat(after(
                                planned(),
                                new PlacementCancelled(
                                        placement(1), Facts.HOST, SCHOOL, DAY, Facts.sealed("not needed")))
                        .kinds(SCHOOL))
                .isEmpty();
    }

    @Test
    void a_stop_asks_the_student_to_stay_or_to_leave_until_it_is_decided_or_the_stop_is_over() {
        var stop = Facts.step(1);
        var asked = and(started(), new StayOrLeaveAsked(placement(1), Facts.HOST, SCHOOL, DUE, Facts.LADDER, stop));
        var task = after(asked).open(SCHOOL).stream()
                .map(TaskBoard.Open::task)
                .filter(it -> it.kind() == STAY_OR_LEAVE)
                .findFirst()
                .orElseThrow();

        assertThat(task.from()).isEqualTo(DUE);
        assertThat(task.person()).isEqualTo(Facts.SUPERVISOR);
        assertThat(task.path()).isEqualTo("/v1/placements/" + placement(1) + "/stay-decisions");
        var decided = new StayOrLeaveDecided(
                placement(1), Facts.HOST, SCHOOL, DUE, stop, StayChoice.LEAVE, null, Facts.SUPERVISOR);
        assertThat(after(and(asked, decided)).kinds(SCHOOL)).doesNotContain(STAY_OR_LEAVE);
        var dropped = new StayOrLeaveDropped(placement(1), Facts.HOST, SCHOOL, DUE, stop);
        assertThat(after(and(asked, dropped)).kinds(SCHOOL)).doesNotContain(STAY_OR_LEAVE);
    }

    private static Task end(Tasks tasks) {
        return tasks.open(SCHOOL).stream()
                .map(TaskBoard.Open::task)
                .filter(it -> it.kind() == END_PLACEMENT)
                .findFirst()
                .orElseThrow();
    }

    private static RegisterEvent planned() {
        return Facts.planned(placement(1), FIRST);
    }

    private static RegisterEvent[] started() {
        return and(planned(), Facts.started(placement(1), FIRST), Facts.checkInsPlanned(placement(1), DUE));
    }

    private static RegisterEvent[] and(RegisterEvent... events) {
        return events;
    }

    private static RegisterEvent[] and(RegisterEvent[] before, RegisterEvent... more) {
        var all = new ArrayList<>(List.of(before));
        all.addAll(Arrays.asList(more));
        return all.toArray(RegisterEvent[]::new);
    }

    private static Tasks after(RegisterEvent... events) {
        return Tasks.after(events);
    }
}
