package nl.kwaliteitsregister.backbone.relay;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import nl.kwaliteitsregister.backbone.store.CommitStore;
import nl.kwaliteitsregister.backbone.store.Place;
import nl.kwaliteitsregister.backbone.store.StoredCommit;
import nl.kwaliteitsregister.contract.codec.EventCodec;
import nl.kwaliteitsregister.contract.codec.Topics;

/**
 * Publishes once more what is in the store, for topics that were lost (architecture §4): at least once, each stream in
 * order. Commits are found as the sweep finds them, run by run and place by place, so that neither a scan nor an order
 * over all of them is needed. Where a stream's first commit is found, all of the stream is sent; its other commits are
 * passed over where they are found.
 *
 * <p>It has lanes and a producer of its own and marks nothing, so the relay goes on beside it. What is committed
 * meanwhile is the relay's to send, and may then stand in the topic before what it follows: a reader that begins anew
 * parks that, and takes it up in order by a replay.
 */
public final class Refill implements AutoCloseable {

    private static final int WINDOW = 512;
    private static final int UNDER_WAY = 2_000;

    /**
     * How far it has come.
     *
     * @param run index of the run in the list
     * @param number all commits of that run up to here are dealt with
     * @param found commits and closed places found, of all runs
     * @param streams sent
     * @param events sent
     */
    public record Reached(int run, long number, long found, long streams, long events) {}

    private final CommitStore commits;
    private final EventCodec codec;
    private final Set<String> topics;
    private final Outbox outbox;
    private final Semaphore underWay = new Semaphore(UNDER_WAY);

    /**
     * Begins to send when it is run.
     *
     * @param instance name of this process, for its producer
     * @param topics those that were lost; what belongs elsewhere is passed over
     */
    public Refill(CommitStore commits, EventCodec codec, RelaySettings settings, String instance, Set<String> topics) {
        this.commits = commits;
        this.codec = codec;
        this.topics = Set.copyOf(topics);
        this.outbox = new Outbox(
                commits,
                new EventRecords(codec),
                () -> settings.producer(instance + "-refill"),
                item -> item.whenMarked().run(),
                () -> {});
        outbox.start();
    }

    /**
     * Sends what these runs committed, from where an earlier attempt came to.
     *
     * @param runs of {@link nl.kwaliteitsregister.backbone.store.RunRegister#known()}, in a lasting order
     * @param keep told whenever all up to there is with the broker; what it throws ends the refill
     */
    public Reached run(List<String> runs, Reached from, Consumer<Reached> keep) throws InterruptedException {
        var reached = from;
        while (reached.run() < runs.size()) {
            reached = window(runs.get(reached.run()), reached);
            keep.accept(reached);
        }
        return reached;
    }

    private Reached window(String run, Reached from) throws InterruptedException {
        var places = LongStream.rangeClosed(from.number() + 1, from.number() + WINDOW)
                .mapToObj(number -> new Place(run, number))
                .toList();
        var found = commits.look(places);
        var sent = 0L;
        var streams = 0L;
        for (var head : heads(found.commits())) {
            var events = send(head);
            sent += events;
            streams += events == 0 ? 0 : 1;
        }
        underWay.acquire(UNDER_WAY);
        underWay.release(UNDER_WAY);
        var highest =
                found.commits().stream().mapToLong(it -> it.place().number()).max();
        var ended = highest.orElse(from.number()) < from.number() + WINDOW - Sweep.TAIL;
        return new Reached(
                ended ? from.run() + 1 : from.run(),
                ended ? 0 : from.number() + WINDOW,
                from.found() + found.documents(),
                from.streams() + streams,
                from.events() + sent);
    }

    private static List<StoredCommit> heads(List<StoredCommit> found) {
        return found.stream().filter(it -> it.commit().first() == 0).toList();
    }

    /** All of the stream; the number of its events, 0 when they belong in another topic. */
    private long send(StoredCommit head) throws InterruptedException {
        var first = head.commit().events().getFirst();
        if (!topics.contains(Topics.topicOf(codec.read(first.data())))) {
            return 0;
        }
        var all = new ArrayList<>(commits.stored(head.commit().stream()));
        for (var commit : all) {
            underWay.acquire();
            outbox.offer(new Lane.Item(commit, underWay::release));
        }
        return all.stream().mapToLong(it -> it.commit().events().size()).sum();
    }

    @Override
    public void close() {
        outbox.close();
    }
}
