package nl.kwaliteitsregister.backbone.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    /** As published for 2024 (Easter in March), 2025 and 2026. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-01-01", "2024-03-29", "2024-04-01", "2024-05-09", "2024-05-20", "2024-12-25", "2024-12-26",
                "2025-01-01", "2025-04-18", "2025-04-21", "2025-05-05", "2025-05-29", "2025-06-09", "2025-12-25",
                "2026-01-01", "2026-04-03", "2026-04-06", "2026-04-27", "2026-05-05", "2026-05-14", "2026-05-25"
            })
    void a_general_public_holiday_is_no_working_day(LocalDate day) {
        assertThat(WorkingDays.isWorkingDay(day)).isFalse();
    }

    @Test
    void kings_day_is_the_saturday_where_the_birthday_is_a_sunday() {
        assertThat(PublicHolidays.of(2025)).contains(day("2025-04-26")).doesNotContain(day("2025-04-27"));
        assertThat(PublicHolidays.of(2031)).contains(day("2031-04-26"));
        assertThat(PublicHolidays.of(2026)).contains(day("2026-04-27"));
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026, 2027, 2028, 2029, 2030})
    void the_fifth_of_may_counts_every_year(int year) {
        assertThat(PublicHolidays.of(year)).contains(LocalDate.of(year, 5, 5));
    }

    @Test
    void liberation_day_and_ascension_day_may_be_one_day() {
        assertThat(PublicHolidays.of(2016)).contains(day("2016-05-05")).hasSize(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2026-05-15", "2026-05-04", "2026-12-24", "2026-12-31", "2027-04-26"})
    void other_weekdays_are_working_days(LocalDate day) {
        assertThat(WorkingDays.isWorkingDay(day)).isTrue();
    }

    @Test
    void a_term_leaves_out_the_day_itself_and_weekends() {
        assertThat(WorkingDays.plusWorkingDays(day("2026-11-20"), 1)).isEqualTo(day("2026-11-23"));
        assertThat(WorkingDays.plusWorkingDays(day("2026-11-22"), 10)).isEqualTo(day("2026-12-04"));
    }

    @Test
    void a_term_across_christmas_and_new_year_leaves_out_three_days() {
        assertThat(WorkingDays.plusWorkingDays(day("2026-12-23"), 5)).isEqualTo(day("2026-12-31"));
        assertThat(WorkingDays.plusWorkingDays(day("2026-12-23"), 6)).isEqualTo(day("2027-01-04"));
    }

    @Test
    void a_term_across_easter_leaves_out_good_friday_and_easter_monday() {
        assertThat(WorkingDays.plusWorkingDays(day("2026-04-02"), 2)).isEqualTo(day("2026-04-08"));
    }

    @Test
    void a_term_of_no_working_days_is_the_day_itself() {
        assertThat(WorkingDays.plusWorkingDays(day("2026-11-22"), 0)).isEqualTo(day("2026-11-22"));
    }

    @Test
    void refuses_to_count_backwards() {
        assertThatIllegalArgumentException().isThrownBy(() -> WorkingDays.plusWorkingDays(day("2026-11-22"), -1));
    }

    @Test
    void a_day_off_moves_to_the_next_or_the_last_working_day() {
        assertThat(WorkingDays.onOrAfter(day("2026-12-25"))).isEqualTo(day("2026-12-28"));
        assertThat(WorkingDays.onOrBefore(day("2026-12-26"))).isEqualTo(day("2026-12-24"));
        assertThat(WorkingDays.onOrAfter(day("2026-12-28"))).isEqualTo(day("2026-12-28"));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
