package nl.kwaliteitsregister.projection.task.mongo;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kwaliteitsregister.backbone.consumer.Incident;
import nl.kwaliteitsregister.backbone.consumer.RecentIncidents;
import nl.kwaliteitsregister.backbone.consumer.ViewReader;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.edge.parked.Concern;
import nl.kwaliteitsregister.projection.task.TaskPart;
import nl.kwaliteitsregister.projection.task.TaskPartId;
import nl.kwaliteitsregister.projection.upkeep.ViewVersion;

/** What of the stored tasks is not on the board. */
public final class StoredTasks {

    private final ViewReader<TaskPart> reader;
    private final RecentIncidents incidents;

    /** @param incidents open ones of the live view */
    public StoredTasks(ViewReader<TaskPart> reader, RecentIncidents incidents) {
        this.reader = reader;
        this.incidents = incidents;
    }

    /** An administrator sees what is parked of the own institution's tasks. */
    public static Concern concern(String view) {
        return (incident, institution) -> ViewVersion.isOf(view, incident.group()) && isOf(incident, institution);
    }

    /** Since when tasks of the institution lack events; also what may be about any of them. */
    public Optional<Instant> incompleteSince(InstitutionId institution) {
        return incidents.now().stream()
                .filter(it -> it.unit().startsWith("key#") || isOf(it, institution))
                .map(Incident::since)
                .min(Instant::compareTo);
    }

    private static boolean isOf(Incident incident, InstitutionId institution) {
        try {
            return TaskPartId.of(incident.unit()).institution().equals(institution);
        } catch (IllegalArgumentException ofAKey) {
            return false;
        }
    }

    /** Keys of the programmes of things, by their documents; of what is not stored, or is about none, there is none. */
    public Map<String, String> programmes(Set<String> documents) {
        var programmes = new HashMap<String, String>();
        if (!documents.isEmpty()) {
            reader.findAll(documents).documents().forEach((id, part) -> {
                var programme = part.programme();
                if (programme != null) {
                    programmes.put(id, programme);
                }
            });
        }
        return programmes;
    }
}
