package nl.kwaliteitsregister.hostname;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Domain §3, normalised name: case, accents, punctuation and legal forms are left out. */
class HostNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Bühler B.V.                           | buhler",
                "ÇALIK Denim BV                        | calik denim",
                "Łódź Søren ß                          | lodz soren ss",
                "N.V. Afvalzorg Holding                | afvalzorg holding",
                "Jansen b v                            | jansen",
                "Jansen & Zn. V.O.F.                   | jansen zonen",
                "Jansen en Zoon vof                    | jansen zonen",
                "Gocase Int Coöperatief U.A.           | gocase international",
                "Coöperatie Koninklijke Cosun U.A.     | koninklyke cosun",
                "Japanese School of Amsterdam, stichting | japanese school of amsterdam",
                "Admind sp. z o.o.                     | admind sp zoo",
                "PolyOne S.à r.l., Netherlands branch  | polyone nederland branch",
                "The Trade Desk GmbH, Netherlands Branch | the trade desk nederland branch",
                "Volvo AB                              | volvo",
                "AB Engineering & Consultancy B.V.     | ab engineering consultancy",
                "Vennootschap onder firma De Boer      | de boer",
                "Besloten vennootschap Visser          | visser",
                "H.J. de Vries                         | hj de vries",
                "H J de Vries                          | hj de vries",
                "HJ de Vries                           | hj de vries",
                "P&C Verzekeringen                     | pc verzekeringen",
                "A & V B V                             | av",
                "'t Hooft                              | t hooft",
                "Flamingo´s Plaza                      | flamingos plaza",
                "QVKDEEP Food’s                        | qvkdeep foods",
                "IJsselmeer Meijer                     | ysselmeer meyer",
                "Ĳsselmeer Meyer                       | ysselmeer meyer",
                "Güller Güller Architecture            | guller architecture",
                "Witteveen+Bos                         | witteveen bos",
                "Most.dev                              | most dev",
                "073 Meeting Company                   | 073 meeting company",
                "Fabrique [merken, design & interactie]| fabrique merken design interactie",
            })
    void leaves_out_how_a_name_is_written(String written, String words) {
        assertThat(String.join(" ", HostName.of(written).words())).isEqualTo(words);
    }

    @Test
    void remembers_which_legal_forms_it_left_out() {
        assertThat(HostName.of("Stichting De Brug B.V.").legalForms()).containsExactly("bv", "stichting");
        assertThat(HostName.of("Ampleon Coöperatief U.A.").legalForms()).containsExactly("cooperatie");
    }

    @Test
    void keeps_what_is_there_when_a_name_is_nothing_but_a_legal_form() {
        assertThat(HostName.of("Stichting").words()).containsExactly("stichting");
        assertThat(HostName.of("En").words()).containsExactly("en");
    }

    @Test
    void knows_the_words_as_somebody_may_begin_to_type_them() {
        assertThat(HostName.of("Kainos the Netherlands B.V.").spellings()).contains("kainos", "netherlands", "bv");
    }

    @Test
    void is_the_same_joined_when_words_are_split() {
        assertThat(HostName.of("Bouw bedrijf Jansen").joined())
                .isEqualTo(HostName.of("Bouwbedrijf Jansen").joined());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "!!! ??? ***", "\u0000\u0007\u001b", "😀👍🏽", "\ud83d", "´`’"})
    void has_no_words_where_there_are_no_letters(String text) {
        assertThat(HostName.of(text).isEmpty()).isTrue();
    }

    @Test
    void makes_little_of_a_very_long_text() {
        assertThat(HostName.of("a b ".repeat(5_000)).words()).hasSizeLessThanOrEqualTo(24);
        assertThat(HostName.of("x".repeat(10_000)).joined()).hasSizeLessThanOrEqualTo(256);
    }

    @Test
    void keeps_letters_of_other_scripts() {
        assertThat(HostName.of("ТОВ Київ 株式会社").words()).hasSize(3);
    }
}
