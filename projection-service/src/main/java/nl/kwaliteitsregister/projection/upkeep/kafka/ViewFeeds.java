package nl.kwaliteitsregister.projection.upkeep.kafka;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwaliteitsregister.backbone.consumer.BatchConsumer;
import nl.kwaliteitsregister.backbone.consumer.DocumentView;
import nl.kwaliteitsregister.backbone.consumer.ReaderSettings;
import nl.kwaliteitsregister.backbone.consumer.Replays;
import nl.kwaliteitsregister.backbone.log.Wordless;
import nl.kwaliteitsregister.contract.codec.EventCodec;
import nl.kwaliteitsregister.edge.problem.Refused;
import nl.kwaliteitsregister.projection.upkeep.LiveViews;
import nl.kwaliteitsregister.projection.upkeep.ViewVersion;
import nl.kwaliteitsregister.projection.upkeep.mongo.StoredVersions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Feeds all views of this service, each version of them in a group of its own. A view is one bean: whatever {@link
 * DocumentView} there is, is fed.
 */
@Component
public final class ViewFeeds implements LiveViews, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ViewFeeds.class);
    private static final long EVERY_SECONDS = 1;

    private final List<FollowedView<?>> views;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("view-versions").unstarted(task));
    private volatile boolean running;

    ViewFeeds(
            List<DocumentView<?>> views,
            MongoDatabase database,
            StoredVersions stored,
            GroupOffsets offsets,
            EventCodec codec,
            ReaderSettings settings,
            MeterRegistry meters,
            Clock clock) {
        this.views = views.stream()
                .<FollowedView<?>>map(it -> followed(it, database, stored, offsets, codec, settings, meters, clock))
                .toList();
    }

    private static <D> FollowedView<D> followed(
            DocumentView<D> view,
            MongoDatabase database,
            StoredVersions stored,
            GroupOffsets offsets,
            EventCodec codec,
            ReaderSettings settings,
            MeterRegistry meters,
            Clock clock) {
        return new FollowedView<>(
                view,
                stored,
                offsets,
                version -> new BatchConsumer<>(version, database, codec, settings, meters, clock),
                clock);
    }

    @Override
    public ViewVersion of(String view) {
        return followed(view).orElseThrow(Refused::unavailable).live();
    }

    Optional<FollowedView<?>> followed(String view) {
        return views.stream().filter(it -> it.view().name().equals(view)).findFirst();
    }

    List<FollowedView<?>> followed() {
        return views;
    }

    /** Whether there is such a version, whoever feeds it. */
    public boolean isKept(ViewVersion version) {
        return followed(version.view())
                .filter(it -> it.versions().find(version.number()).isPresent())
                .isPresent();
    }

    /** Whoever can take up what is parked in this group; empty when it is fed by none here. */
    public Optional<Replays> replays(String group) {
        return ViewVersion.of(group).flatMap(version -> followed(version.view()).flatMap(it -> it.feed(version)));
    }

    /** Whether of every view a version is live that this program can read. */
    public boolean areReadable() {
        return views.stream().allMatch(FollowedView::isLive);
    }

    /** What keeps any version from following; empty when nothing does. */
    public String trouble() {
        return views.stream()
                .flatMap(it -> it.feeds().stream())
                .flatMap(it -> Stream.ofNullable(it.trouble()))
                .collect(Collectors.joining("; "));
    }

    @Override
    public void start() {
        running = true;
        views.forEach(this::follow);
        views.forEach(it -> attempt(it, it::tidy));
        var unused = clock.scheduleWithFixedDelay(
                () -> views.forEach(this::follow), EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    /** Now, or in a second when it cannot be done now: what was decided stands. */
    void follow(FollowedView<?> view) {
        attempt(view, view::follow);
    }

    /** Store or broker away: again in a second. */
    private static void attempt(FollowedView<?> view, Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.warn(
                    "the versions of {} are not known: {}",
                    view.view().name(),
                    e.getClass().getSimpleName());
            LOG.debug("why: {}", Wordless.trace(e));
        }
    }

    @Override
    public void stop() {
        running = false;
        clock.shutdown();
        views.forEach(FollowedView::close);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before anybody asks, and until nobody does. */
    @Override
    public int getPhase() {
        return 0;
    }
}
