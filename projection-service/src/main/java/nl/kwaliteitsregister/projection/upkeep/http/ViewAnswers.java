package nl.kwaliteitsregister.projection.upkeep.http;

import java.time.Clock;
import java.util.Map;
import nl.kwaliteitsregister.backbone.consumer.Incidents;
import nl.kwaliteitsregister.projection.upkeep.Progress;
import nl.kwaliteitsregister.projection.upkeep.ViewVersion;
import nl.kwaliteitsregister.projection.upkeep.ViewVersions;
import nl.kwaliteitsregister.projection.upkeep.ViewVersions.Version;
import nl.kwaliteitsregister.projection.upkeep.http.ViewBodies.VersionAnswer;
import nl.kwaliteitsregister.projection.upkeep.http.ViewBodies.ViewAnswer;
import nl.kwaliteitsregister.projection.upkeep.kafka.ViewUpkeep;
import org.springframework.stereotype.Component;

/** Says how the versions of a view are: what was decided, and how far the broker says they are. */
@Component
final class ViewAnswers {

    private final ViewUpkeep upkeep;
    private final Incidents incidents;
    private final Clock clock;

    ViewAnswers(ViewUpkeep upkeep, Incidents incidents, Clock clock) {
        this.upkeep = upkeep;
        this.incidents = incidents;
        this.clock = clock;
    }

    ViewAnswer of(ViewVersions versions) {
        var ends = upkeep.ends(versions.view());
        return new ViewAnswer(
                versions.view(),
                versions.live(),
                versions.versions().stream()
                        .map(it -> version(versions, it, ends))
                        .toList());
    }

    private VersionAnswer version(ViewVersions versions, Version it, Map<String, Long> ends) {
        var group = new ViewVersion(versions.view(), it.number()).toString();
        var taken = upkeep.taken(group);
        return new VersionAnswer(
                it.number(),
                group,
                it.number() == versions.live(),
                it.begunAt(),
                it.by(),
                it.switches(),
                it.completeAt(),
                Progress.of(it, taken, clock.instant()),
                Progress.missing(ends, taken),
                incidents.open(group).size());
    }
}
