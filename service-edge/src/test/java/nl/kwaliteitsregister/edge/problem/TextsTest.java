package nl.kwaliteitsregister.edge.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Texts TEXTS = Texts.in(List.of("service-edge"));

    @Test
    void everything_is_said_in_dutch_and_in_english() throws IOException {
        assertThat(keys("nl")).isEqualTo(keys("en")).isNotEmpty();
    }

    @Test
    void a_text_names_what_it_is_given() {
        assertThat(TEXTS.say("too-long.detail", Locale.ENGLISH, List.of("200"))).isEqualTo("At most 200 characters.");
    }

    @Test
    void a_missing_text_does_not_hide_the_refusal() {
        assertThat(TEXTS.say("no-such-code.title", Locale.ENGLISH, List.of())).isEqualTo("no-such-code.title");
    }

    private static Set<String> keys(String language) throws IOException {
        var texts = new Properties();
        try (var in = TextsTest.class.getResourceAsStream("/service-edge/messages/edge_" + language + ".properties")) {
            if (in == null) {
                throw new IllegalStateException("no texts in " + language);
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts.stringPropertyNames();
    }
}
