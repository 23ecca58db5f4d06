package nl.kwaliteitsregister.projection.search;

import java.util.Map;
import java.util.stream.Stream;

/** The files that the index is built from whenever what is on disk will not do. */
public interface HostFiles {

    /** Name and version of the view that is live now; an index of another one is stale. */
    String view();

    /** All that there is. */
    Everything everything();

    /**
     * @param view which view the entries come from
     * @param readFrom where the feed of changes stood before the first entry was read, by partition
     * @param entries each file once; closed by the reader
     */
    record Everything(String view, Map<Integer, Long> readFrom, Stream<HostEntry> entries) {

        public Everything {
            readFrom = Map.copyOf(readFrom);
        }
    }
}
