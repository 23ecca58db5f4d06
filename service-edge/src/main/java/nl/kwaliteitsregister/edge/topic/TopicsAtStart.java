package nl.kwaliteitsregister.edge.topic;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import nl.kwaliteitsregister.backbone.kafka.TopicMaker;
import nl.kwaliteitsregister.backbone.log.Wordless;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.SmartLifecycle;

/** Makes the service's topics as soon as the broker answers; the service starts without it, and waits behind it. */
public final class TopicsAtStart implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(TopicsAtStart.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final KafkaProperties kafka;
    private final Collection<NewTopic> topics;
    private final Runnable then;
    private volatile boolean running;

    /** @param then what begins when every partition answers */
    public TopicsAtStart(KafkaProperties kafka, Collection<NewTopic> topics, Runnable then) {
        this.kafka = kafka;
        this.topics = List.copyOf(topics);
        this.then = then;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("topics").start(this::make);
    }

    private void make() {
        while (running && !made()) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        if (running) {
            then.run();
        }
    }

    private boolean made() {
        try (var admin = Admin.create(kafka.buildAdminProperties())) {
            new TopicMaker(admin, PATIENCE).make(topics);
            return true;
        } catch (KafkaException | IllegalStateException away) {
            LOG.warn("the topics are not ready: {}", Wordless.place(away));
            return false;
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** First of all: readers and relay need the topics. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
