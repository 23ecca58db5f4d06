package nl.kwaliteitsregister.register.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.code.AnnulmentCause;
import nl.kwaliteitsregister.contract.code.LapseCause;
import nl.kwaliteitsregister.contract.code.SignalCategory;
import nl.kwaliteitsregister.contract.code.StepEndCause;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the employer reads, in the words of domain §2. */
class NoticeWordsTest {

    private static final List<String> NEVER =
            List.of("blacklist", "zwarte lijst", "unsafe", "onveilig", "guilty", "schuldig", "offence", "overtreding");

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void no_notice_says_what_is_never_said(String language) throws IOException {
        assertThat(texts(language).values())
                .isNotEmpty()
                .allSatisfy(text ->
                        assertThat(text.toString().toLowerCase(Locale.ROOT)).doesNotContain(NEVER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void every_category_that_is_about_a_host_has_its_words(String language) throws IOException {
        var texts = texts(language);

        assertThat(Arrays.stream(SignalCategory.values())
                        .filter(category -> !category.isPraise() && !category.isAboutSchool())
                        .map(category -> "category." + category))
                .allSatisfy(code -> assertThat(texts.getProperty(code)).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void what_ends_by_itself_has_its_words(String language) throws IOException {
        var byPeople = Set.of(
                "ended." + StepEndCause.REVIEW,
                "ended." + StepEndCause.FOLLOWED,
                "ended." + StepEndCause.CLEARED,
                "annulled." + AnnulmentCause.OBJECTION,
                "annulled." + AnnulmentCause.APPEAL,
                "annulled." + AnnulmentCause.CONSENT_WITHDRAWN,
                "lapsed." + LapseCause.NOT_HEARD_IN_TIME);
        var endings = Stream.of(
                        Arrays.stream(StepEndCause.values()).map(cause -> "ended." + cause),
                        Arrays.stream(AnnulmentCause.values()).map(cause -> "annulled." + cause),
                        Arrays.stream(LapseCause.values()).map(cause -> "lapsed." + cause))
                .flatMap(codes -> codes)
                .filter(code -> !byPeople.contains(code));
        var texts = texts(language);

        assertThat(endings)
                .allSatisfy(
                        code -> assertThat(texts.getProperty("notice." + code)).isNotBlank());
    }

    private static Properties texts(String language) throws IOException {
        var texts = new Properties();
        var file = "/register-service/messages/notice_" + language + ".properties";
        try (var stream = NoticeWordsTest.class.getResourceAsStream(file)) {
            assertThat(stream).isNotNull();
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
