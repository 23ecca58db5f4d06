package nl.kwaliteitsregister.edge.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTest {

    @Test
    void is_the_sequence_in_quotes() {
        assertThat(IfMatch.of("\"12\"").sequence()).isEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "*", "W/\"12\"", "\"x\"", "\"1\", \"2\"", "\"01\"", "\"-1\""})
    void is_nothing_else(String header) {
        assertThatIllegalArgumentException().isThrownBy(() -> IfMatch.of(header));
    }
}
