package nl.kwaliteitsregister.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class DaysTest {

    @Test
    void a_moment_is_told_by_the_clock_of_the_netherlands() {
        assertThat(Days.at(Instant.parse("2026-11-27T23:30:00Z")).toLocalDateTime())
                .isEqualTo(LocalDateTime.parse("2026-11-28T00:30"));
        assertThat(Days.at(Instant.parse("2026-06-30T22:30:00Z")).toLocalDateTime())
                .isEqualTo(LocalDateTime.parse("2026-07-01T00:30"));
    }
}
