package nl.kwaliteitsregister.backbone.store;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.kwaliteitsregister.contract.id.StreamId;
import org.jspecify.annotations.Nullable;

/** The last commit seen of streams lately used: a commit must name the one before it, and loading has just read it. */
final class Tails {

    private static final int MOST = 20_000;

    private record Tail(long first, long last) {}

    private final Map<StreamId, Tail> tails = new LinkedHashMap<>(64, 0.75f, true) {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<StreamId, Tail> eldest) {
            return size() > MOST;
        }
    };

    synchronized void seen(Commit commit) {
        tails.merge(
                commit.stream(),
                new Tail(commit.first(), commit.last()),
                (known, seen) -> seen.last() > known.last() ? seen : known);
    }

    /** Whether the stream was seen with no more events than this. */
    synchronized boolean isWithin(StreamId stream, int events) {
        var tail = tails.get(stream);
        return tail != null && tail.last() < events;
    }

    /** {@code first} of the commit that ends right before this sequence, where it was seen. */
    synchronized @Nullable Long endingBefore(StreamId stream, long first) {
        var tail = tails.get(stream);
        return tail == null || tail.last() != first - 1 ? null : tail.first();
    }
}
