package nl.kwaliteitsregister.hostname;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Legal forms as written in names, Dutch and of the countries whose companies have branches here (domain §3). */
final class LegalForms {

    /** What is a legal form wherever it stands, with the one way in which it is compared. */
    private static final Map<String, String> ANYWHERE = Map.ofEntries(
            Map.entry("bv", "bv"),
            Map.entry("nv", "nv"),
            Map.entry("vof", "vof"),
            Map.entry("ua", "cooperatie"),
            Map.entry("cooperatie", "cooperatie"),
            Map.entry("cooperatief", "cooperatie"),
            Map.entry("cooperatieve", "cooperatie"),
            Map.entry("coop", "cooperatie"),
            Map.entry("stichting", "stichting"),
            Map.entry("stg", "stichting"),
            Map.entry("foundation", "stichting"),
            Map.entry("vereniging", "vereniging"),
            Map.entry("ver", "vereniging"),
            Map.entry("maatschap", "maatschap"),
            Map.entry("eenmanszaak", "eenmanszaak"),
            Map.entry("gmbh", "gmbh"),
            Map.entry("mbh", "gmbh"),
            Map.entry("ltd", "ltd"),
            Map.entry("limited", "ltd"),
            Map.entry("inc", "inc"),
            Map.entry("incorporated", "inc"),
            Map.entry("llc", "llc"),
            Map.entry("llp", "llp"),
            Map.entry("plc", "plc"),
            Map.entry("sarl", "sarl"),
            Map.entry("srl", "srl"),
            Map.entry("bvba", "bv"),
            Map.entry("vzw", "vzw"),
            Map.entry("kgaa", "kgaa"));

    /** What is one only behind a name: "Volvo AB", but not "AB Engineering". */
    private static final Set<String> BEHIND = Set.of(
            "cv",
            "ba",
            "wa",
            "ag",
            "sa",
            "se",
            "sl",
            "ab",
            "as",
            "oy",
            "oyj",
            "ug",
            "kg",
            "ohg",
            "spa",
            "co",
            "corp",
            "corporation",
            "sas",
            "ev",
            "eg",
            "io");

    /** Written out in full, it takes several words, and none of them is the host's. */
    private static final List<Phrase> PHRASES = List.of(
            new Phrase(List.of("besloten", "vennootschap"), "bv"),
            new Phrase(List.of("naamloze", "vennootschap"), "nv"),
            new Phrase(List.of("commanditaire", "vennootschap"), "cv"),
            new Phrase(List.of("vennootschap", "onder", "firma"), "vof"),
            new Phrase(List.of("met", "beperkte", "aansprakelijkheid"), "bv"));

    /** What is so often written letter by letter that it is looked for behind initials. */
    private static final List<String> APART = List.of("vof", "bv", "nv", "cv", "ua");

    private record Phrase(List<String> words, String form) {}

    /** Words with the legal forms taken out, and which these were. */
    record Separated(List<String> words, SortedSet<String> forms) {}

    private LegalForms() {}

    static Separated separate(List<String> written) {
        var words = new ArrayList<String>();
        var forms = new TreeSet<String>();
        var at = 0;
        while (at < written.size()) {
            var form = formAt(written, at, words.isEmpty());
            form.ifPresentOrElse(it -> forms.add(it.form()), addTo(words, written.get(at)));
            at += form.map(it -> it.words().size()).orElse(1);
        }
        return new Separated(List.copyOf(words), Collections.unmodifiableSortedSet(forms));
    }

    private static Runnable addTo(List<String> words, String word) {
        return () -> words.add(word);
    }

    private static Optional<Phrase> formAt(List<String> written, int at, boolean first) {
        var rest = written.subList(at, written.size());
        var word = rest.getFirst();
        return PHRASES.stream()
                .filter(it -> it.words().size() <= rest.size())
                .filter(it -> it.words().equals(rest.subList(0, it.words().size())))
                .findFirst()
                .or(() -> Optional.ofNullable(ANYWHERE.get(word)).map(it -> new Phrase(List.of(word), it)))
                .or(() -> !first && BEHIND.contains(word)
                        ? Optional.of(new Phrase(List.of(word), word))
                        : Optional.empty());
    }

    /** The legal form at the end of letters that were written apart: "bv" of "A B V"; empty when there is none. */
    static Optional<String> endOf(String letters) {
        return APART.stream()
                .filter(it -> letters.endsWith(it) && letters.length() > it.length())
                .findFirst();
    }
}
