package nl.kwaliteitsregister.edge.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class FaultsTest {

    private static List<String> found(Faults faults) {
        return catchThrowableOfType(InvalidContent.class, faults::throwIfAny).faults().stream()
                .map(fault -> fault.field() + " " + fault.code())
                .toList();
    }

    @Test
    void names_every_text_that_cannot_be_taken() {
        assertThat(found(new Faults()
                        .line("/a", " ", 10)
                        .line("/b", "x".repeat(11), 10)
                        .line("/c", "two\nlines", 20)
                        .text("/d", "bell\u0007", 20)
                        .text("/e", "half \uD83D", 20)
                        .between("/f", 6, 1, 5)))
                .containsExactly(
                        "/a blank",
                        "/b too-long",
                        "/c one-line",
                        "/d control-characters",
                        "/e control-characters",
                        "/f out-of-range");
    }

    @Test
    void takes_line_breaks_in_free_text_accents_and_what_is_absent() {
        assertThatNoException()
                .isThrownBy(() -> new Faults()
                        .text("/a", "één\nregel\tmeer 🎓", 100)
                        .line("/b", null, 1)
                        .between("/c", null, 1, 5)
                        .throwIfAny());
    }
}
