package nl.kwaliteitsregister.projection.upkeep.kafka;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.kwaliteitsregister.projection.upkeep.Taken;
import nl.kwaliteitsregister.projection.upkeep.ViewVersion;
import org.springframework.stereotype.Component;

/**
 * How many records each version of each view has yet to take, over all instances: {@code register.view.lag}, in
 * records, by group. Asked of the broker now and then and not when it is read, so that whoever watches never waits.
 * Unknown while the broker does not answer.
 */
@Component
final class ViewLags implements AutoCloseable {

    private static final long EVERY_SECONDS = 2;

    private final ViewFeeds feeds;
    private final GroupOffsets offsets;
    private final MeterRegistry meters;
    private final Map<String, Double> records = new ConcurrentHashMap<>();
    private final Map<String, Gauge> gauges = new HashMap<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("view-lag").unstarted(task));

    ViewLags(ViewFeeds feeds, GroupOffsets offsets, MeterRegistry meters) {
        this.feeds = feeds;
        this.offsets = offsets;
        this.meters = meters;
        var unused = clock.scheduleWithFixedDelay(this::look, 0, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    private void look() {
        var found = new HashMap<String, Double>();
        feeds.followed().forEach(view -> look(view, found));
        records.keySet().retainAll(found.keySet());
        records.putAll(found);
        found.keySet().forEach(group -> gauges.computeIfAbsent(group, this::gauge));
        gauges.entrySet().removeIf(it -> !found.containsKey(it.getKey()) && meters.remove(it.getValue()) != null);
    }

    private void look(FollowedView<?> view, Map<String, Double> found) {
        try {
            var versions = view.versions().versions();
            versions.forEach(it -> found.put(group(view, it.number()), Double.NaN));
            var ends = offsets.ends(view.view().topics());
            for (var version : versions) {
                var group = group(view, version.number());
                found.put(group, (double) Taken.missing(ends, offsets.taken(group)));
            }
        } catch (RuntimeException away) {
            // unknown until it is back
        }
    }

    private static String group(FollowedView<?> view, int number) {
        return new ViewVersion(view.view().name(), number).toString();
    }

    private Gauge gauge(String group) {
        return Gauge.builder("register.view.lag", records, it -> it.getOrDefault(group, Double.NaN))
                .baseUnit("records")
                .tag("group", group)
                .register(meters);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
