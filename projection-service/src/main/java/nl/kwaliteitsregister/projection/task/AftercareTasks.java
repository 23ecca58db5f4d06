package nl.kwaliteitsregister.projection.task;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.kwaliteitsregister.contract.code.AftercareTask;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.event.AftercareEvent;
import nl.kwaliteitsregister.contract.event.AftercareEvent.AftercareDone;
import nl.kwaliteitsregister.contract.event.AftercareEvent.AftercarePlanned;
import org.jspecify.annotations.Nullable;

/**
 * Care that is owed after a grave signal or an early end (domain §4.4).
 *
 * @param since absent before it was planned
 * @param left not done yet
 * @param knownIn the document that knows the programme: of the placement, else of the signal
 */
record AftercareTasks(
        @Nullable LocalDate since,
        @Nullable LocalDate dueOn,
        SortedSet<AftercareTask> left,
        @Nullable String knownIn) implements TaskPart {

    static final AftercareTasks NONE = new AftercareTasks(null, null, new TreeSet<>(), null);

    AftercareTasks {
        left = Collections.unmodifiableSortedSet(new TreeSet<>(left));
    }

    AftercareTasks with(AftercareEvent event) {
        return switch (event) {
            case AftercarePlanned e ->
                new AftercareTasks(e.occurredOn(), e.dueOn(), new TreeSet<>(e.tasks()), knownIn(e));
            case AftercareDone e -> without(e.task());
        };
    }

    private AftercareTasks without(AftercareTask done) {
        var less = new TreeSet<>(left);
        less.remove(done);
        return new AftercareTasks(since, dueOn, less, knownIn);
    }

    private static @Nullable String knownIn(AftercarePlanned it) {
        if (it.placement() != null) {
            return TaskPartId.placement(it.institution(), it.employer(), it.placement())
                    .toString();
        }
        return it.signal() == null
                ? null
                : TaskPartId.signal(it.institution(), it.employer(), it.signal())
                        .toString();
    }

    @Override
    public List<Task> open(TaskPartId id) {
        return since == null ? List.of() : open(since, "/v1/aftercare/" + id.id() + "/outcomes");
    }

    /** What one role does is one task, gone with the last part of it. */
    private List<Task> open(LocalDate from, String path) {
        return left.stream()
                .map(it -> Task.of(kind(it), from, dueOn, path).aboutThatOf(knownIn))
                .distinct()
                .toList();
    }

    private static TaskKind kind(AftercareTask task) {
        return task.owner() == Role.CONFIDANT ? TaskKind.GUARDIANS_TO_CONSIDER : TaskKind.AFTERCARE_TO_GIVE;
    }
}
