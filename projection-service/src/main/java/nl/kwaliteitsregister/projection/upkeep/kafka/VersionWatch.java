package nl.kwaliteitsregister.projection.upkeep.kafka;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.kwaliteitsregister.backbone.log.Wordless;
import nl.kwaliteitsregister.projection.upkeep.Progress;
import nl.kwaliteitsregister.projection.upkeep.ViewVersion;
import nl.kwaliteitsregister.projection.upkeep.ViewVersions.Version;
import nl.kwaliteitsregister.projection.upkeep.mongo.StoredVersions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Looks how far each version of each view is, over all instances, and says when one is complete. What is yet to be
 * taken is {@code register.view.lag}, in records, by group: asked of the broker now and then and not when it is read,
 * so that whoever watches never waits. Unknown while the broker does not answer.
 */
@Component
final class VersionWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(VersionWatch.class);
    private static final long EVERY_SECONDS = 2;

    private final ViewFeeds feeds;
    private final StoredVersions stored;
    private final GroupOffsets offsets;
    private final MeterRegistry meters;
    private final Clock clock;
    private final Map<String, Double> lags = new ConcurrentHashMap<>();
    private final Map<String, Gauge> gauges = new HashMap<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("view-watch").unstarted(task));

    VersionWatch(ViewFeeds feeds, StoredVersions stored, GroupOffsets offsets, MeterRegistry meters, Clock clock) {
        this.feeds = feeds;
        this.stored = stored;
        this.offsets = offsets;
        this.meters = meters;
        this.clock = clock;
        var unused = timer.scheduleWithFixedDelay(this::look, 0, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    private void look() {
        var found = new HashMap<String, Double>();
        feeds.followed().forEach(view -> look(view, found));
        lags.keySet().retainAll(found.keySet());
        lags.putAll(found);
        found.keySet().forEach(group -> gauges.computeIfAbsent(group, this::gauge));
        gauges.entrySet().removeIf(it -> !found.containsKey(it.getKey()) && meters.remove(it.getValue()) != null);
    }

    private void look(FollowedView<?> view, Map<String, Double> found) {
        try {
            var versions = view.versions().versions();
            versions.forEach(it -> found.put(group(view, it), Double.NaN));
            var ends = offsets.ends(view.view().topics());
            for (var version : versions) {
                var taken = offsets.taken(group(view, version));
                found.put(group(view, version), (double) Progress.missing(ends, taken));
                if (version.completeAt() == null && Progress.missing(version.ends(), taken) == 0) {
                    complete(view, version);
                }
            }
        } catch (RuntimeException away) {
            LOG.debug("how far {} is, is unknown: {}", view.view().name(), Wordless.place(away));
        }
    }

    private void complete(FollowedView<?> view, Version version) {
        var after = stored.change(view.view().name(), it -> it.complete(version.number(), clock.instant()));
        LOG.info("{} is complete; version {} is live", group(view, version), after.live());
    }

    private static String group(FollowedView<?> view, Version version) {
        return new ViewVersion(view.view().name(), version.number()).toString();
    }

    private Gauge gauge(String group) {
        return Gauge.builder("register.view.lag", lags, it -> it.getOrDefault(group, Double.NaN))
                .baseUnit("records")
                .tag("group", group)
                .register(meters);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
