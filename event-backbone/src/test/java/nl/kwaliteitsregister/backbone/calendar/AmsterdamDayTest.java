package nl.kwaliteitsregister.backbone.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AmsterdamDayTest {

    @Test
    void a_day_begins_at_midnight_in_amsterdam_in_winter_and_in_summer() {
        assertThat(AmsterdamDay.startOf(LocalDate.parse("2026-11-22"))).isEqualTo("2026-11-21T23:00:00Z");
        assertThat(AmsterdamDay.startOf(LocalDate.parse("2026-07-01"))).isEqualTo("2026-06-30T22:00:00Z");
    }

    @Test
    void new_year_begins_an_hour_before_utc_says_so() {
        assertThat(AmsterdamDay.at(Instant.parse("2026-12-31T22:59:59Z"))).isEqualTo("2026-12-31");
        assertThat(AmsterdamDay.at(Instant.parse("2026-12-31T23:00:00Z"))).isEqualTo("2027-01-01");
    }

    @Test
    void the_day_the_clock_goes_forward_has_23_hours_and_the_day_it_goes_back_25() {
        assertThat(length("2026-03-29")).isEqualTo(Duration.ofHours(23));
        assertThat(length("2026-10-25")).isEqualTo(Duration.ofHours(25));
    }

    private static Duration length(String day) {
        var date = LocalDate.parse(day);
        return Duration.between(AmsterdamDay.startOf(date), AmsterdamDay.startOf(date.plusDays(1)));
    }
}
