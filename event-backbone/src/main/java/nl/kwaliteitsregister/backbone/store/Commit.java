package nl.kwaliteitsregister.backbone.store;

import java.time.Instant;
import java.util.List;
import nl.kwaliteitsregister.contract.codec.TypedData;
import nl.kwaliteitsregister.contract.id.StreamId;
import org.jspecify.annotations.Nullable;

/**
 * What one command added to one stream: all of it or nothing.
 *
 * @param first sequence of its first event, from 0
 * @param previous {@code first} of the commit before it in the stream; absent for the first commit
 * @param time when it was decided
 */
public record Commit(
        StreamId stream, long first, @Nullable Long previous, Instant time, Circumstances by, List<Entry> events) {

    /**
     * One event.
     *
     * @param id lasting and unique among all events
     */
    public record Entry(String id, TypedData data) {}

    public Commit {
        events = List.copyOf(events);
        if (events.isEmpty() || (first == 0) != (previous == null)) {
            throw new IllegalArgumentException("a commit has events, and one before it unless it is the first");
        }
    }

    public long last() {
        return first + events.size() - 1;
    }

    public Position position() {
        return new Position(stream, last());
    }

    /** Names the commit for ever. */
    public String id() {
        return id(stream, first);
    }

    public @Nullable String previousId() {
        return previous == null ? null : id(stream, previous);
    }

    static String id(StreamId stream, long first) {
        return stream + "#" + first;
    }
}
