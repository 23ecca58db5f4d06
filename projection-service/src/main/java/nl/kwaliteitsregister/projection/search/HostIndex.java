package nl.kwaliteitsregister.projection.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;

/** The hosts of every institution, to be searched; one complete index in each instance of the service. */
public interface HostIndex extends AutoCloseable {

    /**
     * Takes over what changed; questions see it within a second, and it is safe on disk a while later. After a crash
     * the feed of changes is read again from {@link #readFrom}, and applying a change twice does no harm. Bulks must
     * come in the order of the feed, entries as the file is when the bulk is made.
     */
    void apply(ChangedHosts changed);

    /** Makes all that was applied visible to the next question, without waiting for its turn. */
    void refresh();

    /**
     * @throws SearchUnavailable while there is no index to ask
     */
    HostPage search(HostQuery query);

    /**
     * What somebody may be about to type, best first: the last word counts as unfinished.
     *
     * @param most 1 to {@value HostQuery#MOST_HITS}
     * @throws SearchUnavailable while there is no index to ask
     */
    List<HostEntry> suggest(InstitutionId institution, String typed, int most);

    /**
     * The files on these hosts that are in the index, and for the main location of a company those on all its
     * locations, of whichever institutions: for keeping the index, never to be shown.
     *
     * @throws SearchUnavailable while there is no index to ask
     */
    Set<HostKey> filesOn(Collection<EmployerId> hosts);

    /** From where the feed of changes is to be read so that nothing is missed, by partition; others from the start. */
    Map<Integer, Long> readFrom();

    Status status();

    /** Builds the index anew beside the one that answers, which goes on answering until the new one is complete. */
    CompletableFuture<Void> rebuild();

    @Override
    void close();

    /** What an operator needs to know. */
    sealed interface Status {

        /** Whether there is an index to ask, old or new. */
        boolean isAnswering();

        /** @param view which view it was built from */
        record Ready(String view, long entries) implements Status {

            @Override
            public boolean isAnswering() {
                return true;
            }
        }

        /** @param isAnswering whether an older index answers meanwhile */
        record Rebuilding(long written, boolean isAnswering) implements Status {}

        /**
         * @param cause why the next index could not be built; another attempt is planned
         * @param isAnswering whether an older index answers meanwhile
         */
        record Failed(String cause, boolean isAnswering) implements Status {}
    }

    /** There is no index to ask yet; one is being built. */
    final class SearchUnavailable extends RuntimeException {

        public SearchUnavailable(String message, Throwable cause) {
            super(message, cause);
        }

        public SearchUnavailable(String message) {
            super(message);
        }
    }
}
