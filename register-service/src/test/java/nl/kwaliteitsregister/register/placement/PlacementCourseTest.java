package nl.kwaliteitsregister.register.placement;

import static nl.kwaliteitsregister.register.placement.SamplePlacements.BEFORE;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.CHECKED;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.FROM;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.HOST;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.OVEN;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.PLACEMENT;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.SCHOOL;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.UNCHECKED;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.UNTIL;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.change;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.day;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.early;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.end;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.file;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.on;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.plan;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.planned;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.running;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.schoolForm;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.start;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.UUID;
import nl.kwaliteitsregister.backbone.decider.Moment.NotAPastDay;
import nl.kwaliteitsregister.contract.code.Route;
import nl.kwaliteitsregister.contract.event.PlacementEvent.CheckBeforeStartAsked;
import nl.kwaliteitsregister.contract.event.PlacementEvent.Period;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PeriodChanged;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlacementEnded;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlacementGraded;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlacementPlanned;
import nl.kwaliteitsregister.contract.event.PlacementEvent.Scope;
import nl.kwaliteitsregister.contract.id.CheckInId;
import nl.kwaliteitsregister.contract.id.DepartmentId;
import nl.kwaliteitsregister.register.placement.PlacementCommand.ChangePeriod;
import nl.kwaliteitsregister.register.placement.PlacementCommand.GradePlacement;
import nl.kwaliteitsregister.register.placement.PlacementCommand.PlanPlacement;
import nl.kwaliteitsregister.register.placement.PlacementRefusal.ByContent;
import nl.kwaliteitsregister.register.placement.PlacementRefusal.DayOutside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plan, period, grade and end of a placement (domain §4.2). */
class PlacementCourseTest {

    private static final Scope WHOLE = new Scope(null, null);
    private static final BigDecimal HOURS = BigDecimal.valueOf(32);

    @Test
    void is_planned_with_student_programme_host_period_and_route() {
        assertThat(on(BEFORE).when(plan()).facts())
                .singleElement()
                .isInstanceOfSatisfying(PlacementPlanned.class, planned -> {
                    assertThat(planned.period()).isEqualTo(new Period(FROM, UNTIL));
                    assertThat(planned.employer()).isEqualTo(HOST);
                    assertThat(planned.route()).isEqualTo(Route.BOL);
                });
    }

    @Test
    void is_planned_only_where_the_institution_keeps_a_file() {
        on(BEFORE).when(plan(Route.BOL, WHOLE, HOURS, null, CHECKED)).thenRefused(ByContent.NO_FILE_ON_HOST);
    }

    @Test
    void is_planned_in_a_department_of_the_file() {
        var unknown = new DepartmentId(new UUID(0, 99));

        assertThat(on(BEFORE)
                        .when(plan(Route.BOL, new Scope(OVEN, "bakker"), HOURS, file(), CHECKED))
                        .facts())
                .hasSize(1);
        on(BEFORE)
                .when(plan(Route.BOL, new Scope(unknown, null), HOURS, file(), CHECKED))
                .thenRefused(ByContent.NO_SUCH_DEPARTMENT_TO_PLACE_IN);
    }

    @ParameterizedTest
    @EnumSource(
            value = Route.class,
            names = {"HBO_INTERNSHIP", "HBO_DUAL"})
    void refuses_an_hbo_route_for_an_mbo_programme(Route route) {
        on(BEFORE).when(plan(route, WHOLE, HOURS, file(), CHECKED)).thenRefused(ByContent.ROUTE_OF_OTHER_SECTOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "168.5"})
    void refuses_hours_that_no_week_has(BigDecimal hours) {
        on(BEFORE).when(plan(Route.BOL, WHOLE, hours, file(), CHECKED)).thenRefused(ByContent.HOURS_OUT_OF_RANGE);
    }

    @Test
    void all_faults_of_a_plan_are_told_at_once() {
        var today = BEFORE.minusDays(1);

        on(today)
                .when(plan(Route.HBO_DUAL, WHOLE, BigDecimal.ZERO, null, CHECKED))
                .thenRefused(
                        new NotAPastDay(today.minusMonths(24), today),
                        ByContent.NO_FILE_ON_HOST,
                        ByContent.ROUTE_OF_OTHER_SECTOR,
                        ByContent.HOURS_OUT_OF_RANGE);
    }

