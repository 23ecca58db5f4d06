package nl.kwaliteitsregister.projection.search.lucene;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a commit says about itself.
 *
 * @param view which view the entries come from
 * @param readFrom where the feed of changes is to be read on, by partition
 */
record CommitMarks(String view, Map<Integer, Long> readFrom) {

    private static final String FORMAT = "format";
    private static final String VIEW = "view";
    private static final String PARTITION = "partition.";

    CommitMarks {
        readFrom = Map.copyOf(readFrom);
    }

    Map<String, String> written() {
        var written = new TreeMap<>(Map.of(FORMAT, Fields.FORMAT, VIEW, view));
        readFrom.forEach((partition, offset) -> written.put(PARTITION + partition, offset.toString()));
        return written;
    }

    /** Empty when it was written in another format. */
    static Optional<CommitMarks> read(Map<String, String> written) {
        var view = written.get(VIEW);
        if (view == null || !Fields.FORMAT.equals(written.get(FORMAT))) {
            return Optional.empty();
        }
        var readFrom = new TreeMap<Integer, Long>();
        written.forEach((name, value) -> {
            if (name.startsWith(PARTITION)) {
                readFrom.put(Integer.valueOf(name.substring(PARTITION.length())), Long.valueOf(value));
            }
        });
        return Optional.of(new CommitMarks(view, readFrom));
    }
}
