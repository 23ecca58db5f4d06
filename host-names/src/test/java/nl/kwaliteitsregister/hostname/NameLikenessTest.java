package nl.kwaliteitsregister.hostname;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLikenessTest {

    @Test
    void is_one_for_the_same_name_written_otherwise() {
        assertThat(likeness("bouw BEDRIJF jansen", "Bouwbedrijf Jansen B.V.")).isEqualTo(1, within(1e-9));
        assertThat(likeness("H J de Vries en Zn", "H.J. de Vries & Zoon V.O.F."))
                .isEqualTo(1, within(1e-9));
    }

    @Test
    void is_nothing_for_names_that_share_no_word() {
        assertThat(likeness("Bakkerij Smit", "Zorgcentrum Olm")).isLessThan(0.3);
        assertThat(likeness("?", "Zorgcentrum Olm")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "Bakkrij Smit,       Bakkerij Smit,        Bakkerij Smits en Zonen",
        "Smit Bakkerij,      Bakkerij Smit,        Bakkerij Jansen",
        "Vires de,           De Vries,             De Boer",
        "War Child Alliance, Stichting War Child Alliance, Stichting War Child",
        "Stichting Olm,      Stichting Olm,        Olm B.V.",
        "Techn Univ Delft,   Technische Universiteit Delft, Technisch Bureau Delft",
        "bakkerij,           Bakkerij,             Bakkerij Smit",
        "Jansen Holding,     Jansen B.V.,          Hansen Holding B.V.",
    })
    void prefers_the_one_that_a_person_would_mean(String asked, String meant, String other) {
        assertThat(likeness(asked, meant)).isGreaterThan(likeness(asked, other));
    }

    private static double likeness(String asked, String name) {
        return NameLikeness.of(HostName.of(asked), HostName.of(name));
    }
}
