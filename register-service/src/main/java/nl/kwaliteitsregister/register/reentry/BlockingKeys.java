package nl.kwaliteitsregister.register.reentry;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kwaliteitsregister.hostname.HostName;

/**
 * The keys under which a host is looked up to be compared: two hosts that are alike share at least one, so nobody goes
 * through all hosts. Numbers, address and domain are keys as they are. Of a name each word that tells something is one,
 * with every form that lacks a letter, so that a letter wrong, too many, left out or swapped still meets; and so are
 * the first and last letters of the name written as one word, for words that were split or joined.
 */
public final class BlockingKeys {

    /** Shorter words say little, and with a letter less nothing. */
    private static final int SHORTEST = 3;
    /** Longer words are looked up by their beginning. */
    private static final int LONGEST = 16;

    private static final int ENDS = 5;
    private static final int MOST_WORDS = 8;

    private BlockingKeys() {}

    public static Set<String> of(HostFacts host) {
        var keys = new LinkedHashSet<String>();
        add(keys, "kvk:", host.kvkNumbers());
        add(keys, "rsin:", host.rsins());
        add(keys, "address:", host.addresses());
        add(keys, "domain:", host.domains());
        host.names().stream().flatMap(BlockingKeys::ofName).forEach(keys::add);
        return keys;
    }

    private static void add(Set<String> keys, String kind, Collection<String> values) {
        values.forEach(value -> keys.add(kind + value));
    }

    private static Stream<String> ofName(HostName name) {
        var joined = name.joined();
        var ends = joined.length() < ENDS
                ? Stream.<String>of()
                : Stream.of("begin:" + joined.substring(0, ENDS), "end:" + joined.substring(joined.length() - ENDS));
        var words = name.words().stream()
                .filter(word -> !HostName.isWeak(word) && word.length() >= SHORTEST)
                .limit(MOST_WORDS)
                .map(word -> word.length() > LONGEST ? word.substring(0, LONGEST) : word)
                .flatMap(BlockingKeys::withLettersLess);
        return Stream.concat(ends, Stream.concat(Stream.of("whole:" + joined), words));
    }

    private static Stream<String> withLettersLess(String word) {
        var less = IntStream.range(0, word.length()).mapToObj(at -> word.substring(0, at) + word.substring(at + 1));
        return Stream.concat(Stream.of(word), less).map(form -> "word:" + form);
    }
}
