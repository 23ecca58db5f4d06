package nl.kwaliteitsregister.projection.search.lucene;

import static nl.kwaliteitsregister.projection.search.Entries.NORTH;
import static nl.kwaliteitsregister.projection.search.Entries.SOUTH;
import static nl.kwaliteitsregister.projection.search.Entries.at;
import static nl.kwaliteitsregister.projection.search.Entries.in;
import static nl.kwaliteitsregister.projection.search.Entries.named;
import static nl.kwaliteitsregister.projection.search.Entries.recognised;
import static nl.kwaliteitsregister.projection.search.Entries.standing;
import static nl.kwaliteitsregister.projection.search.Entries.withNumbers;
import static nl.kwaliteitsregister.projection.search.Entries.withTradeName;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.kwaliteitsregister.contract.code.BadgeLevel;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.HostIdentity;
import nl.kwaliteitsregister.contract.id.KvkNumber;
import nl.kwaliteitsregister.contract.id.NetworkId;
import nl.kwaliteitsregister.projection.search.ChangedHosts;
import nl.kwaliteitsregister.projection.search.Entries;
import nl.kwaliteitsregister.projection.search.HostEntry;
import nl.kwaliteitsregister.projection.search.HostPage;
import nl.kwaliteitsregister.projection.search.HostQuery;
import nl.kwaliteitsregister.projection.search.HostQuery.Order;
import nl.kwaliteitsregister.projection.standing.Standing;
import nl.kwaliteitsregister.quality.SbiSection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a question finds, among invented hosts. */
class LuceneHostIndexTest {

