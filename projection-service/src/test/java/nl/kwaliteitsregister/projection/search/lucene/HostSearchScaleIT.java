package nl.kwaliteitsregister.projection.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.hostname.Misspelling;
import nl.kwaliteitsregister.projection.search.Entries;
import nl.kwaliteitsregister.projection.search.HostQuery;
import nl.kwaliteitsregister.projection.search.HostQuery.Order;
import nl.kwaliteitsregister.projection.search.InventedHosts;
import nl.kwaliteitsregister.projection.standing.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What an index of many entries costs: time and memory to build it, room on disk, and time for a question of each kind.
 * As many entries as the system property {@code search.entries} says, of two institutions. Prints the table; times are
 * of the processor, as other work on the machine says nothing about the index.
 */
class HostSearchScaleIT {

    private static final int ENTRIES = Integer.getInteger("search.entries", 20_000);
    private static final int QUESTIONS = Integer.getInteger("search.questions", 300);
    private static final List<InstitutionId> INSTITUTIONS = List.of(Entries.NORTH, Entries.SOUTH);
    /** Hit or no hit within 100 ms over 320,000 hosts (domain §7), and nobody waits longer for a name. */
    private static final double MOST_MILLISECONDS = 100;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private double slowest;

    @Test
    void answers_every_kind_of_question_in_time() throws IOException {
        var hosts = ENTRIES / INSTITUTIONS.size();
        var begun = System.nanoTime();
        try (var index =
                Indexes.of(folder, new Indexes.Files("v1", Map.of(), () -> InventedHosts.files(hosts, INSTITUTIONS)))) {
            var seconds = (System.nanoTime() - begun) / 1e9;
            System.out.printf("%n%,d entries of %d institutions%n", ENTRIES, INSTITUTIONS.size());
            System.out.printf("built in %.1f s, %.0f entries/s%n", seconds, ENTRIES / seconds);
            System.out.printf("%.1f MB on disk, %.1f MB heap in use%n", megabytesOnDisk(), megabytesOfHeap());
            System.out.println("question                      p50 ms   p99 ms   max ms   hits (avg)");
            measure("name as registered", at -> name(at, hosts, Misspelling.AS_REGISTERED), index);
            measure("name with a wrong letter", at -> name(at, hosts, Misspelling.TYPO_AND_NO_FORM), index);
            measure("name with two", at -> name(at, hosts, Misspelling.TWO_TYPOS), index);
            measure("name split", at -> name(at, hosts, Misspelling.WORD_SPLIT), index);
            measure("one frequent word", at -> query("bakkerij", Order.RELEVANCE), index);
            measure("word and place, by name", at -> query("bakkerij amsterdam", Order.NAME), index);
            measure("KvK number", at -> query(number(at, hosts), Order.RELEVANCE), index);
            measure("all, by standing", at -> query("", Order.STANDING), index);
            measure("stopped, by name", at -> stopped(), index);
            IntStream.of(1, 2, 4, 7).forEach(letters -> suggest(letters, hosts, index));
            assertThat(slowest).isLessThan(MOST_MILLISECONDS);
        }
    }

    private static HostQuery name(int at, int hosts, Misspelling how) {
        var name = InventedHosts.file(at * 97 % hosts, Entries.NORTH).name();
        return query(how.of(name, new Random(at)).orElse(name), Order.RELEVANCE);
    }

    private static String number(int at, int hosts) {
        var number = InventedHosts.file(at * 97 % hosts, Entries.NORTH).kvkNumber();
        return number == null ? "" : number.value();
    }

    private static HostQuery query(String text, Order order) {
        return new HostQuery(Entries.NORTH, text, Set.of(), Set.of(), null, Set.of(), Set.of(), order, 0, 20);
    }

    private static HostQuery stopped() {
        return new HostQuery(
                Entries.NORTH, "", Set.of(Standing.STOPPED), Set.of(), null, Set.of(), Set.of(), Order.NAME, 0, 20);
    }

    private void measure(String what, IntFunction<HostQuery> question, LuceneHostIndex index) {
        time(what, at -> index.search(question.apply(at)).total());
    }

    private void suggest(int letters, int hosts, LuceneHostIndex index) {
        time("suggest after " + letters + " letters", at -> {
            var name = InventedHosts.file(at * 97 % hosts, Entries.NORTH).name();
            return index.suggest(Entries.NORTH, name.substring(0, Math.min(letters, name.length())), 8)
                    .size();
        });
    }

    private interface Question {
        long hits(int at);
    }

    private void time(String what, Question question) {
        IntStream.range(0, QUESTIONS / 3).forEach(question::hits); // warm
        var times = new double[QUESTIONS];
        var hits = 0L;
        for (var at = 0; at < QUESTIONS; at++) {
            var begun = cpu();
            hits += question.hits(at);
            times[at] = (cpu() - begun) / 1e6;
        }
        Arrays.sort(times);
        var p99 = times[(int) (QUESTIONS * 0.99)];
        System.out.printf(
                "%-28s %7.2f %8.2f %8.2f %12.1f%n",
                what, times[QUESTIONS / 2], p99, times[QUESTIONS - 1], (double) hits / QUESTIONS);
        slowest = Math.max(slowest, p99);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private double megabytesOnDisk() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                            .mapToLong(it -> it.toFile().length())
                            .sum()
                    / 1e6;
        }
    }

    private static double megabytesOfHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    }
}
