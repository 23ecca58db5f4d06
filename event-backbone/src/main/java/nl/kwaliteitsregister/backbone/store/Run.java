package nl.kwaliteitsregister.backbone.store;

import java.time.Duration;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Numbers the commits of one process. A number that was not used is given out again before a new one, so that at any
 * moment at most {@link #IN_FLIGHT} numbers below the highest are without a commit. Whoever takes over from a dead
 * process relies on it: after {@code IN_FLIGHT + 1} empty places in a row there is nothing more to find.
 */
final class Run {

    /** Commits of one process under way at the same time; a further one waits. */
    static final int IN_FLIGHT = 63;

    private final String id;
    private final Semaphore underWay = new Semaphore(IN_FLIGHT);
    private final TreeSet<Long> free = new TreeSet<>();
    private final Set<Long> doubtful = new HashSet<>();
    private final BitSet sentAbove = new BitSet();
    private long highest;
    private long checkpoint;

    Run(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    /** The next place; to be given back by exactly one of {@link #used}, {@link #unused} and {@link #inDoubt}. */
    Place take() {
        underWay.acquireUninterruptibly();
        synchronized (this) {
            var lowest = free.pollFirst();
            return new Place(id, lowest == null ? ++highest : lowest);
        }
    }

    void used(Place place) {
        synchronized (this) {
            doubtful.remove(place.number());
        }
        underWay.release();
    }

    void unused(Place place) {
        synchronized (this) {
            free.add(place.number());
        }
        underWay.release();
    }

    /**
     * The store did not say whether the commit was written. The place is given out again: should the lost commit be
     * there after all, the unique index refuses the next one.
     */
    void inDoubt(Place place) {
        synchronized (this) {
            doubtful.add(place.number());
        }
        unused(place);
    }

    /** Places whose commit may be there without this process knowing. */
    synchronized List<Place> doubtful() {
        return doubtful.stream().map(number -> new Place(id, number)).toList();
    }

    /** A commit was found where one was in doubt. */
    synchronized void found(Place place) {
        free.remove(place.number());
        doubtful.remove(place.number());
    }

    /** All events of the commit at this place are on Kafka, and it is marked so. */
    synchronized void sent(Place place) {
        if (place.number() > checkpoint) {
            sentAbove.set(Math.toIntExact(place.number() - checkpoint - 1));
        }
        var done = sentAbove.nextClearBit(0);
        if (done >= Long.SIZE) {
            var rest = sentAbove.get(done, Math.max(done, sentAbove.length()));
            sentAbove.clear();
            sentAbove.or(rest);
            checkpoint += done;
        }
    }

    /** Up to here every commit is sent. */
    synchronized long checkpoint() {
        return checkpoint;
    }

    synchronized boolean isAllSent() {
        return doubtful.isEmpty() && checkpoint + sentAbove.cardinality() + free.size() == highest;
    }

    /** No more commits: waits for those under way, and lets none begin; false when they took too long. */
    boolean close(Duration patience) throws InterruptedException {
        return underWay.tryAcquire(IN_FLIGHT, patience.toMillis(), TimeUnit.MILLISECONDS);
    }
}
