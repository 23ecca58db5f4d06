package nl.kwaliteitsregister.embedded;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What is being written and is not known to be on disk yet. Counts, for the same can be written by several. */
final class Unsettled {

    private static final String ANYTHING = "";
    private static final String UNKNOWN = "*";
    private static final char ID = '/';

    private final Map<String, Integer> writes = new ConcurrentHashMap<>();

    /** Before a write is begun. */
    void begin(Reach written) {
        keys(written).forEach(key -> writes.merge(key, 1, Integer::sum));
    }

    /** When it is on disk, or was given up. */
    void end(Reach written) {
        keys(written).forEach(key -> writes.computeIfPresent(key, (it, count) -> count == 1 ? null : count - 1));
    }

    private static Stream<String> keys(Reach written) {
        var collection = written.collection();
        var ids = written.ids();
        if (collection == null) {
            return Stream.of(ANYTHING, UNKNOWN);
        }
        var whole = Stream.of(ANYTHING, collection);
        return Stream.concat(
                whole, ids == null ? Stream.of(collection + ID) : ids.stream().map(id -> collection + ID + id));
    }

    /** Whether what was just read may show, or miss because of it, something that is not on disk. */
    boolean touches(Reach read) {
        var collection = read.collection();
        var ids = read.ids();
        if (writes.isEmpty()) {
            return false;
        }
        if (collection == null) {
            return writes.containsKey(ANYTHING);
        }
        if (writes.containsKey(UNKNOWN)) {
            return true;
        }
        if (ids == null) {
            return writes.containsKey(collection);
        }
        return writes.containsKey(collection + ID)
                || ids.stream().anyMatch(id -> writes.containsKey(collection + ID + id));
    }
}
