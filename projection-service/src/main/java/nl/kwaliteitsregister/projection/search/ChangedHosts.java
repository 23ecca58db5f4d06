package nl.kwaliteitsregister.projection.search;

import java.util.List;
import java.util.Map;

/**
 * A bulk of what changed since the last one.
 *
 * @param put entries as they are now
 * @param removed files that are no more
 * @param readUpTo where reading the feed of changes goes on after this bulk: the next offset of each partition in it
 */
public record ChangedHosts(List<HostEntry> put, List<HostKey> removed, Map<Integer, Long> readUpTo) {

    public ChangedHosts {
        put = List.copyOf(put);
        removed = List.copyOf(removed);
        readUpTo = Map.copyOf(readUpTo);
    }
}
