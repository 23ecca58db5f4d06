package nl.kwaliteitsregister.standalone.region;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Facts that follow on each other, and chapters that each follow on them and on nothing else: those may be told at the
 * same time. What was learnt in a chapter is known in those that follow on it.
 *
 * @param key names the chapter among all of a region
 * @param last told when all else was
 */
public record Chapter(String key, List<Fact> facts, List<Chapter> then, Optional<Chapter> last) {

    public Chapter {
        facts = List.copyOf(facts);
        then = List.copyOf(then);
    }

    public Chapter(String key, List<Fact> facts, List<Chapter> then) {
        this(key, facts, then, Optional.empty());
    }

    /** How many facts there are in it and in all that follow. */
    public int size() {
        return facts.size()
                + then.stream().mapToInt(Chapter::size).sum()
                + last.map(Chapter::size).orElse(0);
    }

    /** All facts, in an order in which they can be told. */
    public Stream<Fact> all() {
        return Stream.of(
                        facts.stream(),
                        then.stream().flatMap(Chapter::all),
                        last.stream().flatMap(Chapter::all))
                .flatMap(part -> part);
    }
}
