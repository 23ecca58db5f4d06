package nl.kwaliteitsregister.projection.upkeep.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kwaliteitsregister.backbone.consumer.Incident;
import nl.kwaliteitsregister.backbone.consumer.Incidents;
import nl.kwaliteitsregister.backbone.consumer.Replayed;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.problem.Refused;
import nl.kwaliteitsregister.projection.upkeep.Concern;
import nl.kwaliteitsregister.projection.upkeep.ViewVersion;
import nl.kwaliteitsregister.projection.upkeep.kafka.ViewFeeds;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Records that could not be applied, and the documents that wait for them. */
@RestController
@RequestMapping("/v1/views/incidents")
class IncidentController {

    private final Incidents incidents;
    private final Map<String, Concern> concerns;
    private final ViewFeeds feeds;

    IncidentController(Incidents incidents, List<Concern> concerns, ViewFeeds feeds) {
        this.incidents = incidents;
        this.concerns = concerns.stream().collect(Collectors.toMap(Concern::view, Function.identity()));
        this.feeds = feeds;
    }

    /** @param total how many are open */
    record IncidentsBody(int total, List<Incident> incidents) {}

    /** One incident, by the names that the list gives. */
    record ReplayBody(String group, String unit) {}

    /** Those of the own institution, oldest first; all of them for those who run the register. */
    @GetMapping
    @AllowedTo(value = Role.ADMINISTRATOR, bootstrap = true)
    IncidentsBody incidents(Caller caller) {
        var visible = visible(caller);
        return new IncidentsBody(visible.size(), visible);
    }

    /** Takes what is parked up again, in order, as far as it goes; doing it twice changes nothing. */
    @PostMapping("/replays")
    @AllowedTo(value = Role.ADMINISTRATOR, bootstrap = true)
    Replayed replay(Caller caller, @RequestBody ReplayBody asked) {
        var reader = visible(caller).stream()
                .filter(it -> it.group().equals(asked.group()) && it.unit().equals(asked.unit()))
                .findFirst()
                .flatMap(it -> feeds.replays(it.group()))
                .orElseThrow(Refused::notFound);
        return reader.replay(asked.unit());
    }

    private List<Incident> visible(Caller caller) {
        return incidents.open().stream()
                .filter(it -> caller.bootstrap() || concerns(it, caller))
                .toList();
    }

    private boolean concerns(Incident incident, Caller caller) {
        return ViewVersion.of(incident.group()).flatMap(it -> Optional.ofNullable(concerns.get(it.view()))).stream()
                .anyMatch(it -> it.isAbout(incident.unit(), caller.institution()));
    }
}
