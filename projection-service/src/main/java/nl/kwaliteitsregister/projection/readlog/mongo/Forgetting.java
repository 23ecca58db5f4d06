package nl.kwaliteitsregister.projection.readlog.mongo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Drops what is kept no longer, a minute after the start and then once a day; one that fails is made up for the next. */
public final class Forgetting implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Forgetting.class);
    private static final ZoneId DAYS = ZoneId.of("Europe/Amsterdam");
    private static final int FIRST_MINUTES = 1;
    private static final int EVERY_MINUTES = 24 * 60;

    private final StoredReads reads;
    private final Clock clock;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("forget-reads").unstarted(task));

    public Forgetting(StoredReads reads, Clock clock) {
        this.reads = reads;
        this.clock = clock;
        var unused = timer.scheduleWithFixedDelay(this::forget, FIRST_MINUTES, EVERY_MINUTES, TimeUnit.MINUTES);
    }

    private void forget() {
        try {
            reads.forget(LocalDate.ofInstant(clock.instant(), DAYS));
        } catch (RuntimeException e) {
            LOG.warn(
                    "reads that are kept no longer could not be dropped: {}",
                    e.getClass().getSimpleName());
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
