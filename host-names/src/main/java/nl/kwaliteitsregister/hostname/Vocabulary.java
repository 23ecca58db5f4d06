package nl.kwaliteitsregister.hostname;

import java.util.Map;
import java.util.Set;

/** The words that say little about which host is meant, after {@link Letters folding}. */
final class Vocabulary {

    /** Say the same as "&amp;", which is no letter: two names that differ only in these are one. */
    private static final Set<String> CONNECTIVES = Set.of("en", "and", "und", "et");

    /** Articles, prepositions and tussenvoegsels, and what half of all companies call themselves. */
    private static final Set<String> WEAK = Set.of(
            "de",
            "het",
            "een",
            "van",
            "vande",
            "vanden",
            "vander",
            "vd",
            "der",
            "den",
            "ter",
            "ten",
            "te",
            "in",
            "op",
            "aan",
            "voor",
            "the",
            "of",
            "for",
            "von",
            "la",
            "le",
            "holding",
            "holdings",
            "groep",
            "group",
            "nederland",
            "international",
            "europa",
            "branch");

    /** One word for each of its short and foreign forms, as trade names mix them. */
    private static final Map<String, String> ONE_FORM = Map.ofEntries(
            Map.entry("nl", "nederland"),
            Map.entry("ned", "nederland"),
            Map.entry("netherlands", "nederland"),
            Map.entry("intl", "international"),
            Map.entry("int", "international"),
            Map.entry("internationaal", "international"),
            Map.entry("internationale", "international"),
            Map.entry("europe", "europa"),
            Map.entry("gebr", "gebroeders"),
            Map.entry("zn", "zonen"),
            Map.entry("zoon", "zonen"),
            Map.entry("mij", "maatschappij"),
            Map.entry("kon", "koninklijke"),
            Map.entry("fa", "firma"),
            Map.entry("vestiging", "branch"),
            Map.entry("filiaal", "branch"),
            Map.entry("bijkantoor", "branch"));

    private Vocabulary() {}

    static boolean isConnective(String word) {
        return CONNECTIVES.contains(word);
    }

    static boolean isWeak(String word) {
        return WEAK.contains(word);
    }

    /** The word under which all its forms are found. */
    static String oneForm(String word) {
        return withIjAsY(ONE_FORM.getOrDefault(word, word));
    }

    /** Ij written y, as names have both: IJmuiden, Ymuiden; Meijer, Meyer. */
    static String withIjAsY(String word) {
        return word.replace("ij", "y");
    }
}
