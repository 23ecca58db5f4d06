package nl.kwaliteitsregister.register.mail.kafka;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.kwaliteitsregister.backbone.log.Wordless;
import nl.kwaliteitsregister.register.mail.Postman;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Round after round; what fails in one is there for the next. */
final class MailRounds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(MailRounds.class);

    private final Postman postman;
    private final Duration every;
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("mail").daemon().factory());

    MailRounds(Postman postman, Duration every) {
        this.postman = postman;
        this.every = every;
    }

    void start() {
        var ignored =
                rounds.scheduleWithFixedDelay(this::round, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void round() {
        try {
            postman.round();
        } catch (RuntimeException e) {
            LOG.warn("a round of mail failed and is made again: {}", Wordless.place(e));
            LOG.debug("why: {}", Wordless.trace(e));
        }
    }

    /** Lets the round under way finish: what the server took is to be written down. */
    @Override
    public void close() {
        rounds.close();
    }
}
