package nl.kwaliteitsregister.projection.hostfile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Lists that never change, with one line more or one line replaced. */
final class Lists {

    private Lists() {}

    static <T> List<T> plus(List<T> lines, T line) {
        var more = new ArrayList<>(lines);
        more.add(line);
        return List.copyOf(more);
    }

    /** The line put behind those of its day and of earlier ones. */
    static <T> List<T> inOrder(List<T> lines, T line, Function<T, LocalDate> day) {
        var place = 0;
        while (place < lines.size() && !day.apply(lines.get(place)).isAfter(day.apply(line))) {
            place++;
        }
        var more = new ArrayList<>(lines);
        more.add(place, line);
        return List.copyOf(more);
    }

    /** The line with the same key replaced in its place, or the line added at the end. */
    static <T> List<T> with(List<T> lines, Function<T, ?> key, T line) {
        return lines.stream().anyMatch(it -> key.apply(it).equals(key.apply(line)))
                ? changed(lines, it -> key.apply(it).equals(key.apply(line)), it -> line)
                : plus(lines, line);
    }

    static <T> List<T> changed(List<T> lines, Predicate<T> which, UnaryOperator<T> change) {
        return lines.stream().map(it -> which.test(it) ? change.apply(it) : it).toList();
    }
}
