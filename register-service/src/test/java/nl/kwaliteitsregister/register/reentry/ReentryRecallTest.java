package nl.kwaliteitsregister.register.reentry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Re-entries among invented names; the real ones are measured by {@link ReentryRecallIT}. */
class ReentryRecallTest {

    private static final List<String> TRADES = List.of(
            "Bakkerij",
            "Kapsalon",
            "Autobedrijf",
            "Hoveniersbedrijf",
            "Kinderopvang",
            "Zorggroep",
            "Installatietechniek");
    private static final List<String> OWNERS = List.of(
            "De Korenaar B.V.",
            "Van den Berkenhof",
            "Jansen & Zn. V.O.F.",
            "'t Zonnetje",
            "Müller",
            "Hoogstraat Nederland B.V.",
            "Stichting De Olm",
            "Voorbeeldstad",
            "Pietersen Groep",
            "IJsselzicht");

    @Test
    void finds_95_of_100_planted_reentries_and_is_right_in_90_of_100_hints() {
        var names = OWNERS.stream()
                .flatMap(owner -> TRADES.stream().map(trade -> trade + " " + owner))
                .toList();
        var recall = ReentryRecall.of(names);

        assertThat(recall.recall()).isGreaterThanOrEqualTo(0.95);
        assertThat(recall.precision()).isGreaterThanOrEqualTo(0.90);
    }
}
