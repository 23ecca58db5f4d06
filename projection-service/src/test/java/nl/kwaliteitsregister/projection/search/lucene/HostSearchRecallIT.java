package nl.kwaliteitsregister.projection.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.kwaliteitsregister.hostname.HostsFile;
import nl.kwaliteitsregister.hostname.Misspelling;
import nl.kwaliteitsregister.projection.search.Entries;
import nl.kwaliteitsregister.projection.search.HostEntry;
import nl.kwaliteitsregister.projection.search.HostQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How often the host that is meant is among the first five, for every row of the hosts file misspelt in every way of
 * {@link Misspelling}, and how many such questions one core answers in a second. Prints the table.
 */
class HostSearchRecallIT {

    private static final int SEED = 20_261_122;
    private static final double RECALL_AT_5 = 0.95;
    /** What a peer, OpenSanctions' yente, states per virtual processor. */
    private static final double MATCHES_PER_SECOND = 4;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    /** Where the meant host stood, question by question. */
    private static final class Found {
        private int questions;
        private int first;
        private int withinFive;
        private long total;

        void count(int position, long total) {
            questions++;
            first += position == 0 ? 1 : 0;
            withinFive += position >= 0 && position < 5 ? 1 : 0;
            this.total += total;
        }

        double recallAt5() {
            return (double) withinFive / questions;
        }

        String line(String what) {
            return "%-24s %9d %10.4f %10.4f %12.1f"
                    .formatted(what, questions, (double) first / questions, recallAt5(), (double) total / questions);
        }
    }

    @Test
    void finds_the_host_that_is_meant_among_the_first_five() throws IOException {
        var entries = HostsFile.rows().stream().map(HostSearchRecallIT::entry).toList();
        try (var index = Indexes.of(folder, entries)) {
            var found = new EnumMap<Misspelling, Found>(Misspelling.class);
            var all = new Found();
            ask(index, entries.subList(0, 200), new EnumMap<>(Misspelling.class), new Found()); // warm
            var begun = cpu();
            ask(index, entries, found, all);
            var seconds = (cpu() - begun) / 1e9;
            print(entries.size(), found, all, seconds);
            assertThat(all.recallAt5()).isGreaterThanOrEqualTo(RECALL_AT_5);
            assertThat(all.questions / seconds).isGreaterThan(MATCHES_PER_SECOND);
        }
    }

    /** Of this thread, as other work on the machine says nothing about the index. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static HostEntry entry(HostsFile.Row row) {
        var entry = Entries.named(row.name());
        return row.kvkNumber().isEmpty() ? entry : Entries.withNumbers(entry, row.kvkNumber());
    }

    private static void ask(LuceneHostIndex index, List<HostEntry> entries, Map<Misspelling, Found> found, Found all) {
        var missed = new ArrayList<String>();
        for (var at = 0; at < entries.size(); at++) {
            var meant = entries.get(at);
            for (var how : Misspelling.values()) {
                var random = new Random(SEED + 31L * at + 7919L * how.ordinal());
                how.of(meant.name(), random).ifPresent(typed -> {
                    var page = index.search(HostQuery.of(Entries.NORTH, typed));
                    var position =
                            page.hits().stream().map(HostEntry::key).toList().indexOf(meant.key());
                    found.computeIfAbsent(how, it -> new Found()).count(position, page.total());
                    all.count(position, page.total());
                    if (position < 0 || position >= 5) {
                        missed.add(how + ": " + typed + " <- " + meant.name());
                    }
                });
            }
        }
        if (Boolean.getBoolean("search.missed")) {
            missed.forEach(System.out::println);
        }
    }

    private static void print(int hosts, Map<Misspelling, Found> found, Found all, double seconds) {
        System.out.printf("%n%d hosts, seed %d%n", hosts, SEED);
        System.out.println("as typed                 questions   recall@1   recall@5    hits (avg)");
        found.forEach((how, it) -> System.out.println(it.line(how.name())));
        System.out.println(all.line("all"));
        System.out.printf("%.0f matches a second per core%n%n", all.questions / seconds);
    }
}
