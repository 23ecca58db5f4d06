package nl.kwaliteitsregister.register.hostimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kwaliteitsregister.edge.problem.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever imports a file reads in the own language what is wrong with it. */
class ImportTextsTest {

    private final Texts texts = Texts.in(List.of("service-edge", "register-service"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "required",
                "expected-kvk-number",
                "expected-establishment-number",
                "expected-rsin",
                "expected-sbi-code",
                "expected-register-id",
                "expected-country",
                "expected-one-of",
                "expected-whole-number",
                "expected-text",
                "expected-object",
                "out-of-range",
                "too-long",
                "control-characters",
                "second-identity",
                "other-number-of-fields",
                "differs-from-file",
                "broken-csv",
                "broken-json",
                "not-utf-8-file",
                "connection-broke-off",
                "import-failed",
                "import-stopped",
                "import-interrupted"
            })
    void each_finding_and_each_break_has_a_text(String code) {
        assertThat(Texts.LANGUAGES).allMatch(language -> texts.has(code + ".detail", language));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "empty-file",
                "spreadsheet-file",
                "compressed-file",
                "utf-16-file",
                "not-utf-8-file",
                "no-header",
                "column-twice",
                "no-list-of-objects"
            })
    void each_file_that_cannot_be_read_has_a_title_and_a_text(String code) {
        assertThat(Texts.LANGUAGES)
                .allMatch(language -> texts.has(code + ".title", language) && texts.has(code + ".detail", language));
    }
}
