package nl.kwaliteitsregister.projection.search.lucene;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwaliteitsregister.hostname.HostName;
import nl.kwaliteitsregister.projection.search.HostEntry;

/** Names and place of a host as they are compared, folded once when indexed instead of at every question. */
record Compared(List<HostName> names, List<String> place) {

    static Compared of(HostEntry entry) {
        return new Compared(
                Stream.concat(Stream.of(entry.name()), entry.tradeNames().stream())
                        .map(HostName::of)
                        .distinct()
                        .toList(),
                entry.place() == null ? List.of() : HostName.of(entry.place()).words());
    }

    /** One line for the place, then one for each name: its words, a tab, its legal forms; none holds a blank. */
    String written() {
        return Stream.concat(
                        Stream.of(String.join(" ", place)),
                        names.stream()
                                .map(it -> String.join(" ", it.words()) + "\t" + String.join(" ", it.legalForms())))
                .collect(Collectors.joining("\n"));
    }

    static Compared read(String written) {
        var lines = written.split("\n", -1);
        return new Compared(Arrays.stream(lines).skip(1).map(Compared::name).toList(), words(lines[0]));
    }

    private static HostName name(String line) {
        var tab = line.indexOf('\t');
        return new HostName(words(line.substring(0, tab)), new TreeSet<>(words(line.substring(tab + 1))), List.of());
    }

    private static List<String> words(String line) {
        return line.isEmpty() ? List.of() : List.of(line.split(" ", -1));
    }
}
