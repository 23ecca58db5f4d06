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

    private volatile Things things = Things.none();

    /**
     * @param own by the institution whose things they are
     * @param elsewhere those that ask for somebody of another institution: few, so that they are looked through
     */
    private record Things(Map<InstitutionId, Map<TaskPartId, TaskPart>> own, Map<TaskPartId, TaskPart> elsewhere) {

        static Things none() {
            return new Things(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        }

        void put(TaskPartId id, TaskPart part) {
            var open = part.open(id);
            keep(
                    own.computeIfAbsent(id.institution(), institution -> new ConcurrentHashMap<>()),
                    id,
                    part,
                    open.stream().anyMatch(task -> task.at() == null));
            keep(elsewhere, id, part, open.stream().anyMatch(task -> task.at() != null));
        }

        private static void keep(Map<TaskPartId, TaskPart> all, TaskPartId id, TaskPart part, boolean asks) {
            if (asks) {
                all.put(id, part);
            } else {
                all.remove(id);
            }
        }
    }

    /** An open task of a thing. */
    public record Open(TaskPartId of, Task task) {}

    /** Takes the place of all that was there. */
    public void begin(Stream<Map.Entry<TaskPartId, TaskPart>> all) {
        var next = Things.none();
        all.forEach(it -> next.put(it.getKey(), it.getValue()));
        things = next;
    }

    public void put(TaskPartId id, TaskPart part) {
        things.put(id, part);
    }

    /** How many things have open tasks. */
    public long size() {
        return things.own().values().stream().mapToLong(Map::size).sum();
    }

    /** What is open at the institution, whoever it is for. */
    public List<Open> of(InstitutionId institution) {
        var now = things;
        var own = now.own().getOrDefault(institution, Map.of());
        return Stream.concat(
                        open(own)
                                .filter(it -> it.task().at() == null)
                                .map(it -> new Open(it.of(), sinceChecked(it.of(), it.task(), own))),
                        open(now.elsewhere())
                                .filter(it -> institution.equals(it.task().at())))
                .toList();
    }

    private static Stream<Open> open(Map<TaskPartId, TaskPart> parts) {
        return parts.entrySet().stream()
                .flatMap(it -> it.getValue().open(it.getKey()).stream().map(task -> new Open(it.getKey(), task)));
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
