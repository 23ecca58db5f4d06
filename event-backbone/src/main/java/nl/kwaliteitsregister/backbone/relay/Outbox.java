package nl.kwaliteitsregister.backbone.relay;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.kwaliteitsregister.backbone.log.Wordless;
import nl.kwaliteitsregister.backbone.store.CommitStore;
import nl.kwaliteitsregister.contract.id.StreamId;
import org.apache.kafka.clients.producer.Producer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends commits, each stream in its own lane. One thread owns all of it; others leave it messages. */
final class Outbox implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    private static final int STREAMS_REMEMBERED = 50_000;
    private static final long FIRST_PAUSE_MILLIS = 5;
    private static final long LONGEST_PAUSE_MILLIS = 2_000;

    /** The other process sends its commit about now, or it is dead and its lease has to end first. */
    private static final long LONGEST_WAIT_FOR_ANOTHER_MILLIS = 100;

    private static final long IDLE_MILLIS = 500;

    /** Failures of a stream in a row after which the producer may itself be broken for good. */
    private static final int NEW_PRODUCER_AFTER = 10;

    private record Later(long at, Lane lane) {}

    private final CommitStore commits;
    private final EventRecords records;
    private final Supplier<Producer<String, byte[]>> producers;
    private final Consumer<Lane.Item> sent;
    private final Runnable failed;
    private final BlockingQueue<Runnable> inbox = new LinkedBlockingQueue<>();
    private final Map<StreamId, Lane> lanes = new HashMap<>();
    private final Queue<Lane> ready = new ArrayDeque<>();
    private final List<Lane> unsure = new ArrayList<>();
    private final PriorityQueue<Later> later = new PriorityQueue<>(Comparator.comparingLong(Later::at));
    private final Map<StreamId, Long> onKafka = new LinkedHashMap<>(64, 0.75f, true) {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<StreamId, Long> eldest) {
            return size() > STREAMS_REMEMBERED;
        }
    };
    private final Thread thread = Thread.ofPlatform().name("relay-outbox").unstarted(this::run);
    private Producer<String, byte[]> producer;
    private volatile boolean running = true;

    /**
     * @param sent told of each commit whose events are all with the broker
     * @param failed told of each send that has to be tried again
     */
    Outbox(
            CommitStore commits,
            EventRecords records,
            Supplier<Producer<String, byte[]>> producers,
            Consumer<Lane.Item> sent,
            Runnable failed) {
        this.commits = commits;
        this.records = records;
        this.producers = producers;
        this.sent = sent;
        this.failed = failed;
        this.producer = producers.get();
    }

    void start() {
        thread.start();
    }

    /** Takes a commit to be sent; one that is here already is sent once. */
    void offer(Lane.Item item) {
        inbox.add(() -> take(item));
    }

    private void run() {
        while (running) {
            try {
                turn();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void turn() throws InterruptedException {
        var first = inbox.poll(ready.isEmpty() ? patience() : 0, TimeUnit.MILLISECONDS);
        if (first != null) {
            first.run();
            var waiting = new ArrayList<Runnable>();
            inbox.drainTo(waiting);
            waiting.forEach(Runnable::run);
        }
        for (var now = System.nanoTime(); !later.isEmpty() && later.element().at() <= now; ) {
            goOn(later.remove().lane());
        }
        for (var lane = ready.poll(); lane != null; lane = ready.poll()) {
            advance(lane);
        }
        lookUpPredecessors();
    }

    private long patience() {
        return later.isEmpty()
                ? IDLE_MILLIS
                : Math.clamp(
                        TimeUnit.NANOSECONDS.toMillis(later.element().at() - System.nanoTime()) + 1, 0, IDLE_MILLIS);
    }

    private void take(Lane.Item item) {
        var commit = item.stored().commit();
        if (onKafka.getOrDefault(commit.stream(), -1L) >= commit.first()) {
            sent.accept(item);
            return;
        }
        @Nullable Lane known = lanes.get(commit.stream());
        if (known == null) {
            var lane = new Lane(commit.stream());
            lane.add(item);
            lanes.put(commit.stream(), lane);
            ready.add(lane);
        } else if (known.add(item) && known.state == Lane.State.WAITING) {
            goOn(known);
        }
    }

    private void goOn(Lane lane) {
        if (lane.state == Lane.State.WAITING) {
            lane.state = Lane.State.READY;
            ready.add(lane);
        }
    }

    private void advance(Lane lane) {
        if (lane.next() > 0 || isPredecessorOnKafka(lane)) {
            send(lane);
        } else {
            unsure.add(lane);
        }
    }

    private boolean isPredecessorOnKafka(Lane lane) {
        @Nullable Long previous = lane.head().stored().commit().previous();
        return previous == null || onKafka.getOrDefault(lane.stream, -1L) >= previous;
    }

    /** Of those that go on a commit of another process, or of long ago: one look-up for all of them. */
    private void lookUpPredecessors() {
        if (unsure.isEmpty()) {
            return;
        }
        try {
            var sent = commits.sent(unsure.stream()
                    .map(lane -> String.valueOf(lane.head().stored().commit().previousId()))
                    .toList());
            for (var lane : unsure) {
                var commit = lane.head().stored().commit();
                if (commit.previous() != null && sent.contains(commit.previousId())) {
                    onKafka.merge(lane.stream, commit.previous(), Math::max);
                    lane.goesOn();
                    ready.add(lane);
                } else {
                    postpone(lane, lane.failedOnceMore(), LONGEST_WAIT_FOR_ANOTHER_MILLIS);
                }
            }
        } catch (MongoException e) {
            LOG.warn("the store does not answer: {}", e.getClass().getSimpleName());
            unsure.forEach(lane -> postpone(lane, lane.failedOnceMore(), LONGEST_PAUSE_MILLIS));
        }
        unsure.clear();
    }

    @SuppressWarnings("FutureReturnValueIgnored") // each send answers by its callback
    private void send(Lane lane) {
        lane.state = Lane.State.SENDING;
        try {
            var record = records.record(lane.head().stored().commit(), lane.next());
            producer.send(record, (place, failure) -> inbox.add(() -> answered(lane, failure)));
        } catch (RuntimeException e) {
            answered(lane, e);
        }
    }

    private void answered(Lane lane, @Nullable Exception failure) {
        if (failure != null) {
            failed(lane, failure);
            return;
        }
        if (lane.sentOne()) {
            var item = lane.remove();
            onKafka.merge(lane.stream, item.stored().commit().first(), Math::max);
            sent.accept(item);
        }
        if (lane.isEmpty()) {
            lanes.remove(lane.stream);
        } else {
            lane.state = Lane.State.READY;
            ready.add(lane);
        }
    }

    private void failed(Lane lane, Exception failure) {
        var times = lane.failedOnceMore();
        failed.run();
        LOG.warn("{} is not sent, time {}: {}", lane.head().stored().commit().id(), times, Wordless.place(failure));
        if (times % NEW_PRODUCER_AFTER == 0) {
            producer.close(Duration.ZERO);
            producer = producers.get();
        }
        postpone(lane, times, LONGEST_PAUSE_MILLIS);
    }

    private void postpone(Lane lane, int times, long longest) {
        lane.state = Lane.State.WAITING;
        var pause = Math.min(longest, FIRST_PAUSE_MILLIS << Math.min(times, 10));
        later.add(new Later(System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(pause), lane));
    }

    @Override
    public void close() {
        running = false;
        inbox.add(() -> {});
        try {
            thread.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        producer.close(Duration.ZERO);
    }
}