    @Test
    void the_same_plan_told_again_changes_nothing() {
        planned().when(plan()).thenNothing();
        running().when(plan()).thenNothing();
    }

    @Test
    void no_start_in_the_future() {
        var today = FROM.minusDays(1);

        planned().later(today).when(start(FROM, CHECKED)).thenRefused(new NotAPastDay(today.minusMonths(24), today));
    }

    @Test
    void a_start_may_be_told_24_months_late_and_not_a_day_later() {
        var today = FROM.plusMonths(24);

        assertThat(planned().later(today).when(start(FROM, CHECKED)).facts()).hasSize(2);
        planned()
                .later(today.plusDays(1))
                .when(start(FROM, CHECKED))
                .thenRefused(new NotAPastDay(FROM.plusDays(1), today.plusDays(1)));
    }

    @Test
    void a_plan_may_move_and_asks_for_a_check_where_none_covers_the_new_first_day() {
        var later = new Period(day("2026-10-05"), day("2027-02-12"));
        var moved = new ChangePeriod(PLACEMENT, SCHOOL, BEFORE, later, HOURS, UNCHECKED, SamplePlacements.POLICY);

        planned()
                .when(moved)
                .then(
                        new PeriodChanged(PLACEMENT, HOST, SCHOOL, BEFORE, later, HOURS),
                        new CheckBeforeStartAsked(PLACEMENT, HOST, SCHOOL, BEFORE));
        planned().given(moved).when(moved).thenNothing();
    }

    @Test
    void a_first_day_that_was_does_not_move() {
        running().when(change(FROM, FROM.plusDays(1), UNTIL)).thenRefused(ByContent.FIRST_DAY_IS_PAST);
    }

    @Test
    void a_period_that_would_be_over_already_is_an_end() {
        var today = day("2026-10-05");

        running().later(today).when(change(today, FROM, today.minusDays(1))).thenRefused(ByContent.END_INSTEAD);
    }

    @Test
    void the_grade_is_recorded_once_during_or_after() {
        var graded = new GradePlacement(PLACEMENT, SCHOOL, UNTIL);

        running().later(UNTIL).when(graded).then(new PlacementGraded(PLACEMENT, HOST, SCHOOL, UNTIL));
        running()
                .later(UNTIL)
                .given(graded)
                .given(end(UNTIL, null))
                .when(graded)
                .thenNothing();
        assertThat(SamplePlacements.ended().when(graded).facts()).hasSize(1);
    }

    @Test
    void ends_on_its_last_day_without_more() {
        running().later(UNTIL).when(end(UNTIL, null)).then(new PlacementEnded(PLACEMENT, HOST, SCHOOL, UNTIL, null));
    }

    @Test
    void an_early_end_tells_by_whom_and_why() {
        var day = UNTIL.minusDays(1);

        running().later(day).when(end(day, null)).thenRefused(ByContent.EARLY_END_NEEDS_REASON);
        running().later(day).when(end(day, early())).then(new PlacementEnded(PLACEMENT, HOST, SCHOOL, day, early()));
    }

    @Test
    void an_end_in_time_is_not_early() {
        running().later(UNTIL).when(end(UNTIL, early())).thenRefused(ByContent.ENDED_IN_TIME);
    }

    @Test
    void does_not_end_before_its_last_check_in() {
        var held = day("2026-09-07");

        running()
                .later(held)
                .given(schoolForm(held, new CheckInId(new UUID(0, 9))))
                .when(end(held.minusDays(1), early()))
                .thenRefused(new DayOutside("/occurredOn", held, held));
    }

    @Test
    void another_institution_does_not_find_it() {
        var theirs = new GradePlacement(PLACEMENT, SamplePlacements.OTHER_SCHOOL, FROM);

        running().when(theirs).thenRefused(PlacementRefusal.ByState.UNKNOWN_PLACEMENT);
    }

    @Test
    void another_plan_under_the_same_id_is_refused() {
        var plan = plan();
        var other = new PlanPlacement(
                plan.placement(),
                plan.employer(),
                plan.institution(),
                plan.occurredOn(),
                plan.programme(),
                Route.BBL,
                plan.scope(),
                plan.period(),
                plan.hoursPerWeek(),
                plan.student(),
                plan.respondent(),
                plan.ageBand(),
                plan.supervisor(),
                plan.file(),
                plan.checks());

        planned().when(other).thenRefused(PlacementRefusal.ByState.ALREADY_PLANNED);
    }
}
