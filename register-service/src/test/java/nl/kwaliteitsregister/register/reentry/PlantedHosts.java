package nl.kwaliteitsregister.register.reentry;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwaliteitsregister.hostname.HostName;
import nl.kwaliteitsregister.hostname.Misspelling;

/**
 * Names with numbers and places that are made up. One in five is a host that newcomers are compared with; each of those
 * comes back in every way of {@link Way}, and all others are strangers, many of them at the address or with the domain of
 * one of the first.
 */
final class PlantedHosts {

    /** How a host comes back, or that it does not. */
    enum Way {
        OTHER_LEGAL_FORM,
        TYPING_ERROR,
        TYPING_ERROR_AND_MOVED,
        MOVED,
        NEW_KVK_NUMBER,
        OTHER_ESTABLISHMENT,
        TAKEOVER_WITH_OLD_TRADE_NAME,
        TAKEOVER_WITH_ADDRESS_AND_DOMAIN,
        SAME_LEGAL_PERSON,
        STRANGER,
        STRANGER_AT_THE_ADDRESS,
        STRANGER_WITH_THE_DOMAIN;

        boolean isReentry() {
            return compareTo(STRANGER) < 0;
        }
    }

    /** @param origin which of the known hosts it is; for a stranger the one that it is beside, if any */
    record Newcomer(Way way, String name, HostFacts facts, int origin) {}

    private static final int SEED = 20_261_126;
    private static final int ONE_IN = 5;

    final List<HostFacts> known = new ArrayList<>();
    final List<Newcomer> newcomers = new ArrayList<>();

    private final Random random = new Random(SEED);
    private int made;

    PlantedHosts(List<String> names) {
        var strangers = new ArrayList<String>();
        for (var at = 0; at < names.size(); at++) {
            if (at % ONE_IN == 0) {
                plant(names.get(at), names.get((at + 1) % names.size()));
            } else {
                strangers.add(names.get(at));
            }
        }
        for (var at = 0; at < strangers.size(); at++) {
            stranger(strangers.get(at), at);
        }
    }

    private void plant(String name, String otherName) {
        var old = host(kvk(), rsin(), address(), domain(), name);
        var origin = known.size();
        known.add(old.facts());
        var form = Misspelling.OTHER_LEGAL_FORM.of(name, random).orElse(name + " VOF");
        add(Way.OTHER_LEGAL_FORM, host(kvk(), rsin(), old.address(), domain(), form), origin);
        add(Way.TYPING_ERROR, host(kvk(), rsin(), old.address(), domain(), mistyped(name)), origin);
        add(Way.TYPING_ERROR_AND_MOVED, host(kvk(), rsin(), address(), old.domain(), mistyped(name)), origin);
        add(Way.MOVED, host(kvk(), rsin(), address(), domain(), name), origin);
        add(Way.NEW_KVK_NUMBER, host(kvk(), rsin(), old.address(), old.domain(), name), origin);
        add(Way.OTHER_ESTABLISHMENT, host(old.kvk(), old.rsin(), address(), domain(), name + " Zuid"), origin);
        add(
                Way.TAKEOVER_WITH_OLD_TRADE_NAME,
                host(kvk(), rsin(), old.address(), domain(), "Voortgang " + made + " B.V.", name),
                origin);
        add(
                Way.TAKEOVER_WITH_ADDRESS_AND_DOMAIN,
                host(kvk(), rsin(), old.address(), old.domain(), "Voortgang " + made + " B.V."),
                origin);
        add(Way.SAME_LEGAL_PERSON, host(kvk(), old.rsin(), address(), domain(), otherName), origin);
    }

    private void stranger(String name, int at) {
        var beside = at % known.size();
        var host = known.get(beside);
        var shared = at % 3;
        switch (shared) {
            case 0 -> add(Way.STRANGER, host(kvk(), rsin(), address(), domain(), name), beside);
            case 1 ->
                add(Way.STRANGER_AT_THE_ADDRESS, host(kvk(), rsin(), only(host.addresses()), domain(), name), beside);
            default ->
                add(Way.STRANGER_WITH_THE_DOMAIN, host(kvk(), rsin(), address(), only(host.domains()), name), beside);
        }
    }

    private static String only(Set<String> values) {
        return values.iterator().next();
    }

    private String mistyped(String name) {
        var ways = List.of(
                Misspelling.LETTERS_SWAPPED,
                Misspelling.LETTER_LEFT_OUT,
                Misspelling.LETTER_DOUBLED,
                Misspelling.NEIGHBOUR_KEY,
                Misspelling.TWO_TYPOS,
                Misspelling.WORDS_JOINED,
                Misspelling.WORD_SPLIT,
                Misspelling.TYPO_AND_NO_FORM);
        return ways.get(random.nextInt(ways.size())).of(name, random).orElse(name);
    }

    private void add(Way way, Made host, int origin) {
        newcomers.add(new Newcomer(way, host.name(), host.facts(), origin));
    }

    private record Made(String kvk, String rsin, String address, String domain, String name, HostFacts facts) {}

    private Made host(String kvk, String rsin, String address, String domain, String... names) {
        made++;
        return new Made(
                kvk,
                rsin,
                address,
                domain,
                names[0],
                new HostFacts(
                        Set.of(kvk),
                        Set.of(rsin),
                        Stream.of(names)
                                .map(HostName::of)
                                .filter(name -> !name.isEmpty())
                                .collect(Collectors.toUnmodifiableSet()),
                        Set.of(address),
                        Set.of(domain)));
    }

    private String kvk() {
        return "9%07d".formatted(++made);
    }

    private String rsin() {
        return "8%08d".formatted(++made);
    }

    private String address() {
        return "%04dXX/%d".formatted(++made % 10_000, made / 10_000 + 1);
    }

    private String domain() {
        return "host-" + ++made + ".example";
    }
}
