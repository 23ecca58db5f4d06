package nl.kwaliteitsregister.backbone.relay;

import java.util.TreeMap;
import nl.kwaliteitsregister.backbone.store.StoredCommit;
import nl.kwaliteitsregister.contract.id.StreamId;

/** Commits of one stream that wait to be sent, in order. */
final class Lane {

    enum State {
        /** In the queue of those that can go on. */
        READY,
        /** An event is with the broker. */
        SENDING,
        /** For the predecessor of its first commit, or for a failed send to be tried again. */
        WAITING
    }

    /** A commit, and what to do once it is sent and marked. */
    record Item(StoredCommit stored, Runnable whenMarked) {}

    final StreamId stream;
    State state = State.READY;
    private final TreeMap<Long, Item> items = new TreeMap<>();
    private int next;
    private int failures;

    Lane(StreamId stream) {
        this.stream = stream;
    }

    /** Whether the commit is now the first of the lane. */
    boolean add(Item item) {
        var first = item.stored().commit().first();
        items.merge(
                first,
                item,
                (known, again) -> new Item(known.stored(), () -> {
                    known.whenMarked().run();
                    again.whenMarked().run();
                }));
        return items.firstKey() == first;
    }

    Item head() {
        return items.firstEntry().getValue();
    }

    /** Index of the event of the first commit that goes next. */
    int next() {
        return next;
    }

    /** One more event is with the broker: was it the last one of its commit? */
    boolean sentOne() {
        failures = 0;
        next++;
        return next == head().stored().commit().events().size();
    }

    Item remove() {
        next = 0;
        return items.pollFirstEntry().getValue();
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    int failedOnceMore() {
        return ++failures;
    }

    void goesOn() {
        failures = 0;
    }
}
