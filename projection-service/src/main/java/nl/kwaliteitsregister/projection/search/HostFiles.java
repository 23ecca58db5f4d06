package nl.kwaliteitsregister.projection.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.id.EmployerId;

/** The files that the index is made of: all of them when what is on disk will not do, and those that change after that. */
public interface HostFiles {

    /** Name and version of the view that is live now; an index of another one is stale. */
    String view();

    /** All that there is. */
    Everything everything();

    /** These files as they are now; one that is no more is not among them. */
    List<HostEntry> of(Collection<HostKey> files);

    /** What of the index a written document of the view may change. */
    Touched touchedBy(String document);

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

    /** Which entries a document is part of. */
    sealed interface Touched {

        /** None: the document holds nothing that is searched or listed. */
        record Nothing() implements Touched {}

        record OneFile(HostKey file) implements Touched {}

        /** The files of all institutions on the host, and on all locations of the company whose main location it is. */
        record AllFilesOn(EmployerId employer) implements Touched {}
    }
}
