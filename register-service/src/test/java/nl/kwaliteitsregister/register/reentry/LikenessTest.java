package nl.kwaliteitsregister.register.reentry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.code.MatchingField;
import nl.kwaliteitsregister.hostname.HostName;
import org.junit.jupiter.api.Test;

/** What makes two registrations likely to be one host (domain §3). */
class LikenessTest {

    private static final HostFacts BAKERY =
            host("10000001", "807001234", "1234AB/12", "korenaar.example", "Bakkerij De Korenaar B.V.");

    private static HostFacts host(String kvk, String rsin, String address, String domain, String... names) {
        return new HostFacts(
                Set.of(kvk),
                Set.of(rsin),
                Stream.of(names).map(HostName::of).collect(Collectors.toUnmodifiableSet()),
                Set.of(address),
                Set.of(domain));
    }

    private static Likeness likeness(HostFacts newcomer) {
        return Likeness.of(newcomer, BAKERY);
    }

    @Test
    void an_address_or_a_domain_alone_never_raises_it() {
        var neighbour = host("10000002", "807005678", "1234AB/12", "olm.example", "Zorgcentrum Olm");
        var sister = host("10000003", "807005679", "5678CD/1", "korenaar.example", "Zorgcentrum Olm");

        assertThat(likeness(neighbour).isLikely()).isFalse();
        assertThat(likeness(neighbour).fields()).containsExactly(MatchingField.ADDRESS);
        assertThat(likeness(sister).isLikely()).isFalse();
    }

    @Test
    void a_number_of_the_trade_register_raises_it_alone() {
        assertThat(likeness(host("10000001", "807005678", "5678CD/1", "olm.example", "Olm"))
                        .score())
                .isEqualTo(100);
        assertThat(likeness(host("10000004", "807001234", "5678CD/1", "olm.example", "Olm"))
                        .fields())
                .containsExactly(MatchingField.RSIN);
    }

    @Test
    void of_several_names_that_are_the_same_always_the_same_one_counts() {
        var both = host("10000007", "807005670", "5678CD/2", "iep.example", "Slagerij Iep", "Bakkerij Iep");
        var other = host("10000008", "807005671", "5678CD/3", "es.example", "Slagerij Iep", "Bakkerij Iep");
        var one = host("10000009", "807005672", "5678CD/4", "els.example", "Bakkerij Iep");

        assertThat(Likeness.of(both, other).facts())
                .isEqualTo(Likeness.of(one, other).facts());
    }

    @Test
    void the_same_name_raises_it_however_it_is_written_and_a_similar_one_only_beside_something_else() {
        var moved = host("10000005", "807005678", "5678CD/1", "olm.example", "bakkerij de korenaar vof");
        var mistyped = host("10000006", "807005678", "5678CD/1", "olm.example", "Bakerij Korenar");
        var mistypedThere = host("10000006", "807005678", "1234AB/12", "olm.example", "Bakerij Korenar");

        assertThat(likeness(moved).isLikely()).isTrue();
        assertThat(likeness(mistyped).isLikely()).isFalse();
        assertThat(likeness(mistypedThere).isLikely()).isTrue();
    }

    @Test
    void the_old_name_as_a_trade_name_is_compared_too() {
        assertThat(likeness(host(
                                "10000007",
                                "807005678",
                                "1234AB/12",
                                "nieuw.example",
                                "Nieuwe Eigenaar B.V.",
                                "De Korenaar Bakkerij"))
                        .isLikely())
                .isTrue();
    }

    @Test
    void the_same_facts_have_the_same_digest_and_other_facts_another() {
        var one = host("10000008", "807005678", "1234AB/12", "olm.example", "Bakkerij Korenaar");
        var sameMatch = host("10000009", "807005679", "1234AB/12", "iep.example", "Bakkerij Korenaar");
        var moreMatches = host("10000008", "807005678", "1234AB/12", "korenaar.example", "Bakkerij Korenaar");

        assertThat(likeness(one).facts()).isEqualTo(likeness(sameMatch).facts());
        assertThat(likeness(one).facts()).isNotEqualTo(likeness(moreMatches).facts());
    }

    @Test
    void hosts_that_are_alike_share_a_key_and_a_name_costs_few_of_them() {
        var mistyped = host("10000006", "807005678", "5678CD/1", "olm.example", "Bakerij De Korenar");

        assertThat(Collections.disjoint(BlockingKeys.of(BAKERY), BlockingKeys.of(mistyped)))
                .isFalse();
        assertThat(BlockingKeys.of(BAKERY)).hasSizeLessThan(30);
    }
}
