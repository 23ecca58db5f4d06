package nl.kwaliteitsregister.projection.upkeep.http;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kwaliteitsregister.backbone.consumer.Incident;
import nl.kwaliteitsregister.backbone.consumer.Incidents;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.projection.upkeep.Concern;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Records that could not be applied, and the documents that wait for them. */
@RestController
class IncidentController {

    private final Incidents incidents;
    private final Map<String, Concern> concerns;

    IncidentController(Incidents incidents, List<Concern> concerns) {
        this.incidents = incidents;
        this.concerns = concerns.stream().collect(Collectors.toMap(Concern::group, Function.identity()));
    }

    /** @param total how many are open */
    record IncidentsBody(int total, List<Incident> incidents) {}

    /** Those of the own institution, oldest first; all of them for those who run the register. */
    @GetMapping("/v1/views/incidents")
    @AllowedTo(value = Role.ADMINISTRATOR, bootstrap = true)
    IncidentsBody incidents(Caller caller) {
        var visible = incidents.open().stream()
                .filter(it -> caller.bootstrap() || concerns(it, caller))
                .toList();
        return new IncidentsBody(visible.size(), visible);
    }

    private boolean concerns(Incident incident, Caller caller) {
        var concern = concerns.get(incident.group());
        return concern != null && concern.isAbout(incident.unit(), caller.institution());
    }
}
