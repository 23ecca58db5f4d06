package nl.kwaliteitsregister.backbone.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Semaphore;

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
    private long highest;

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

    /** A commit was found where one was in doubt; false when that was known already. */
    synchronized boolean found(Place place) {
        free.remove(place.number());
        return doubtful.remove(place.number());
    }
}
