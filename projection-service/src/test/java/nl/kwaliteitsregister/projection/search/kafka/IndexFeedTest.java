package nl.kwaliteitsregister.projection.search.kafka;

import static nl.kwaliteitsregister.projection.search.Entries.NORTH;
import static nl.kwaliteitsregister.projection.search.Entries.SOUTH;
import static nl.kwaliteitsregister.projection.search.Entries.at;
import static nl.kwaliteitsregister.projection.search.Entries.named;
import static nl.kwaliteitsregister.projection.search.Entries.standing;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import nl.kwaliteitsregister.backbone.consumer.ViewChange;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.projection.search.HostEntry;
import nl.kwaliteitsregister.projection.search.HostFiles;
import nl.kwaliteitsregister.projection.search.HostIndex.Status;
import nl.kwaliteitsregister.projection.search.HostKey;
import nl.kwaliteitsregister.projection.search.HostQuery;
import nl.kwaliteitsregister.projection.search.lucene.LuceneHostIndex;
import nl.kwaliteitsregister.projection.search.lucene.SearchSettings;
import nl.kwaliteitsregister.projection.standing.Standing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** How changes of documents become changes of the index. */
@Timeout(60)
class IndexFeedTest {

    private static final HostEntry LARCH = named("Lariks");
    private static final HostEntry SOUTHERN_LARCH = at(SOUTH, "Lariks");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final Stored files = new Stored();
    private LuceneHostIndex index;
    private IndexFeed feed;

    /** Files in memory; a document is named as its file, {@code host} is shared, anything else is in no entry. */
    private static final class Stored implements HostFiles {

        private final Map<HostKey, HostEntry> all = new LinkedHashMap<>();
        private String view = "files-v1";

        void put(HostEntry entry) {
            all.put(entry.key(), entry);
        }

        @Override
        public String view() {
            return view;
        }

        @Override
        public Everything everything() {
            return new Everything(view, Map.of(0, 3L), List.copyOf(all.values()).stream());
        }

        @Override
        public List<HostEntry> of(Collection<HostKey> files) {
            return files.stream().flatMap(it -> Stream.ofNullable(all.get(it))).toList();
        }

        @Override
        public Touched touchedBy(String document) {
            return switch (document) {
                case "north" -> new Touched.OneFile(LARCH.key());
                case "south" -> new Touched.OneFile(SOUTHERN_LARCH.key());
                case "host" -> new Touched.AllFilesOn(LARCH.key().employer());
                default -> new Touched.Nothing();
            };
        }
    }

    @BeforeEach
    void open() {
        index = LuceneHostIndex.open(new SearchSettings(folder, Duration.ofHours(1), Duration.ofMillis(50)), files);
        index.started().join();
        feed = new IndexFeed(index, files);
    }

    @AfterEach
    void close() {
        index.close();
    }

    private void changed(String view, String document, long readUpTo) {
        feed.take(List.of(new ViewChange(view, document, 1)), Map.of(0, readUpTo));
        index.refresh();
    }

    private List<HostEntry> found(InstitutionId institution) {
        return index.search(HostQuery.of(institution, "")).hits();
    }

    @Test
    void a_file_is_taken_as_it_is_now_and_the_feed_goes_on_behind_it() {
        files.put(LARCH);
        files.put(standing(LARCH, Standing.SCREENED));
        changed("files-v1", "north", 4);

        assertThat(found(NORTH)).containsExactly(standing(LARCH, Standing.SCREENED));
        assertThat(feed.readFrom()).isEqualTo(Map.of(0, 4L));
    }

    @Test
    void what_all_share_of_a_host_is_taken_over_for_every_institution_with_a_file_on_it() {
        files.put(LARCH);
        files.put(SOUTHERN_LARCH);
        changed("files-v1", "north", 4);
        changed("files-v1", "south", 5);
        files.put(standing(LARCH, Standing.SCREENED));
        files.put(standing(SOUTHERN_LARCH, Standing.STOPPED));
        changed("files-v1", "host", 6);

        assertThat(found(NORTH)).extracting(HostEntry::standing).containsExactly(Standing.SCREENED);
        assertThat(found(SOUTH)).extracting(HostEntry::standing).containsExactly(Standing.STOPPED);
    }

    @Test
    void a_file_that_is_no_more_is_not_found_any_more() {
        files.put(LARCH);
        changed("files-v1", "north", 4);
        files.all.clear();
        changed("files-v1", "north", 5);

        assertThat(found(NORTH)).isEmpty();
    }

    @Test
    void documents_of_another_version_and_those_in_no_entry_change_nothing_and_are_passed() {
        files.put(LARCH);
        changed("files-v2", "north", 4);
        changed("files-v1", "placement", 5);

        assertThat(found(NORTH)).isEmpty();
        assertThat(feed.readFrom()).isEqualTo(Map.of(0, 5L));
    }

    @Test
    void the_index_is_built_anew_when_another_version_goes_live_and_when_changes_were_lost() {
        files.put(LARCH);
        files.view = "files-v2";
        feed.look();
        until("files-v2", 1);
        files.put(SOUTHERN_LARCH);
        feed.lost();
        until("files-v2", 2);
        feed.look();

        assertThat(index.status()).isEqualTo(new Status.Ready("files-v2", 2));
    }

    private void until(String view, long entries) {
        while (!Objects.equals(index.status(), new Status.Ready(view, entries))) {
            LockSupport.parkNanos(1_000_000);
        }
    }
}
