package nl.kwaliteitsregister.benchmark.crash;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Two rounds here; the README names the command for more. */
class CrashIT {

    @Test
    void what_was_acknowledged_is_stored_once_published_and_shown_after_kill_9() throws Exception {
        var result = CrashProgram.run(2, System.nanoTime());

        assertThat(result.faults()).isEmpty();
        assertThat(result.acknowledged()).isPositive();
        assertThat(result.kills()).isEqualTo(2);
    }
}
