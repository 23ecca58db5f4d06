package nl.kwaliteitsregister.projection.search.lucene;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Words with a letter left out. Two words that differ by one letter mistaken, added, left out or swapped with its
 * neighbour are equal once each has lost the right letter, or none; so a fault is found by looking words up, without an
 * automaton for each word (which took more than half the time of a question).
 */
final class Faults {

    /** What is left of a shorter one is as like one word as another. */
    private static final int SHORTEST = 3;
    /** In a longer one the neighbouring letters find the fault. */
    private static final int LONGEST = 24;

    private Faults() {}

    /** The words themselves, and each without each of its letters. */
    static Set<String> of(List<String> words) {
        var spellings = new LinkedHashSet<>(words);
        for (var word : words) {
            if (word.length() >= SHORTEST && word.length() <= LONGEST) {
                for (var at = 0; at < word.length(); at++) {
                    spellings.add(word.substring(0, at) + word.substring(at + 1));
                }
            }
        }
        return spellings;
    }
}
