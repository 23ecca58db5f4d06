package nl.kwaliteitsregister.projection.task;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.id.InstitutionId;

/**
 * All things with open tasks, of all institutions, in memory: one board in each instance of the service. A placement
 * stays on it from its plan until the coordinator has evaluated it, so its size goes by what is open and not by what
 * there ever was. One thread puts, any may read.
 */
public final class TaskBoard {

    private volatile Map<InstitutionId, Map<TaskPartId, TaskPart>> parts = new ConcurrentHashMap<>();

    /** An open task of a thing. */
    public record Open(TaskPartId of, Task task) {}

    /** Takes the place of all that was there. */
    public void begin(Stream<Map.Entry<TaskPartId, TaskPart>> all) {
        Map<InstitutionId, Map<TaskPartId, TaskPart>> next = new ConcurrentHashMap<>();
        all.forEach(it -> put(next, it.getKey(), it.getValue()));
        parts = next;
    }

    public void put(TaskPartId id, TaskPart part) {
        put(parts, id, part);
    }

    private static void put(Map<InstitutionId, Map<TaskPartId, TaskPart>> parts, TaskPartId id, TaskPart part) {
        var own = parts.computeIfAbsent(id.institution(), institution -> new ConcurrentHashMap<>());
        if (part.open(id).isEmpty()) {
            own.remove(id);
        } else {
            own.put(id, part);
        }
    }

    /** How many things have open tasks. */
    public long size() {
        return parts.values().stream().mapToLong(Map::size).sum();
    }

    /** What is open at the institution, whoever it is for. */
    public List<Open> of(InstitutionId institution) {
        var own = parts.getOrDefault(institution, Map.of());
        return own.entrySet().stream()
                .flatMap(it -> it.getValue().open(it.getKey()).stream()
                        .map(task -> new Open(it.getKey(), sinceChecked(it.getKey(), task, own))))
                .toList();
    }

    /** Where a check was asked for and has come, the placement can start. */
    private static Task sinceChecked(TaskPartId id, Task task, Map<TaskPartId, TaskPart> own) {
        return task.kind() == TaskKind.CHECK_BEFORE_START && isChecked(id, task, own)
                ? task.insteadOf(TaskKind.START_PLACEMENT, PlacementTasks.startOf(id))
                : task;
    }

    private static boolean isChecked(TaskPartId id, Task task, Map<TaskPartId, TaskPart> own) {
        return Stream.of(String.valueOf(task.programme()), TaskPartId.ALL_PROGRAMMES)
                .flatMap(programme ->
                        Stream.ofNullable(own.get(TaskPartId.checks(id.institution(), id.employer(), programme))))
                .anyMatch(it -> it instanceof CheckTasks checks && checks.validThrough() != null);
    }
}
