package nl.kwaliteitsregister.backbone.consumer;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import nl.kwaliteitsregister.backbone.log.Wordless;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Polls, hands each batch on, commits; by itself again after whatever failed. A batch that failed is read again after a
 * pause, during which the consumer stays in its group. At least once: offsets are committed after their batches.
 */
final class PollLoop implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PollLoop.class);
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    /** While records come; when none do, at once. What is read again after a crash changes nothing. */
    private static final long COMMIT_NANOS = Duration.ofMillis(500).toNanos();

    interface Batches {

        /** All of it, or an exception: it then comes again. */
        void handle(List<ConsumerRecord<String, byte[]>> records);

        /** Partitions were gained or lost: what was remembered of them no longer holds. */
        void reassigned();
    }

    private final String name;
    private final KafkaConsumer<String, byte[]> consumer;
    private final Batches batches;
    private final Thread thread;
    private volatile boolean running = true;
    private volatile @Nullable String trouble;
    private final Map<TopicPartition, OffsetAndMetadata> uncommitted = new HashMap<>();
    private long committedAt = System.nanoTime();
    private Duration pause = FIRST_PAUSE;

    PollLoop(String name, KafkaConsumer<String, byte[]> consumer, Collection<String> topics, Batches batches) {
        this.name = name;
        this.consumer = consumer;
        this.batches = batches;
        this.thread = Thread.ofPlatform().name("reader-" + name).unstarted(this::run);
        consumer.subscribe(topics, new Reassigned());
    }

    void start() {
        thread.start();
    }

    /** What keeps the loop from going on, while something does. */
    @Nullable
    String trouble() {
        return trouble;
    }

    private void run() {
        try {
            takeTurns();
            commit();
        } catch (WakeupException e) {
            LOG.debug("{} ends without having committed", name);
        } catch (Error e) {
            trouble = Faults.describe(e);
            LOG.error("{} has ended: {}", name, Wordless.trace(e));
            throw e;
        } finally {
            Leave.atOnce(consumer);
        }
    }

    /** Until it is woken, and for no other reason: a wake-up left over would disturb the last commit. */
    private void takeTurns() {
        try {
            while (true) {
                turn();
            }
        } catch (WakeupException asked) {
            LOG.debug("{} ends", name);
        }
    }

    private void turn() {
        var records = ConsumerRecords.<String, byte[]>empty();
        try {
            records = consumer.poll(POLL);
            if (!records.isEmpty()) {
                batches.handle(
                        StreamSupport.stream(records.spliterator(), false).toList());
                taken(records);
            }
            if (records.isEmpty() || System.nanoTime() - committedAt >= COMMIT_NANOS) {
                commit();
            }
            trouble = null;
            pause = FIRST_PAUSE;
        } catch (WakeupException e) {
            throw e;
        } catch (RuntimeException e) {
            if (running) {
                trouble = Faults.describe(e);
                LOG.warn("{} reads again in {}: {}", name, pause, trouble);
                LOG.debug("why: {}", Wordless.trace(e));
                readAgain(records);
            }
        }
    }

    private void taken(ConsumerRecords<String, byte[]> records) {
        records.partitions()
                .forEach(partition -> uncommitted.put(
                        partition,
                        new OffsetAndMetadata(
                                records.records(partition).getLast().offset() + 1)));
    }

    /** What could not be committed is tried again also when no more records come: a rebuild is over by it. */
    private void commit() {
        if (uncommitted.isEmpty()) {
            return;
        }
        try {
            consumer.commitSync(uncommitted);
            uncommitted.clear();
            committedAt = System.nanoTime();
        } catch (CommitFailedException | RebalanceInProgressException | RetriableException e) {
            // the next owner, or the next turn, reads or commits again: applying twice changes nothing
            LOG.info("{} did not commit: {}", name, Faults.describe(e));
        }
    }

    private void readAgain(ConsumerRecords<String, byte[]> records) {
        batches.reassigned();
        rewind(records);
        consumer.pause(consumer.assignment());
        rewind(consumer.poll(pause));
        consumer.resume(consumer.assignment());
        pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
    }

    private void rewind(ConsumerRecords<String, byte[]> records) {
        records.partitions().stream()
                .filter(consumer.assignment()::contains)
                .forEach(partition -> consumer.seek(
                        partition, records.records(partition).getFirst().offset()));
    }

    /** Finishes the batch under way and leaves its place in the group to itself: a restart takes it up again. */
    @Override
    public void close() {
        if (thread.getState() == Thread.State.NEW) {
            Leave.atOnce(consumer);
            return;
        }
        consumer.wakeup(); // before anything else: a batch that fails now must not be passed over
        running = false;
        try {
            thread.join(Duration.ofSeconds(10));
            if (thread.isAlive()) {
                consumer.wakeup();
                thread.join(Duration.ofSeconds(10));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Reassigned implements ConsumerRebalanceListener {

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            commit();
            uncommitted.keySet().removeAll(partitions);
            batches.reassigned();
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            batches.reassigned();
        }
    }
}
