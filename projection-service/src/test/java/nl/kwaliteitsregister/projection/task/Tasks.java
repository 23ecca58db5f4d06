package nl.kwaliteitsregister.projection.task;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.projection.hostfile.Files;
import nl.kwaliteitsregister.projection.task.TaskBoard.Open;

/** A board in memory, made from facts given in the order in which they arrive. */
final class Tasks {

    private final Map<TaskPartId, TaskPart> parts = new HashMap<>();
    private final TaskBoard board = new TaskBoard();

    static Tasks after(RegisterEvent... events) {
        var tasks = new Tasks();
        Files.recorded(List.of(events))
                .forEach(event -> TaskChange.of(event).ifPresent(change -> {
                    var part = change.to(tasks.parts.get(change.id()));
                    tasks.parts.put(change.id(), part);
                    tasks.board.put(change.id(), part);
                }));
        return tasks;
    }

    List<Open> open(InstitutionId institution) {
        return board.of(institution);
    }

    /** Kinds of all that is open at the institution of the facts, whoever it is for. */
    List<TaskKind> kinds(InstitutionId institution) {
        return open(institution).stream().map(it -> it.task().kind()).sorted().toList();
    }

    Task only(InstitutionId institution) {
        var open = open(institution);
        if (open.size() != 1) {
            throw new AssertionError("not one task but " + open);
        }
        return open.getFirst().task();
    }

    List<TaskKind> of(StaffId person, Map<Role, Set<String>> roles, InstitutionId institution, LocalDate today) {
        return new TaskReader(person, roles)
                .today(open(institution), today, this::programmes).stream()
                        .map(it -> it.task().kind())
                        .toList();
    }

    private Map<String, String> programmes(Set<String> documents) {
        var programmes = new HashMap<String, String>();
        parts.forEach((id, part) -> {
            var programme = part.programme();
            if (programme != null && documents.contains(id.toString())) {
                programmes.put(id.toString(), programme);
            }
        });
        return programmes;
    }
}
