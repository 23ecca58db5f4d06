package nl.kwaliteitsregister.register.placement;

import static nl.kwaliteitsregister.contract.code.CheckInKind.BEFORE_END;
import static nl.kwaliteitsregister.contract.code.CheckInKind.HALFWAY;
import static nl.kwaliteitsregister.contract.code.CheckInKind.WEEK_1;
import static nl.kwaliteitsregister.contract.code.CheckInKind.WEEK_2;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.FROM;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.PLACEMENT;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.POLICY;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.kwaliteitsregister.backbone.calendar.WorkingDays;
import nl.kwaliteitsregister.contract.code.CheckInKind;
import nl.kwaliteitsregister.contract.event.PlacementEvent.Period;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlannedCheckIn;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckInScheduleTest {

    @Test
    void three_by_default_in_week_2_halfway_and_two_weeks_before_the_end() {
        assertThat(from(FROM, day("2027-01-17")))
                .extracting(PlannedCheckIn::kind, PlannedCheckIn::dueOn)
                .containsExactly(
                        tuple(WEEK_2, day("2026-09-07")),
                        tuple(HALFWAY, day("2026-11-09")),
                        tuple(BEFORE_END, day("2027-01-04")));
    }

    @Test
    void each_is_in_time_for_10_working_days_from_its_day() {
        assertThat(from(FROM, day("2027-01-17")))
                .extracting(PlannedCheckIn::holdBy)
                .containsExactly(day("2026-09-21"), day("2026-11-23"), day("2027-01-18"));
    }

    @ParameterizedTest(name = "{0} days: {1}")
    @CsvSource({
        "1, HALFWAY",
        "5, HALFWAY",
        "14, HALFWAY",
        "21, HALFWAY",
        "28, WEEK_2 HALFWAY",
        "35, WEEK_2 HALFWAY",
        "42, WEEK_2 HALFWAY BEFORE_END",
        "140, WEEK_2 HALFWAY BEFORE_END"
    })
    void a_short_placement_has_fewer(int days, String kinds) {
        assertThat(from(FROM, FROM.plusDays(days - 1L)))
                .extracting(PlannedCheckIn::kind)
                .extracting(Enum::name)
                .containsExactly(kinds.split(" "));
    }

    @Test
    void whatever_the_period_each_is_on_a_working_day_of_it_and_no_two_share_one() {
        for (var start = day("2026-04-01"); start.isBefore(day("2026-06-01")); start = start.plusDays(1)) {
            for (var days = 7; days < 60; days++) {
                var period = new Period(start, start.plusDays(days));
                assertThat(schedule(period, start).plan(true, Set.of()))
                        .allSatisfy(one -> assertThat(one.dueOn())
                                .isBetween(period.from(), period.until())
                                .matches(WorkingDays::isWorkingDay, "a working day"))
                        .doesNotHaveDuplicates()
                        .extracting(PlannedCheckIn::dueOn)
                        .doesNotHaveDuplicates()
                        .isSorted();
            }
        }
    }

    @Test
    void an_exception_adds_one_in_week_1() {
        var planned = schedule(new Period(FROM, day("2027-01-17")), FROM).plan(true, Set.of());

        assertThat(planned).hasSize(4);
        assertThat(planned.getFirst())
                .extracting(PlannedCheckIn::kind, PlannedCheckIn::dueOn)
                .containsExactly(WEEK_1, day("2026-09-02"));
    }

    @Test
    void a_placement_of_a_weekend_keeps_its_one_check_in_inside() {
        assertThat(from(day("2026-09-05"), day("2026-09-06")))
                .extracting(PlannedCheckIn::dueOn)
                .containsExactly(day("2026-09-05"));
    }

    @Test
    void a_day_off_moves_to_the_next_working_day_of_the_period() {
        assertThat(from(day("2026-12-19"), day("2026-12-31")))
                .extracting(PlannedCheckIn::dueOn)
                .containsExactly(day("2026-12-28"));
        assertThat(from(day("2026-12-23"), day("2026-12-27")))
                .extracting(PlannedCheckIn::dueOn)
                .containsExactly(day("2026-12-24"));
    }

    @Test
    void the_term_counts_from_the_day_it_is_known_where_that_is_later() {
        var known = day("2026-11-22");
        var late = new CheckInSchedule(PLACEMENT, new Period(FROM, day("2027-01-17")), FROM, known, POLICY);

        assertThat(late.plan(false, Set.of()).getFirst())
                .extracting(PlannedCheckIn::dueOn, PlannedCheckIn::holdBy)
                .containsExactly(day("2026-09-07"), day("2026-12-04"));
    }

    @Test
    void the_same_check_in_has_the_same_id_however_often_it_is_planned() {
        assertThat(from(FROM, day("2027-01-17")).getFirst().checkIn())
                .isEqualTo(from(FROM, day("2026-12-24")).getFirst().checkIn())
                .isEqualTo(CheckInSchedule.idOf(PLACEMENT, WEEK_2))
                .isNotEqualTo(CheckInSchedule.idOf(PLACEMENT, HALFWAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0,2,5,10", "2,-1,5,10", "2,2,0,10", "2,2,5,0"})
    void refuses_a_policy_that_plans_nothing_sensible(String numbers) {
        var each = List.of(numbers.split(",")).stream().map(Integer::valueOf).toList();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CheckInPolicy(each.get(0), each.get(1), each.get(2), each.get(3)));
    }

    private static Tuple tuple(CheckInKind kind, LocalDate day) {
        return Tuple.tuple(kind, day);
    }

    private static List<PlannedCheckIn> from(LocalDate from, LocalDate until) {
        return schedule(new Period(from, until), from).plan(false, Set.of());
    }

    private static CheckInSchedule schedule(Period period, LocalDate today) {
        return new CheckInSchedule(PLACEMENT, period, period.from(), today, POLICY);
    }
}