    private static final SbiSection HEALTH = new SbiSection(2025, 'R');
    private static final HostEntry LARCH = recognised(
            withNumbers(in(named("Zorgcentrum De Lariks B.V."), "Zwolle", "8011 AB"), "01234567"),
            HEALTH,
            BadgeLevel.RECOGNISED);
    private static final HostEntry BUILDER = standing(
            withNumbers(
                    in(named("Bouwbedrijf H.J. de Vriesema & Zn. B.V."), "Den Haag", "2511 BC"),
                    "12345678",
                    "000011112222"),
            Standing.WARNED);
    private static final HostEntry SPLIT = in(named("Bouw Bedrijf Ommen V.O.F."), "Ommen", "7731 XY");
    private static final HostEntry LAKE = standing(named("IJsselmeer Meijerink Scheepswerf N.V."), Standing.STOPPED);
    private static final HostEntry TRADING =
            withTradeName(in(named("Jansonius Beheer Holding B.V."), "Meppel", "7941 AA"), "Café 't Höekje");
    private static final List<HostEntry> HOSTS = List.of(LARCH, BUILDER, SPLIT, LAKE, TRADING);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "zorgcentrum de lariks bv    | Zorgcentrum De Lariks B.V.",
                "LARIKS ZORGCENTRUM          | Zorgcentrum De Lariks B.V.",
                "zorg centrum lariks         | Zorgcentrum De Lariks B.V.",
                "Zorgcentrum De Lairks       | Zorgcentrum De Lariks B.V.",
                "Zorgcentrm Lariks Zwole     | Zorgcentrum De Lariks B.V.",
                "Stichting de Larix          | Zorgcentrum De Lariks B.V.",
                "01234567                    | Zorgcentrum De Lariks B.V.",
                "1234567                     | Zorgcentrum De Lariks B.V.",
                "01 23 45 67                 | Zorgcentrum De Lariks B.V.",
                "8011ab                      | Zorgcentrum De Lariks B.V.",
                "8011 AB                     | Zorgcentrum De Lariks B.V.",
                "HJ de Vriesema              | Bouwbedrijf H.J. de Vriesema & Zn. B.V.",
                "Vriesema, H J de            | Bouwbedrijf H.J. de Vriesema & Zn. B.V.",
                "Vriesema en zonen           | Bouwbedrijf H.J. de Vriesema & Zn. B.V.",
                "bouw bedrijf vriesema       | Bouwbedrijf H.J. de Vriesema & Zn. B.V.",
                "vriesema s-gravenhage bouwbedrijf den haag | Bouwbedrijf H.J. de Vriesema & Zn. B.V.",
                "000011112222                | Bouwbedrijf H.J. de Vriesema & Zn. B.V.",
                "0000 1111                   | Bouwbedrijf H.J. de Vriesema & Zn. B.V.",
                "123456                      | Bouwbedrijf H.J. de Vriesema & Zn. B.V.",
                "Bouwbedrijf Ommen           | Bouw Bedrijf Ommen V.O.F.",
                "ommen                       | Bouw Bedrijf Ommen V.O.F.",
                "Ysselmeer                   | IJsselmeer Meijerink Scheepswerf N.V.",
                "meyerink                    | IJsselmeer Meijerink Scheepswerf N.V.",
                "cafe t hoekje               | Jansonius Beheer Holding B.V.",
                "jansonius                   | Jansonius Beheer Holding B.V.",
            })
    void finds_a_host_however_it_is_asked_for(String text, String name) {
        try (var index = Indexes.of(folder, HOSTS)) {
            assertThat(names(index.search(HostQuery.of(NORTH, text)))).startsWith(name);
        }
    }

    @Test
    void gives_back_the_whole_entry() {
        try (var index = Indexes.of(folder, HOSTS)) {
            assertThat(index.search(HostQuery.of(NORTH, "lariks")).hits()).containsExactly(LARCH);
        }
    }

    @Test
    void finds_nothing_of_another_institution() {
        try (var index = Indexes.of(folder, List.of(named("Wilgenhof"), at(SOUTH, "Wilgenhof"), at(SOUTH, "Wilg")))) {
            assertThat(index.search(HostQuery.of(NORTH, "wilg")).hits())
                    .extracting(it -> it.key().institution())
                    .containsOnly(NORTH);
            assertThat(index.search(HostQuery.of(NORTH, "")).total()).isEqualTo(1);
            assertThat(index.suggest(NORTH, "wil", 10)).hasSize(1);
            assertThat(index.suggest(SOUTH, "wil", 10)).hasSize(2);
        }
    }

    @Test
    void tells_its_keeper_which_institutions_have_a_file_on_a_host() {
        var wilg = at(SOUTH, "Wilgenhof");
        try (var index = Indexes.of(folder, List.of(named("Wilgenhof"), named("Berk")))) {
            index.apply(new ChangedHosts(List.of(wilg), List.of(), Map.of()));
            assertThat(index.filesOn(
                            List.of(wilg.key().employer(), named("Eik").key().employer())))
                    .containsExactlyInAnyOrder(named("Wilgenhof").key(), wilg.key());
            assertThat(index.filesOn(List.of())).isEmpty();
        }
    }

    @Test
    void tells_its_keeper_which_files_are_on_locations_of_a_company() {
        var location = withNumbers(named("Wilgenhof"), "12345678", "000011112222");
        var company = EmployerId.first(new HostIdentity.TradeRegister(new KvkNumber("12345678"), null));
        try (var index = Indexes.of(folder, List.of(location, named("Berk")))) {
            assertThat(index.filesOn(List.of(company))).containsExactly(location.key());
        }
    }

    @Test
    void narrows_by_standing_sector_recognition_and_badge() {
        try (var index = Indexes.of(folder, HOSTS)) {
            assertThat(names(index.search(
                            filtered(Set.of(Standing.WARNED, Standing.STOPPED), Set.of(), null, Set.of()))))
                    .containsExactlyInAnyOrder(BUILDER.name(), LAKE.name());
            assertThat(names(index.search(filtered(Set.of(), Set.of(HEALTH), null, Set.of()))))
                    .containsExactly(LARCH.name());
            assertThat(index.search(filtered(Set.of(), Set.of(new SbiSection(2008, 'R')), null, Set.of()))
                            .total())
                    .isZero();
            assertThat(names(index.search(filtered(Set.of(), Set.of(), true, Set.of()))))
                    .containsExactly(LARCH.name());
            assertThat(index.search(filtered(Set.of(), Set.of(), false, Set.of()))
                            .total())
                    .isEqualTo(HOSTS.size() - 1);
            assertThat(names(index.search(filtered(Set.of(), Set.of(), null, Set.of(BadgeLevel.RECOGNISED)))))
                    .containsExactly(LARCH.name());
        }
    }

    @Test
    void sorts_by_name_and_by_gravity() {
        try (var index = Indexes.of(folder, HOSTS)) {
            assertThat(names(index.search(sorted("", Order.NAME, 0, 10))))
                    .containsExactly(SPLIT.name(), BUILDER.name(), TRADING.name(), LAKE.name(), LARCH.name());
            assertThat(names(index.search(sorted("", Order.STANDING, 0, 10)))).startsWith(LAKE.name(), BUILDER.name());
        }
    }

    @Test
    void puts_what_matches_before_what_is_only_alike_in_any_order() {
        var hosts = List.of(
                named("Aarden Jansem"), named("Zilver Jansen"), standing(named("Oude Jansem"), Standing.STOPPED));
        try (var index = Indexes.of(folder, hosts)) {
            for (var order : Order.values()) {
                var page = index.search(sorted("jansen", order, 0, 10));
                assertThat(names(page)).startsWith("Zilver Jansen").hasSize(3);
                assertThat(page.total()).isEqualTo(3);
                assertThat(page.matching()).isEqualTo(1);
            }
        }
    }

    @Test
    void counts_all_and_gives_every_page_once() {
        var hosts =
                IntStream.range(0, 257).mapToObj(it -> named("Bakkerij " + it)).toList();
        try (var index = Indexes.of(folder, hosts)) {
            for (var order : Order.values()) {
                var found = IntStream.range(0, 11)
                        .mapToObj(page -> index.search(sorted("bakkerij", order, page * 25, 25)))
                        .peek(page -> assertThat(page.total()).isEqualTo(257))
                        .flatMap(page -> names(page).stream())
                        .toList();
                assertThat(found).hasSize(257).doesNotHaveDuplicates();
            }
            assertThat(index.search(sorted("bakkerij", Order.NAME, 500, 25)).hits())
                    .isEmpty();
        }
    }

    @Test
    void refuses_a_page_beyond_what_may_be_asked() {
        assertThatThrownBy(() -> sorted("", Order.NAME, 0, 101)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sorted("", Order.NAME, -1, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sorted("", Order.NAME, 9_991, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sorted("", Order.NAME, Integer.MAX_VALUE, 10))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void suggests_at_every_letter_typed() {
        try (var index = Indexes.of(folder, HOSTS)) {
            for (var name : HOSTS) {
                for (var letters = 1; letters <= name.name().length(); letters++) {
                    assertThat(index.suggest(NORTH, name.name().substring(0, letters), 5))
                            .contains(name);
                }
            }
            assertThat(index.suggest(NORTH, "bo", 1)).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!!!",
                "***",
                "* OR *",
                "?*?*?*",
                "\u0000\u0007",
                "😀🔥",
                "\ud83d",
                "(((((",
                "\"",
                "\\",
                "&",
                "--"
            })
    void finds_nothing_when_there_is_nothing_to_look_for(String text) {
        try (var index = Indexes.of(folder, List.of(named("Lariks")))) {
            for (var order : Order.values()) {
                assertThat(index.search(sorted(text, order, 0, 10)).hits()).isEmpty();
            }
            assertThat(index.suggest(NORTH, text, 10)).isEmpty();
        }
    }

    @Test
    void takes_a_host_whose_name_is_nothing_but_signs() {
        try (var index = Indexes.of(folder, List.of(named("!!!"), named("株式会社"), named("x".repeat(40_000))))) {
            assertThat(index.search(HostQuery.of(NORTH, "")).total()).isEqualTo(3);
            assertThat(names(index.search(HostQuery.of(NORTH, "株式会社")))).containsExactly("株式会社");
        }
    }

    @Test
    void a_starter_is_found_from_the_schools_of_its_network_only() {
        var starter = recognised(named("Lariks"), new SbiSection(2025, 'Q'), BadgeLevel.STARTER);
        try (var index = Indexes.of(folder, List.of(starter))) {
            assertThat(index.search(starters(Set.of(Entries.NETWORK))).hits()).containsExactly(starter);
            assertThat(index.search(starters(Set.of())).hits()).isEmpty();
        }
    }

    private static HostQuery starters(Set<NetworkId> networks) {
        return new HostQuery(
                NORTH, "", Set.of(), Set.of(), null, Set.of(BadgeLevel.STARTER), networks, Order.RELEVANCE, 0, 20);
    }

    private static List<String> names(HostPage page) {
        return page.hits().stream().map(HostEntry::name).toList();
    }

    private static HostQuery sorted(String text, Order order, int from, int size) {
        return new HostQuery(NORTH, text, Set.of(), Set.of(), null, Set.of(), Set.of(), order, from, size);
    }

    private static HostQuery filtered(
            Set<Standing> standings,
            Set<SbiSection> sectors,
            @org.jspecify.annotations.Nullable Boolean training,
            Set<BadgeLevel> badges) {
        return new HostQuery(NORTH, "", standings, sectors, training, badges, Set.of(), Order.RELEVANCE, 0, 20);
    }
}
