package nl.kwaliteitsregister.hostname;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Text as plain lower-case letters and digits: what is left of a word when nobody looks at how it is written. */
final class Letters {

    /** Longer than any name in the trade register; what stands behind it cannot make work. */
    private static final int LONGEST_TEXT = 256;

    private Letters() {}

    /** The words of a text, folded; anything but letters and digits divides, except an apostrophe. */
    static List<String> words(String text) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        var separated = Normalizer.normalize(beginning(text).replaceAll("[´`'’‘ʼ]", ""), Normalizer.Form.NFKD);
        separated.codePoints().forEach(letter -> {
            if (Character.isLetterOrDigit(letter)) {
                append(word, Character.toLowerCase(letter));
            } else if (!isMark(letter)) {
                finish(word, words);
            }
        });
        finish(word, words);
        return words;
    }

    private static void append(StringBuilder word, int letter) {
        switch (letter) {
            case 'ø' -> word.append('o');
            case 'ł' -> word.append('l');
            case 'đ', 'ð' -> word.append('d');
            case 'ı' -> word.append('i');
            case 'ß' -> word.append("ss");
            case 'æ' -> word.append("ae");
            case 'œ' -> word.append("oe");
            case 'þ' -> word.append("th");
            default -> word.appendCodePoint(letter);
        }
    }

    private static void finish(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean isMark(int letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK || Character.getType(letter) == Character.FORMAT;
    }

    private static String beginning(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }
}
