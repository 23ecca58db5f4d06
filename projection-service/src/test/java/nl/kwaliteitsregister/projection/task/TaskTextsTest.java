package nl.kwaliteitsregister.projection.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kwaliteitsregister.edge.problem.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every task says why, in both languages, and never in the words that are kept out of screens (domain §2). */
class TaskTextsTest {

    private static final Texts TEXTS = Texts.in(List.of("service-edge", "projection-service"));

    @ParameterizedTest
    @EnumSource
    void says_why_in_dutch_and_english(TaskKind kind) {
        var key = "task." + kind.code();

        assertThat(Texts.LANGUAGES).allSatisfy(language -> {
            assertThat(TEXTS.has(key, language)).isTrue();
            assertThat(TEXTS.say(key, language, List.of()).toLowerCase(language))
                    .doesNotContain("blacklist", "zwarte lijst", "unsafe", "guilty", "offence");
        });
    }
}
