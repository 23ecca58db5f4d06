package nl.kwaliteitsregister.hostname;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditsTest {

    @ParameterizedTest
    @CsvSource({
        "'',     abc,    3",
        "abc,    '',     3",
        "jansen, jansen, 0",
        "jansen, hansen, 1",
        "jansen, jasen,  1",
        "jansen, janssen,1",
        "jansen, jasnen, 1",
        "vici,   ivic,   2",
        "kitten, sitting,3",
    })
    void counts_letters_left_out_added_mistaken_or_swapped(String one, String other, int edits) {
        assertThat(Edits.between(one, other)).isEqualTo(edits);
        assertThat(Edits.between(other, one)).isEqualTo(edits);
    }
}
