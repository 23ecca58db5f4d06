package nl.kwaliteitsregister.projection.upkeep.kafka;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.kwaliteitsregister.backbone.consumer.BatchConsumer;
import nl.kwaliteitsregister.backbone.consumer.DocumentView;
import nl.kwaliteitsregister.edge.problem.Refused;
import nl.kwaliteitsregister.projection.upkeep.ViewVersion;
import nl.kwaliteitsregister.projection.upkeep.ViewVersions;
import nl.kwaliteitsregister.projection.upkeep.ViewVersions.Beginning;
import nl.kwaliteitsregister.projection.upkeep.ViewVersions.Version;
import nl.kwaliteitsregister.projection.upkeep.mongo.StoredVersions;
import org.jspecify.annotations.Nullable;

/** One view on this instance: feeds each version that this program can build, and knows which one is live. */
final class FollowedView<D> implements AutoCloseable {

    /** What was heard longer ago is asked for anew before a query relies on it: this instance may have been paused. */
    private static final long HOLDS_NANOS = Duration.ofSeconds(4).toNanos();

    /** What is known of the versions, and since when. */
    private record Heard(ViewVersions versions, long at) {}

    private final DocumentView<D> view;
    private final StoredVersions stored;
    private final GroupOffsets offsets;
    private final Function<DocumentView<D>, BatchConsumer<D>> feeding;
    private final Clock clock;
    private final Map<Integer, BatchConsumer<D>> feeds = new ConcurrentHashMap<>();
    private volatile @Nullable Heard heard;
    private boolean closed;

    FollowedView(
            DocumentView<D> view,
            StoredVersions stored,
            GroupOffsets offsets,
            Function<DocumentView<D>, BatchConsumer<D>> feeding,
            Clock clock) {
        this.view = view;
        this.stored = stored;
        this.offsets = offsets;
        this.feeding = feeding;
        this.clock = clock;
    }

    DocumentView<D> view() {
        return view;
    }

    /** All versions there are now. */
    ViewVersions versions() {
        var known = heard;
        return known == null || System.nanoTime() - known.at() > HOLDS_NANOS ? hear() : known.versions();
    }

    private ViewVersions hear() {
        var at = System.nanoTime();
        var versions = stored.load(ViewVersions.first(view.name(), view.version(), clock.instant()));
        heard = new Heard(versions, at);
        return versions;
    }

    ViewVersion live() {
        return readable(versions()).orElseThrow(Refused::unavailable);
    }

    private Optional<ViewVersion> readable(ViewVersions versions) {
        return versions.find(versions.live()).filter(this::isReadable).map(it -> at(it.number()));
    }

    /** As far as was heard. */
    boolean isLive() {
        var known = heard;
        return known != null && readable(known.versions()).isPresent();
    }

    private boolean isReadable(Version version) {
        return version.form() == view.version();
    }

    private ViewVersion at(int number) {
        return new ViewVersion(view.name(), number);
    }

    /** Brings what is fed here to what is decided; nothing is fed any more once it is closed. */
    synchronized void follow() {
        if (closed) {
            return;
        }
        var versions = hear();
        versions.versions().stream()
                .filter(this::isReadable)
                .forEach(it -> feeds.computeIfAbsent(it.number(), this::feed));
        feeds.forEach((number, consumer) -> {
            if (versions.find(number).isEmpty()) {
                drop(number, consumer);
            }
        });
        if (versions.versions().stream().noneMatch(this::isReadable)) {
            stored.change(
                    view.name(),
                    it -> it.beginForm(
                            new Beginning(view.version(), null, offsets.ends(view.topics()), true), clock.instant()));
        }
    }

    private BatchConsumer<D> feed(int number) {
        var consumer = feeding.apply(view.at(number));
        consumer.start();
        return consumer;
    }

    /**
     * Each instance throws away what it may have written itself, so that the last one leaves nothing; again the next
     * time when the store is away.
     */
    private void drop(int number, BatchConsumer<D> consumer) {
        consumer.close();
        stored.throwAway(at(number));
        feeds.remove(number);
    }

    /** What a killed instance may not have come to: versions that were dropped. */
    void tidy() {
        var versions = versions();
        for (var number = 1; number <= versions.highest(); number++) {
            if (versions.find(number).isEmpty()) {
                stored.throwAway(at(number));
            }
        }
    }

    Collection<BatchConsumer<D>> feeds() {
        return feeds.values();
    }

    Optional<BatchConsumer<D>> feed(ViewVersion version) {
        return version.view().equals(view.name()) ? Optional.ofNullable(feeds.get(version.number())) : Optional.empty();
    }

    @Override
    public synchronized void close() {
        closed = true;
        feeds.values().forEach(BatchConsumer::close);
        feeds.clear();
    }
}
