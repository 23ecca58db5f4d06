package nl.kwaliteitsregister.backbone.consumer;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import nl.kwaliteitsregister.contract.codec.EventCodec;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads a small topic whole, from its beginning, on every instance, and follows it: for what each service must know at
 * once and entirely, such as who may do what.
 */
public final class TopicTable implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TopicTable.class);
    private static final Duration POLL = Duration.ofMillis(250);

    /** How often the end of the topic is asked for, and how long the answer may take. */
    private static final Duration ASK = Duration.ofSeconds(1);

    private static final Duration ANSWER = Duration.ofSeconds(5);

    /** What is kept in memory. Called by one thread, each event once and in the order of its stream. */
    public interface Rows {

        void on(RecordedEvent event);

        /**
         * An event of this stream could not be read, or came without those before it: from now on nothing is certain
         * about what the stream says, and whatever is allowed by it is better refused.
         *
         * @param key the record's key, where even the stream is unknown
         */
        void incomplete(@Nullable String stream, @Nullable String key);

        /**
         * All that stood in the topic a second ago has been taken. Called about once a second while the broker answers:
         * who is not called for longer knows that something may have happened unheard.
         */
        default void upToDate() {}
    }

    private final String topic;
    private final Rows rows;
    private final EventCodec codec;
    private final KafkaConsumer<String, byte[]> consumer;
    private final Counter unreadable;
    private final Map<String, Long> sequences = new HashMap<>();
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final Thread thread;
    private volatile boolean running = true;

    /** @param name of what is kept, unique in the instance */
    public TopicTable(
            String name, String topic, Rows rows, EventCodec codec, ReaderSettings settings, MeterRegistry meters) {
        this.topic = topic;
        this.rows = rows;
        this.codec = codec;
        this.consumer = settings.wholeTopic(name);
        this.unreadable =
                Counter.builder("register.table.incomplete").tag("topic", topic).register(meters);
        this.thread = Thread.ofPlatform().name("table-" + name).unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    /** Completes when all that was in the topic at the start has been taken. */
    public CompletableFuture<Void> ready() {
        return ready.copy();
    }

    private void run() {
        try {
            var partitions = assigned();
            Map<TopicPartition, Long> ends = new HashMap<>();
            var asked = System.nanoTime() - 2 * ASK.toNanos();
            while (running) {
                try {
                    if (ends.isEmpty() && System.nanoTime() - asked > ASK.toNanos()) {
                        ends.putAll(consumer.endOffsets(partitions, ANSWER));
                        asked = System.nanoTime();
                    }
                    consumer.poll(POLL).forEach(this::take);
                    if (!ends.isEmpty()
                            && ends.entrySet().stream()
                                    .allMatch(end -> consumer.position(end.getKey()) >= end.getValue())) {
                        ends.clear();
                        ready.complete(null);
                        rows.upToDate();
                    }
                } catch (WakeupException e) {
                    throw e;
                } catch (RuntimeException e) {
                    LOG.warn("{} waits: {}", topic, Faults.describe(e));
                    LockSupport.parkNanos(POLL.toNanos());
                }
            }
        } catch (WakeupException e) {
            LOG.debug("table of {} ends", topic);
        } finally {
            Leave.atOnce(consumer);
        }
    }

    private List<TopicPartition> assigned() {
        while (running) {
            try {
                var partitions = consumer.partitionsFor(topic).stream()
                        .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                        .toList();
                if (!partitions.isEmpty()) {
                    consumer.assign(partitions);
                    consumer.seekToBeginning(partitions);
                    return partitions;
                }
            } catch (WakeupException e) {
                throw e;
            } catch (RuntimeException e) {
                LOG.warn("{} is not there yet: {}", topic, Faults.describe(e));
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
        return List.of();
    }

    private void take(ConsumerRecord<String, byte[]> record) {
        var received = Received.of(record, codec);
        var stream = received.stream();
        if (stream == null) {
            incomplete(received, "names no stream");
            return;
        }
        var expected = sequences.getOrDefault(stream, -1L) + 1;
        if (received.sequence() < expected) {
            return;
        }
        sequences.put(stream, received.sequence());
        if (received.event() == null || received.sequence() > expected) {
            incomplete(received, received.event() == null ? String.valueOf(received.fault()) : "events are missing");
        }
        if (received.event() != null) {
            tell(received, received.event());
        }
    }

    private void tell(Received received, RecordedEvent event) {
        try {
            rows.on(event);
        } catch (RuntimeException e) {
            incomplete(received, Faults.describe(e));
        }
    }

    private void incomplete(Received received, String why) {
        unreadable.increment();
        LOG.error("{} at {}: {}", topic, received.offset(), why);
        rows.incomplete(received.stream(), received.record().key());
    }

    @Override
    public void close() {
        running = false;
        if (thread.getState() == Thread.State.NEW) {
            Leave.atOnce(consumer);
            return;
        }
        consumer.wakeup();
        try {
            thread.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
