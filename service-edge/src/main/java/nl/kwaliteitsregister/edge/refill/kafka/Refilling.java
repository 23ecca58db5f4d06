package nl.kwaliteitsregister.edge.refill.kafka;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.kwaliteitsregister.backbone.kafka.TopicMaker;
import nl.kwaliteitsregister.backbone.log.Wordless;
import nl.kwaliteitsregister.backbone.relay.Refill;
import nl.kwaliteitsregister.backbone.relay.Refill.Reached;
import nl.kwaliteitsregister.backbone.relay.RelaySettings;
import nl.kwaliteitsregister.backbone.store.CommitStore;
import nl.kwaliteitsregister.backbone.store.RunRegister;
import nl.kwaliteitsregister.contract.codec.EventCodec;
import nl.kwaliteitsregister.edge.command.ServiceTopics;
import nl.kwaliteitsregister.edge.command.StoreSettings;
import nl.kwaliteitsregister.edge.problem.Refused;
import nl.kwaliteitsregister.edge.refill.RefillState;
import nl.kwaliteitsregister.edge.refill.RefillUnderWay;
import nl.kwaliteitsregister.edge.refill.mongo.StoredRefill;
import nl.kwaliteitsregister.edge.refill.mongo.StoredRefill.Stored;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.SmartLifecycle;

/** Does the refill that is asked for, and takes up one that another process did not finish. */
public final class Refilling implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Refilling.class);
    private static final long EVERY_MILLIS = 500;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Another instance that did not get on for so long, by this one's clock, is dead or cannot reach the broker. */
    private static final Duration SILENCE = Duration.ofSeconds(30);

    /** What another instance does, and since when it has not got on. */
    private record Seen(long revision, long since) {}

    private final RunRegister runs;
    private final CommitStore commits;
    private final StoredRefill stored;
    private final EventCodec codec;
    private final KafkaProperties kafka;
    private final StoreSettings settings;
    private final ServiceTopics topics;
    private final Clock clock;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("refill").unstarted(task));
    private volatile boolean running;
    private @Nullable Seen seen;

    Refilling(
            RunRegister runs,
            CommitStore commits,
            StoredRefill stored,
            EventCodec codec,
            KafkaProperties kafka,
            StoreSettings settings,
            ServiceTopics topics,
            Clock clock) {
        this.runs = runs;
        this.commits = commits;
        this.stored = stored;
        this.codec = codec;
        this.kafka = kafka;
        this.settings = settings;
        this.topics = topics;
        this.clock = clock;
    }

    /** The last one that was asked for. */
    public Optional<RefillState> last() {
        return stored.find().map(Stored::state);
    }

    /**
     * Asks for a refill; it begins within a second.
     *
     * @throws Refused when one is under way
     */
    public RefillState ask(List<String> topics, String by) {
        var before = stored.find();
        if (before.filter(it -> it.state().finishedAt() == null).isPresent()) {
            throw Refused.by(new RefillUnderWay());
        }
        var now = clock.instant();
        var asked = new RefillState(
                topics, runs.known(), by, now, 0, 0, 0, commits.size(), 0, 0, settings.instance(), now, null);
        return stored.write(asked, before.map(Stored::revision).orElse(0L))
                .map(Stored::state)
                .orElseThrow(() -> Refused.by(new RefillUnderWay()));
    }

    private void look() {
        try {
            stored.find()
                    .filter(it -> it.state().finishedAt() == null && isLeft(it))
                    .flatMap(it -> stored.write(at(it.state(), reached(it.state()), null), it.revision()))
                    .ifPresent(this::refill);
        } catch (RuntimeException e) {
            LOG.warn("the refill begins again: {}", e.getClass().getSimpleName());
            LOG.debug("why: {}", Wordless.trace(e));
        }
    }

    /** What this instance's own process before left is taken up at once. */
    private boolean isLeft(Stored it) {
        if (it.state().instance().equals(settings.instance())) {
            return true;
        }
        var before = seen;
        if (before == null || before.revision() != it.revision()) {
            seen = new Seen(it.revision(), System.nanoTime());
            return false;
        }
        return System.nanoTime() - before.since() > SILENCE.toNanos();
    }

    private void refill(Stored begun) {
        LOG.info("fills {} again, from {}", begun.state().topics(), reached(begun.state()));
        makeTopics();
        var keeping = new Keeping(begun);
        var lost = new HashSet<>(begun.state().topics());
        try (var refill = new Refill(commits, codec, relaySettings(), settings.instance(), lost)) {
            keeping.finish(refill.run(begun.state().runs(), reached(begun.state()), keeping::keep));
            LOG.info("has filled {} again", lost);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lost topics have to be there before they can be filled. */
    private void makeTopics() {
        try (var admin = Admin.create(kafka.buildAdminProperties())) {
            new TopicMaker(admin, PATIENCE).make(topics.copied(settings.replicas()));
        }
    }

    private RelaySettings relaySettings() {
        return new RelaySettings(
                kafka.buildProducerProperties(),
                settings.relay().beat(),
                settings.relay().lease(),
                settings.relay().memory());
    }

    private static Reached reached(RefillState state) {
        return new Reached(state.run(), state.number(), state.found(), state.streams(), state.events());
    }

    private RefillState at(RefillState state, Reached reached, @Nullable Instant finishedAt) {
        return new RefillState(
                state.topics(),
                state.runs(),
                state.by(),
                state.startedAt(),
                reached.run(),
                reached.number(),
                reached.found(),
                state.stored(),
                reached.streams(),
                reached.events(),
                settings.instance(),
                clock.instant(),
                finishedAt);
    }

    /** Writes down how far it is; stops when somebody else does it, or when the service does. */
    private final class Keeping {

        private Stored last;

        private Keeping(Stored begun) {
            this.last = begun;
        }

        void keep(Reached reached) {
            write(reached, null);
            if (!running) {
                throw new IllegalStateException("the service stops");
            }
        }

        void finish(Reached reached) {
            write(reached, clock.instant());
        }

        private void write(Reached reached, @Nullable Instant finishedAt) {
            last = stored.write(at(last.state(), reached, finishedAt), last.revision())
                    .orElseThrow(() -> new IllegalStateException("another instance refills"));
        }
    }

    @Override
    public void start() {
        running = true;
        var unused = timer.scheduleWithFixedDelay(this::look, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        running = false;
        timer.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
