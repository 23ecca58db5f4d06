package nl.kwaliteitsregister.projection.task;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.projection.task.TaskBoard.Open;
import org.jspecify.annotations.Nullable;

/**
 * For whom tasks are listed.
 *
 * @param programmes by role: keys of the programmes it is limited to; empty: all of the institution
 */
public record TaskReader(StaffId person, Map<Role, Set<String>> programmes) {

    private static final Comparator<Open> BY_URGENCY = Comparator.comparing(
                    (Open it) -> it.task().lastDay())
            .thenComparing(it -> it.task().from())
            .thenComparing(it -> it.task().kind())
            .thenComparing(it -> it.of().toString())
            .thenComparing(it -> it.task().path());

    public TaskReader {
        programmes = Map.copyOf(programmes);
    }

    /**
     * What this person has to do by today, the first due first.
     *
     * @param programmesIn finds the programmes of things by the documents that know them
     */
    public List<Open> today(List<Open> all, LocalDate today, Function<Set<String>, Map<String, String>> programmesIn) {
        var possible = all.stream()
                .filter(it -> !it.task().from().isAfter(today))
                .filter(it -> !it.task().notBy().contains(person))
                .filter(it -> isResponsible(it.task()) || holdsRole(it.task()))
                .toList();
        var known = programmesIn.apply(possible.stream()
                .filter(it -> !isResponsible(it.task()))
                .flatMap(it -> Stream.ofNullable(it.task().programmeIn()))
                .collect(Collectors.toSet()));
        return possible.stream()
                .filter(it -> isResponsible(it.task()) || isOwn(it.task(), known))
                .sorted(BY_URGENCY)
                .toList();
    }

    private boolean isResponsible(Task task) {
        return person.equals(task.person());
    }

    private boolean holdsRole(Task task) {
        return task.kind().roles().stream().anyMatch(programmes::containsKey);
    }

    /** Own programmes, and what is about none in particular; what is about one that is not known yet is not told. */
    private boolean isOwn(Task task, Map<String, String> known) {
        var roles = task.kind().roles().stream()
                .flatMap(it -> Stream.ofNullable(programmes.get(it)))
                .toList();
        @Nullable String programme = task.programmeIn() == null ? task.programme() : known.get(task.programmeIn());
        var mustBeKnown = task.programmeIn() != null;
        return roles.stream()
                .anyMatch(own -> own.isEmpty() || (programme == null ? !mustBeKnown : own.contains(programme)));
    }
}
