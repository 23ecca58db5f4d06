package nl.kwaliteitsregister.hostname;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A host's name as it is compared: "H.J. de Vries &amp; Zn. B.V." and "hj de vries en zonen" have the same words
 * (domain §3, normalised name). Left out are case, accents, punctuation, legal forms and the word for "and"; initials
 * are one word, ij is y, and common short forms are written out.
 *
 * @param words what tells one host from another, in the order as written; of a name that is nothing but a legal form,
 *     that form
 * @param legalForms the legal forms it was written with; they tell apart what is otherwise equal
 * @param spellings the words as somebody may begin to type them: also legal forms, and short forms as they were written
 */
public record HostName(List<String> words, SortedSet<String> legalForms, List<String> spellings) {

    /** More words than any name in the trade register has; what stands behind them cannot make work. */
    private static final int MOST_WORDS = 24;

    /** The name that a text is, of whatever length and content; a text without letters and digits has no words. */
    public static HostName of(String text) {
        var written = Letters.words(text).stream().limit(MOST_WORDS).toList();
        var telling = withInitialsJoined(unlessAll(Vocabulary::isConnective, written));
        var separated = LegalForms.separate(telling);
        var words = separated.words().isEmpty() ? telling : separated.words();
        return new HostName(
                withoutRepeats(words.stream().map(Vocabulary::oneForm).toList()),
                separated.forms(),
                Stream.concat(written.stream(), telling.stream())
                        .map(Vocabulary::withIjAsY)
                        .distinct()
                        .toList());
    }

    /** The words without what divides them: "Bouw bedrijf" and "Bouwbedrijf" are the same joined. */
    public String joined() {
        return String.join("", words);
    }

    /** The words without those that say little, unless all of them do. */
    List<String> telling() {
        return unlessAll(Vocabulary::isWeak, words);
    }

    /** Whether the text had nothing to compare. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether a word says little about which host is meant: an article, a tussenvoegsel, "holding". */
    public static boolean isWeak(String word) {
        return Vocabulary.isWeak(word);
    }

    private static List<String> unlessAll(Predicate<String> leftOut, List<String> words) {
        var rest = words.stream().filter(leftOut.negate()).toList();
        return rest.isEmpty() ? words : rest;
    }

    /** "h j de vries" as "hj de vries"; a legal form written letter by letter becomes a word of its own. */
    private static List<String> withInitialsJoined(List<String> words) {
        var result = new ArrayList<String>();
        var initials = new StringBuilder();
        for (var word : words) {
            if (isInitial(word)) {
                initials.append(word);
            } else {
                finish(initials, result);
                result.add(word);
            }
        }
        finish(initials, result);
        return result;
    }

    private static boolean isInitial(String word) {
        return word.codePointCount(0, word.length()) == 1 && Character.isLetter(word.codePointAt(0));
    }

    private static void finish(StringBuilder initials, List<String> words) {
        if (initials.isEmpty()) {
            return;
        }
        var letters = initials.toString();
        initials.setLength(0);
        var form = LegalForms.endOf(letters).orElse("");
        words.add(letters.substring(0, letters.length() - form.length()));
        if (!form.isEmpty()) {
            words.add(form);
        }
    }

    private static List<String> withoutRepeats(List<String> words) {
        var result = new ArrayList<String>();
        for (var word : words) {
            if (result.isEmpty() || !result.getLast().equals(word)) {
                result.add(word);
            }
        }
        return List.copyOf(result);
    }
}
