package nl.kwaliteitsregister.edge.parked;

import java.util.ArrayList;
import java.util.List;
import nl.kwaliteitsregister.backbone.consumer.Incident;
import nl.kwaliteitsregister.backbone.consumer.Incidents;
import nl.kwaliteitsregister.backbone.consumer.Replayed;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.problem.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Records that a reader of this service could not apply, and what waits for them (architecture §4). An administrator
 * sees those that concern the own institution; who runs the register sees all. To be imported by a service that has
 * {@link Incidents}, {@link Replaying} and, for each kind of document, a {@link Concern}.
 */
@RestController
@RequestMapping("/v1/parked-incidents")
public class ParkedIncidentController {

    private final Incidents incidents;
    private final ObjectProvider<Concern> concerns;
    private final Replaying parked;

    ParkedIncidentController(Incidents incidents, ObjectProvider<Concern> concerns, Replaying parked) {
        this.incidents = incidents;
        this.concerns = concerns;
        this.parked = parked;
    }

    /**
     * @param total how many are open
     * @param records how many records wait in all
     */
    public record IncidentsBody(int total, long records, List<Incident> incidents) {}

    /**
     * What to take up, by the names that the list gives.
     *
     * @param group the reader
     * @param unit one incident of it; absent: all of that reader's, oldest first
     */
    public record ReplayBody(String group, @Nullable String unit) {}

    /**
     * What a replay came to.
     *
     * @param applied records that are applied now
     * @param left records that are still parked
     * @param open incidents that are not over, each with why
     */
    public record ReplaysBody(long applied, long left, List<StillOpen> open) {}

    /** @param cause why its first record cannot be applied, still */
    public record StillOpen(String unit, @Nullable String cause) {}

    /** Those of the own institution, oldest first; all of them for those who run the register. */
    @GetMapping
    @AllowedTo(value = Role.ADMINISTRATOR, bootstrap = true)
    public IncidentsBody incidents(Caller caller) {
        var visible = visible(caller);
        return new IncidentsBody(
                visible.size(), visible.stream().mapToLong(Incident::records).sum(), visible);
    }

    /** Takes what is parked up again, in order, as far as it goes; doing it twice changes nothing. */
    @PostMapping("/replays")
    @AllowedTo(value = Role.ADMINISTRATOR, bootstrap = true)
    public ReplaysBody replay(Caller caller, @RequestBody ReplayBody asked) {
        var chosen = visible(caller).stream()
                .filter(it -> it.group().equals(asked.group()))
                .filter(it -> asked.unit() == null || it.unit().equals(asked.unit()))
                .toList();
        var reader = parked.in(asked.group()).filter(it -> !chosen.isEmpty()).orElseThrow(Refused::notFound);
        var applied = 0L;
        var left = 0L;
        var open = new ArrayList<StillOpen>();
        for (var incident : chosen) {
            Replayed replayed = reader.replay(incident.unit());
            applied += replayed.applied();
            left += replayed.left();
            if (replayed.left() > 0) {
                open.add(new StillOpen(incident.unit(), replayed.cause()));
            }
        }
        return new ReplaysBody(applied, left, open);
    }

    private List<Incident> visible(Caller caller) {
        return incidents.open().stream()
                .filter(it -> caller.bootstrap()
                        || concerns.stream().anyMatch(concern -> concern.isAbout(it, caller.institution())))
                .toList();
    }
}
