package nl.kwaliteitsregister.projection.search.lucene;

import static nl.kwaliteitsregister.projection.search.Entries.NORTH;
import static nl.kwaliteitsregister.projection.search.Entries.SOUTH;
import static nl.kwaliteitsregister.projection.search.Entries.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.kwaliteitsregister.projection.search.ChangedHosts;
import nl.kwaliteitsregister.projection.search.Entries;
import nl.kwaliteitsregister.projection.search.HostEntry;
import nl.kwaliteitsregister.projection.search.HostIndex;
import nl.kwaliteitsregister.projection.search.HostIndex.SearchUnavailable;
import nl.kwaliteitsregister.projection.search.HostIndex.Status;
import nl.kwaliteitsregister.projection.search.HostKey;
import nl.kwaliteitsregister.projection.search.HostQuery;
import nl.kwaliteitsregister.projection.standing.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What stays, what is built anew, and what is answered meanwhile. */
@Timeout(60)
class IndexDurabilityTest {

    private static final HostEntry LARCH = named("Lariks");
    private static final HostEntry BIRCH = named("Berk");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final AtomicInteger built = new AtomicInteger();

    private Indexes.Files files(String view, HostEntry... entries) {
        return new Indexes.Files(view, Map.of(0, 7L), () -> {
            built.incrementAndGet();
            return Stream.of(entries);
        });
    }

    @Test
    void is_built_once_and_gone_on_with_after_a_restart() {
        try (var index = Indexes.of(folder, files("v1", LARCH))) {
            index.apply(new ChangedHosts(List.of(BIRCH), List.of(), Map.of(0, 9L, 1, 4L)));
        }
        try (var index = Indexes.of(folder, files("v1", LARCH))) {
            assertThat(found(index)).containsExactlyInAnyOrder("Lariks", "Berk");
            assertThat(index.readFrom()).containsExactlyInAnyOrderEntriesOf(Map.of(0, 9L, 1, 4L));
            assertThat(index.status()).isEqualTo(new Status.Ready("v1", 2));
        }
        assertThat(built).hasValue(1);
    }

    @Test
    void reads_the_feed_on_from_where_the_files_were_read() {
        try (var index = Indexes.of(folder, files("v1", LARCH))) {
            assertThat(index.readFrom()).isEqualTo(Map.of(0, 7L));
        }
    }

    @Test
    void forgets_after_a_crash_only_what_it_says_is_to_be_read_again() throws IOException {
        try (var index = Indexes.of(folder, files("v1", LARCH))) {
            index.apply(new ChangedHosts(List.of(BIRCH), List.of(), Map.of(0, 9L)));
            index.refresh();
            var crashed = copyWithoutLocks(folder);
            try (var after = Indexes.of(crashed, files("v1", LARCH))) {
                assertThat(after.readFrom()).isEqualTo(Map.of(0, 7L));
                assertThat(found(after)).containsExactly("Lariks");
            }
        }
        assertThat(built).hasValue(1);
    }

    @Test
    void is_built_anew_when_it_is_of_another_view() {
        Indexes.of(folder, files("v1", LARCH)).close();
        try (var index = Indexes.of(folder, files("v2", BIRCH))) {
            assertThat(found(index)).containsExactly("Berk");
        }
        assertThat(built).hasValue(2);
    }

    @Test
    void is_built_anew_when_any_of_its_files_is_damaged() throws IOException {
        Indexes.of(folder, files("v1", LARCH, BIRCH)).close();
        var damaged = 0;
        for (var file : indexFiles()) {
            var whole = Files.readAllBytes(folder.resolve(file));
            var broken = whole.clone();
            broken[broken.length / 2] ^= 0x55;
            assertThat(rebuiltWith(file, broken)).as(file + " changed").isTrue();
            assertThat(rebuiltWith(file, java.util.Arrays.copyOf(whole, whole.length / 2)))
                    .as(file + " cut off")
                    .isTrue();
            damaged++;
        }
        assertThat(damaged).isPositive();
    }

    @Test
    void is_built_anew_when_a_file_is_missing() throws IOException {
        Indexes.of(folder, files("v1", LARCH)).close();
        Files.delete(folder.resolve(indexFiles().getLast()));
        try (var index = Indexes.of(folder, files("v1", LARCH))) {
            assertThat(found(index)).containsExactly("Lariks");
        }
        assertThat(built).hasValue(2);
    }

    @Test
    void begins_anew_when_a_crash_came_before_the_first_commit() throws IOException {
        Files.createDirectories(folder.resolve("generation-3"));
        Files.writeString(folder.resolve("generation-3/_0.fdt"), "half");
        try (var index = Indexes.of(folder, files("v1", LARCH))) {
            assertThat(found(index)).containsExactly("Lariks");
        }
        assertThat(folder.resolve("generation-3")).doesNotExist();
    }

