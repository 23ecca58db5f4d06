package nl.kwaliteitsregister.projection.search.lucene;

import java.util.List;

/** KvK numbers, establishment numbers and postal codes in what somebody typed. */
final class Numbers {

    /** Fewer digits begin too many numbers to be meant as one. */
    private static final int SHORTEST = 4;

    private static final int LONGEST_ESTABLISHMENT = 12;
    private static final int KVK = 8;

    private Numbers() {}

    /** Whether a folded word can be the beginning of a number or of a postal code. */
    static boolean begins(String word) {
        return word.length() >= SHORTEST
                && word.chars().limit(SHORTEST).allMatch(Numbers::isDigit)
                && word.length() <= LONGEST_ESTABLISHMENT;
    }

    /**
     * The numbers that a text may be the beginning of, when it is nothing but digits and what people write between
     * them; a KvK number also without the leading zero that spreadsheets take away.
     */
    static List<String> in(String text) {
        if (text.length() > 2 * LONGEST_ESTABLISHMENT || !text.matches("[0-9 .\\-/]+")) {
            return List.of();
        }
        var digits = text.replaceAll("[^0-9]", "");
        if (!begins(digits)) {
            return List.of();
        }
        return digits.length() == KVK - 1 ? List.of(digits, "0" + digits) : List.of(digits);
    }

    private static boolean isDigit(int character) {
        return '0' <= character && character <= '9';
    }
}
