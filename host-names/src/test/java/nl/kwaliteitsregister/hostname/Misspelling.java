package nl.kwaliteitsregister.hostname;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;

/** The ways in which a name is typed that is not how it is registered. Each is deterministic in its random source. */
public enum Misspelling {
    AS_REGISTERED((name, random) -> name),
    LETTERS_SWAPPED((name, random) -> typo(name, random, Misspelling::swapped)),
    LETTER_LEFT_OUT((name, random) -> typo(name, random, (text, at) -> text.substring(0, at) + text.substring(at + 1))),
    LETTER_DOUBLED((name, random) -> typo(name, random, (text, at) -> text.substring(0, at) + text.substring(at - 1))),
    NEIGHBOUR_KEY((name, random) -> typo(name, random, (text, at) -> neighbour(text, at, random))),
    TWO_TYPOS((name, random) -> letters(name) < 8
            ? name
            : typo(typo(name, random, Misspelling::swapped), random, (text, at) -> neighbour(text, at, random))),
    NO_ACCENTS_NO_CAPITALS((name, random) -> plain(name)),
    OTHER_LEGAL_FORM((name, random) -> otherForm(name, random)),
    TYPO_AND_NO_FORM(
            (name, random) -> typo(plain(withoutForm(name)), random, (text, at) -> neighbour(text, at, random))),
    OTHER_WORD_ORDER(Misspelling::otherOrder),
    WORDS_JOINED(Misspelling::joined),
    WORD_SPLIT(Misspelling::split),
    WORD_ABBREVIATED(Misspelling::abbreviated),
    WORD_LEFT_OUT(Misspelling::wordLeftOut),
    WORD_DOUBLED(Misspelling::wordDoubled),
    OTHER_AMPERSAND((name, random) -> name.contains("&") ? name.replace("&", "en") : name.replace(" en ", " & "));

    private static final String FORM =
            "(?i)[, ]*\\b(b\\.?v\\.?|n\\.?v\\.?|v\\.?o\\.?f\\.?|u\\.a\\.|coöperatief|gmbh|inc\\.|ltd\\.|stichting)(?= |$)";
    private static final Map<Character, String> KEYS = keys();

    private final BiFunction<String, Random, String> how;

    Misspelling(BiFunction<String, Random, String> how) {
        this.how = how;
    }

    /** The name as somebody types it; empty when it cannot be mistaken in this way. */
    public Optional<String> of(String name, Random random) {
        var typed = how.apply(name, random).strip();
        return this == AS_REGISTERED || !typed.equals(name) ? Optional.of(typed) : Optional.empty();
    }

    private interface Fault {
        String at(String text, int at);
    }

    /** A fault at a letter of the name itself; a fault in "B.V." would be too easy. */
    private static String typo(String name, Random random, Fault fault) {
        var own = withoutForm(name).length();
        var places = new ArrayList<Integer>();
        for (var at = 1; at < Math.min(own, name.length()); at++) {
            if (Character.isLetter(name.charAt(at)) && Character.isLetter(name.charAt(at - 1))) {
                places.add(at);
            }
        }
        return places.isEmpty() ? name : fault.at(name, places.get(random.nextInt(places.size())));
    }

    private static String swapped(String text, int at) {
        return text.substring(0, at - 1) + text.charAt(at) + text.charAt(at - 1) + text.substring(at + 1);
    }

    private static String neighbour(String text, int at, Random random) {
        var keys = KEYS.getOrDefault(Character.toLowerCase(text.charAt(at)), "e");
        return text.substring(0, at) + keys.charAt(random.nextInt(keys.length())) + text.substring(at + 1);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static String withoutForm(String name) {
        var without = name.replaceAll(FORM, "").strip();
        return without.isEmpty() ? name : without;
    }

    private static String otherForm(String name, Random random) {
        var forms = List.of("BV", "b.v.", "B V", "N.V.", "nv", "V.O.F.", "Stichting", "GmbH", "Coöperatie", "");
        return withoutForm(name) + " " + forms.get(random.nextInt(forms.size()));
    }

    private static List<String> words(String name) {
        return new ArrayList<>(Arrays.asList(withoutForm(name).split(" +")));
    }

    private static String otherOrder(String name, Random random) {
        var words = words(name);
        Collections.rotate(words, 1 + random.nextInt(Math.max(1, words.size() - 1)));
        return String.join(" ", words);
    }

    private static String joined(String name, Random random) {
        var words = words(name);
        if (words.size() < 2) {
            return name;
        }
        var at = random.nextInt(words.size() - 1);
        words.set(at, words.get(at) + words.remove(at + 1).toLowerCase(Locale.ROOT));
        return String.join(" ", words);
    }

    private static String split(String name, Random random) {
        var words = words(name);
        var longest = Collections.max(words, (one, other) -> one.length() - other.length());
        if (longest.length() < 6) {
            return name;
        }
        var at = 3 + random.nextInt(longest.length() - 5);
        words.replaceAll(it -> it.equals(longest) ? it.substring(0, at) + " " + it.substring(at) : it);
        return String.join(" ", words);
    }

    private static String abbreviated(String name, Random random) {
        var words = words(name);
        var longest = Collections.max(words, (one, other) -> one.length() - other.length());
        if (words.size() < 2 || longest.length() < 7) {
            return name;
        }
        var length = 3 + random.nextInt(3);
        words.replaceAll(it -> it.equals(longest) ? it.substring(0, length) + "." : it);
        return String.join(" ", words);
    }

    private static String wordLeftOut(String name, Random random) {
        var words = words(name);
        if (words.size() < 3) {
            return name;
        }
        words.remove(1 + random.nextInt(words.size() - 1));
        return String.join(" ", words);
    }

    private static String wordDoubled(String name, Random random) {
        var words = words(name);
        var at = random.nextInt(words.size());
        words.add(at, words.get(at));
        return String.join(" ", words);
    }

    private static long letters(String name) {
        return withoutForm(name).chars().filter(Character::isLetter).count();
    }

    private static Map<Character, String> keys() {
        return Map.ofEntries(
                Map.entry('q', "wa"),
                Map.entry('w', "qes"),
                Map.entry('e', "wrd"),
                Map.entry('r', "etf"),
                Map.entry('t', "ryg"),
                Map.entry('y', "tuh"),
                Map.entry('u', "yij"),
                Map.entry('i', "uok"),
                Map.entry('o', "ipl"),
                Map.entry('p', "ol"),
                Map.entry('a', "qsz"),
                Map.entry('s', "adw"),
                Map.entry('d', "sfe"),
                Map.entry('f', "dgr"),
                Map.entry('g', "fht"),
                Map.entry('h', "gjy"),
                Map.entry('j', "hku"),
                Map.entry('k', "jli"),
                Map.entry('l', "ko"),
                Map.entry('z', "xa"),
                Map.entry('x', "zcs"),
                Map.entry('c', "xvd"),
                Map.entry('v', "cbf"),
                Map.entry('b', "vng"),
                Map.entry('n', "bmh"),
                Map.entry('m', "nj"));
    }
}