    @Test
    void keeps_only_the_generation_that_answers() throws IOException {
        try (var index = Indexes.of(folder, files("v1", LARCH))) {
            index.rebuild().join();
            index.rebuild().join();
            assertThat(found(index)).containsExactly("Lariks");
        }
        try (var generations = Files.list(folder)) {
            assertThat(generations.filter(Files::isDirectory)).hasSize(1);
        }
    }

    @Test
    void refuses_a_folder_that_another_instance_uses() {
        try (var index = Indexes.of(folder, files("v1", LARCH))) {
            assertThat(index.status()).isInstanceOf(Status.Ready.class);
            assertThatThrownBy(() -> LuceneHostIndex.open(Indexes.settings(folder), files("v1", BIRCH)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("another instance");
            assertThat(found(index)).containsExactly("Lariks");
        }
    }

    @Test
    void puts_replaces_and_removes() {
        try (var index = Indexes.of(folder, files("v1", LARCH, BIRCH))) {
            index.apply(new ChangedHosts(
                    List.of(Entries.standing(LARCH, Standing.WARNED)),
                    List.of(BIRCH.key(), new HostKey(SOUTH, LARCH.key().employer())),
                    Map.of()));
            index.refresh();
            assertThat(index.search(HostQuery.of(NORTH, "")).hits())
                    .containsExactly(Entries.standing(LARCH, Standing.WARNED));
        }
    }

    @Test
    void shows_a_change_within_a_second_by_itself() {
        try (var index = Indexes.of(folder, files("v1", LARCH))) {
            index.apply(new ChangedHosts(List.of(BIRCH), List.of(), Map.of()));
            var applied = Instant.now();
            while (found(index).size() < 2) {
                assertThat(Duration.between(applied, Instant.now())).isLessThan(Duration.ofSeconds(5));
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void answers_while_it_is_built_anew_and_misses_nothing_that_changes_meanwhile() {
        var reading = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var first = files("v1", LARCH, BIRCH);
        var slow = new Indexes.Files(
                "v1",
                Map.of(),
                () -> built.incrementAndGet() == 1
                        ? first.entries().get()
                        : Stream.of(LARCH, BIRCH).peek(it -> {
                            reading.countDown();
                            await(goOn);
                        }));
        try (var index = Indexes.of(folder, slow)) {
            var rebuilt = index.rebuild();
            await(reading);
            index.apply(new ChangedHosts(List.of(named("Eik")), List.of(BIRCH.key()), Map.of(3, 5L)));
            index.refresh();
            assertThat(found(index)).containsExactlyInAnyOrder("Lariks", "Eik");
            assertThat(index.status()).isInstanceOf(Status.Rebuilding.class);
            goOn.countDown();
            rebuilt.join();
            assertThat(found(index)).containsExactlyInAnyOrder("Lariks", "Eik");
            assertThat(index.readFrom()).containsEntry(3, 5L);
        }
    }

    @Test
    void tries_again_when_the_files_cannot_be_read_and_says_so_meanwhile() {
        var failing = new CountDownLatch(1);
        var mended = new CountDownLatch(1);
        var files = new Indexes.Files("v1", Map.of(), () -> {
            if (mended.getCount() > 0) {
                failing.countDown();
                throw new IllegalStateException("the store is away");
            }
            return Stream.of(LARCH);
        });
        try (var index = LuceneHostIndex.open(Indexes.settings(folder), files)) {
            await(failing);
            assertThatThrownBy(() -> index.search(HostQuery.of(NORTH, ""))).isInstanceOf(SearchUnavailable.class);
            index.apply(new ChangedHosts(List.of(BIRCH), List.of(), Map.of()));
            mended.countDown();
            index.started().join();
            assertThat(found(index)).containsExactlyInAnyOrder("Lariks", "Berk");
        }
    }

    private boolean rebuiltWith(String file, byte[] content) throws IOException {
        var copy = copyWithoutLocks(folder);
        Files.write(copy.resolve(file), content);
        var before = built.get();
        try (var index = Indexes.of(copy, files("v1", LARCH, BIRCH))) {
            assertThat(found(index)).containsExactlyInAnyOrder("Lariks", "Berk");
        }
        return built.get() > before;
    }

    private List<String> indexFiles() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(it -> !it.toString().endsWith(".lock"))
                    .map(it -> folder.relativize(it).toString())
                    .sorted()
                    .toList();
        }
    }

    private Path copyWithoutLocks(Path from) throws IOException {
        var copy = Files.createTempDirectory(folder.getParent(), "copy");
        for (var file : indexFiles()) {
            Files.createDirectories(copy.resolve(file).getParent());
            Files.copy(from.resolve(file), copy.resolve(file));
        }
        return copy;
    }

    private static List<String> found(HostIndex index) {
        return index.search(HostQuery.of(NORTH, "")).hits().stream()
                .map(HostEntry::name)
                .toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
