package nl.kwaliteitsregister.edge.deadline;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.kwaliteitsregister.backbone.deadline.Firing;
import nl.kwaliteitsregister.backbone.log.Wordless;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Fires round after round while the service runs; a round that fails as a whole is followed by the next one. */
final class Rounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private final Firing firing;
    private final Duration every;
    private volatile @Nullable ScheduledExecutorService thread;

    Rounds(Firing firing, Duration every) {
        this.firing = firing;
        this.every = every;
    }

    @Override
    public void start() {
        var one = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("deadlines").factory());
        // An executor drops its result: a task that throws would be the last.
        var running = one.scheduleWithFixedDelay(this::round, 0, every.toMillis(), TimeUnit.MILLISECONDS);
        LOG.debug("deadlines are fired every {}: {}", every, running);
        thread = one;
    }

    private void round() {
        try {
            firing.round();
        } catch (RuntimeException failure) {
            LOG.warn("deadlines could not be looked at: {}", Wordless.place(failure));
            LOG.debug("why: {}", Wordless.trace(failure));
        }
    }

    /** Lets the round under way finish. */
    @Override
    public void stop() {
        var one = thread;
        if (one != null) {
            one.close();
            thread = null;
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
