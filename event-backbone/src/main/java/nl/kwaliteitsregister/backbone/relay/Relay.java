package nl.kwaliteitsregister.backbone.relay;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import nl.kwaliteitsregister.backbone.log.Wordless;
import nl.kwaliteitsregister.backbone.store.CommitStore;
import nl.kwaliteitsregister.backbone.store.RunRegister;
import nl.kwaliteitsregister.backbone.store.StoredCommit;
import nl.kwaliteitsregister.contract.codec.EventCodec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings commits to Kafka; see the package. One per process and store. The topics must be there
 * ({@link nl.kwaliteitsregister.backbone.kafka.TopicMaker}) before it starts.
 */
public final class Relay implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);

    /** Commits read back from the store in one go. */
    private static final int REFILL = 512;

    private static final Duration REFILL_PAUSE = Duration.ofMillis(20);
    private static final Duration CLOSING = Duration.ofSeconds(10);

    private final RunRegister runs;
    private final CommitStore commits;
    private final RelaySettings settings;
    private final Backlog backlog;
    private final RelayMeters meters;
    private final Marker marker;
    private final Outbox outbox;
    private final Sweeper sweeper;
    private final ScheduledExecutorService beats = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("relay-beat").factory());
    private final ScheduledExecutorService sweeps = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("relay-look").factory());
    private final Thread refill = Thread.ofPlatform().name("relay-refill").unstarted(this::refill);
    private volatile boolean running = true;

    /** From now on it hears of every commit; it sends from {@link #start} on. */
    public Relay(
            RunRegister runs,
            CommitStore commits,
            EventCodec codec,
            RelaySettings settings,
            MeterRegistry registry,
            Clock clock) {
        this.runs = runs;
        this.commits = commits;
        this.settings = settings;
        this.backlog = new Backlog(settings.memory(), clock);
        this.meters = new RelayMeters(registry, backlog);
        this.marker = new Marker(commits);
        this.outbox = new Outbox(
                commits,
                new EventRecords(codec),
                () -> settings.producer(runs.instance()),
                marker::mark,
                meters::sendFailed);
        this.sweeper = new Sweeper(runs, commits, outbox, settings.lease());
        RelayMeters.count(sweeper, registry);
        commits.onCommit(this::committed);
    }

    public void start() {
        outbox.start();
        marker.start();
        refill.start();
        every(beats, this::beat);
        every(sweeps, sweeper::look);
    }

    @SuppressWarnings("FutureReturnValueIgnored") // the task catches what fails
    private void every(ScheduledExecutorService executor, Runnable task) {
        executor.scheduleWithFixedDelay(
                () -> {
                    try {
                        task.run();
                    } catch (RuntimeException e) {
                        LOG.warn("the relay goes on after {}", e.getClass().getSimpleName());
                        LOG.debug("why: {}", Wordless.trace(e));
                    }
                },
                0,
                settings.beat().toMillis(),
                TimeUnit.MILLISECONDS);
    }

    private void beat() {
        runs.beat();
        commits.settleDoubts();
    }

    private void committed(StoredCommit stored) {
        if (backlog.add(stored)) {
            send(stored);
        }
    }

    private void send(StoredCommit stored) {
        outbox.offer(new Lane.Item(stored, () -> {
            backlog.sent(stored);
            meters.sent();
        }));
    }

    private void refill() {
        while (running) {
            var places = backlog.next(REFILL);
            if (places.isEmpty()) {
                LockSupport.parkNanos(REFILL_PAUSE.toNanos());
            } else {
                try {
                    var found = commits.at(places);
                    backlog.taken(places, found);
                    found.forEach(this::send);
                } catch (RuntimeException e) {
                    LOG.warn("commits are not read back yet: {}", e.getClass().getSimpleName());
                    LockSupport.parkNanos(settings.beat().toNanos());
                }
            }
        }
    }

    /** Commits of this process that are not sent and marked. */
    public int backlog() {
        return backlog.size();
    }

    /**
     * Lets no command commit any more, sends what is left as far as it goes within some seconds, and ends the run: what
     * then is left is sent by another process, or by the next start.
     */
    @Override
    public void close() {
        var quiet = runs.close(CLOSING);
        var until = System.nanoTime() + CLOSING.toNanos();
        while (quiet && backlog.size() > 0 && System.nanoTime() < until) {
            LockSupport.parkNanos(REFILL_PAUSE.toNanos());
        }
        running = false;
        beats.shutdownNow();
        sweeps.shutdownNow();
        sweeper.close();
        outbox.close();
        marker.close();
        if (quiet) {
            runs.end();
        }
    }
}
