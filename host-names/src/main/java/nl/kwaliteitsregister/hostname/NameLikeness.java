package nl.kwaliteitsregister.hostname;

import java.util.List;
import java.util.stream.Stream;

/**
 * How alike two names are, from 0 (nothing in common) to 1 (the same words in the same order). Words are compared one by
 * one, so that their order hardly counts, and both names as a whole, so that a word split or joined hardly counts either;
 * the better of the two is taken. Words that say little weigh little.
 */
public final class NameLikeness {

    private static final double WEAK_WORD = 0.3;
    /** What was asked must be there; what else the name has may be because nobody types a whole name. */
    private static final double ASKED = 0.75;
    /** Between names with the same words, the one in the same order is meant. */
    private static final double WHOLE = 0.1;
    /** Between names otherwise equal, the one with the same legal form is meant. */
    private static final double SAME_FORM = 0.01;

    private static final double LEAST_ALIKE = 0.6;
    /** Beyond this length a whole name says no more about being the same, and costs by its square. */
    private static final int LONGEST_WHOLE = 64;

    private NameLikeness() {}

    /**
     * How well a name answers what somebody typed.
     *
     * @param asked as typed: perhaps only the beginning or a part of a name, with faults
     * @param name as registered
     */
    public static double of(HostName asked, HostName name) {
        if (asked.isEmpty() || name.isEmpty()) {
            return 0;
        }
        var words = ASKED * found(asked.words(), withForms(name)) + (1 - ASKED) * found(name.words(), asked.words());
        var telling = whole(asked.telling(), name.telling());
        var likeness = (1 - WHOLE) * Math.max(words, telling) + WHOLE * whole(asked.words(), name.words());
        var otherForm = asked.legalForms().isEmpty() || asked.legalForms().equals(name.legalForms()) ? 0 : SAME_FORM;
        return Math.max(0, likeness - otherForm);
    }

    /** A legal form typed with a fault is not known as one, and looks like a word of the name. */
    private static List<String> withForms(HostName name) {
        return Stream.concat(name.words().stream(), name.legalForms().stream()).toList();
    }

    /** Which part of the words, by weight, the other words have too. */
    private static double found(List<String> words, List<String> others) {
        var weights = 0.0;
        var found = 0.0;
        for (var word : words) {
            var weight = weight(word);
            weights += weight;
            found += weight * best(word, others);
        }
        return found / weights;
    }

    private static double weight(String word) {
        return Vocabulary.isWeak(word) ? WEAK_WORD : 1;
    }

    private static double best(String word, List<String> others) {
        var best = 0.0;
        for (var other : others) {
            best = Math.max(best, likeness(word, other));
        }
        return best;
    }

    private static double likeness(String word, String other) {
        if (word.equals(other)) {
            return 1;
        }
        var shorter = Math.min(word.length(), other.length());
        var longer = Math.max(word.length(), other.length());
        var begun = other.startsWith(word) || word.startsWith(other);
        var beginning = begun ? 0.6 + 0.4 * shorter / longer : 0;
        return Math.max(beginning, nearly(word, other));
    }

    /** Words with more faults than two in every five letters are different words. */
    private static double nearly(String word, String other) {
        var shorter = Math.min(word.length(), other.length());
        var longer = Math.max(word.length(), other.length());
        if (shorter < LEAST_ALIKE * longer) {
            return 0;
        }
        var alike = alike(word, other);
        return alike < LEAST_ALIKE ? 0 : alike;
    }

    private static double alike(String one, String other) {
        return 1 - (double) Edits.between(one, other) / Math.max(one.length(), other.length());
    }

    private static double whole(List<String> asked, List<String> name) {
        return alike(beginning(String.join("", asked)), beginning(String.join("", name)));
    }

    private static String beginning(String whole) {
        return whole.length() <= LONGEST_WHOLE ? whole : whole.substring(0, LONGEST_WHOLE);
    }
}
