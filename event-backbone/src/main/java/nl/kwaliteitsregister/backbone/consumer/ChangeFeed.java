package nl.kwaliteitsregister.backbone.consumer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.kwaliteitsregister.backbone.log.Wordless;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads {@value ViewChange#TOPIC} whole on every instance, for whoever keeps something of views that every instance
 * needs entirely. There is no group: the follower itself says from where it is to be read.
 */
public final class ChangeFeed implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeFeed.class);
    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final long LOOK_NANOS = Duration.ofMillis(2).toNanos();

    /** What is kept up with the changes. Called by one thread. */
    public interface Follower {

        /**
         * From where to read, by partition; others from their beginning. Asked before the first change, and again after
         * each failure.
         *
         * @throws RuntimeException while that is not known: it is asked again
         */
        Map<Integer, Long> readFrom();

        /** What stands at {@link #readFrom} is no more: what was kept must be made anew from elsewhere. */
        void lost();

        /**
         * Takes changes, each at least once and those of a document in their order. What it throws brings them again.
         *
         * @param readUpTo where reading goes on after them, by partition
         */
        void take(List<ViewChange> changes, Map<Integer, Long> readUpTo);

        /** Called a few times a second, also when nothing changes. */
        void look();
    }

    private final Follower follower;
    private final ChangeEnds ends;
    private final KafkaConsumer<String, byte[]> consumer;
    private final Thread thread;
    private volatile Map<Integer, Long> taken = Map.of();
    private volatile double lag = Double.NaN;
    private volatile @Nullable String trouble;
    private volatile boolean running = true;

    /** @param name of what is kept, unique in the instance */
    public ChangeFeed(String name, Follower follower, ChangeEnds ends, ReaderSettings settings) {
        this.follower = follower;
        this.ends = ends;
        this.consumer = settings.from(name);
        this.thread = Thread.ofPlatform().name("changes-" + name).unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    /** How many records have yet to be taken, as the broker last said; not a number while that is unknown. */
    public double lag() {
        return lag;
    }

    /** What keeps the follower from following, while something does. */
    public @Nullable String trouble() {
        return trouble;
    }

    /** Waits until all has been taken that was in the topic when this was called; false when that takes too long. */
    public boolean await(Duration patience) {
        var until = System.nanoTime() + patience.toNanos();
        try {
            var asked = ends.now(patience);
            while (!asked.entrySet().stream().allMatch(it -> taken.getOrDefault(it.getKey(), 0L) >= it.getValue())) {
                if (System.nanoTime() >= until || Thread.currentThread().isInterrupted()) {
                    return false;
                }
                LockSupport.parkNanos(LOOK_NANOS);
            }
            return true;
        } catch (NotNow brokerAway) {
            return false;
        }
    }

    private void run() {
        try {
            while (running) {
                turn();
            }
        } catch (WakeupException e) {
            LOG.debug("the feed of changes ends");
        } finally {
            Leave.atOnce(consumer);
        }
    }

    private void turn() {
        try {
            follower.look();
            if (consumer.assignment().isEmpty()) {
                begin();
            }
            take(consumer.poll(POLL));
            trouble = null;
        } catch (WakeupException e) {
            throw e;
        } catch (OffsetOutOfRangeException e) {
            follower.lost();
            pause("changes that were not taken yet are gone");
        } catch (RuntimeException e) {
            LOG.debug("why: {}", Wordless.trace(e));
            pause(Faults.describe(e));
        }
    }

    /** @throws RuntimeException when the topic is not there yet */
    private void begin() {
        var partitions = consumer.partitionsFor(ViewChange.TOPIC).stream()
                .map(it -> new TopicPartition(it.topic(), it.partition()))
                .toList();
        if (partitions.isEmpty()) {
            throw new NotNow("there is no topic " + ViewChange.TOPIC + " yet");
        }
        var from = follower.readFrom();
        consumer.assign(partitions);
        for (var partition : partitions) {
            var offset = from.get(partition.partition());
            if (offset == null) {
                consumer.seekToBeginning(List.of(partition));
            } else {
                consumer.seek(partition, offset);
            }
        }
    }

    private void take(ConsumerRecords<String, byte[]> records) {
        var changes = StreamSupport.stream(records.spliterator(), false)
                .flatMap(it -> ViewChange.of(it).stream())
                .collect(Collectors.toCollection(ArrayList::new));
        var readUpTo = positions();
        if (!changes.isEmpty()) {
            follower.take(changes, readUpTo);
        }
        taken = readUpTo;
        lag = lagNow();
    }

    private Map<Integer, Long> positions() {
        var positions = new TreeMap<Integer, Long>();
        consumer.assignment().forEach(it -> positions.put(it.partition(), consumer.position(it)));
        return Map.copyOf(positions);
    }

    private double lagNow() {
        var lags = consumer.assignment().stream().map(consumer::currentLag).toList();
        return lags.stream().allMatch(OptionalLong::isPresent)
                ? lags.stream().mapToLong(OptionalLong::getAsLong).sum()
                : Double.NaN;
    }

    /** From the follower's own place again, a little later. */
    private void pause(String why) {
        if (running) {
            if (!why.equals(trouble)) {
                LOG.warn("the feed of changes waits: {}", why);
            }
            trouble = why;
            lag = Double.NaN;
            consumer.unsubscribe();
            LockSupport.parkNanos(PAUSE.toNanos());
        }
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
