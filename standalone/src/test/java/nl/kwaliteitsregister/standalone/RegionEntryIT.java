package nl.kwaliteitsregister.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.model.Filters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwaliteitsregister.standalone.oidc.Tokens;
import nl.kwaliteitsregister.standalone.region.Chapter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A part of the region, told to a register that runs. */
@Timeout(600)
class RegionEntryIT {

    private static final LocalDate DAY = LocalDate.now(DemoEntry.AMSTERDAM);

    @TempDir
    static Path folder;

    private static Running register;
    private static RegisterApi api;

    private final List<String> said = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void start() {
        Standalone.shareOneLog(Path.of("target"));
        var options = StandaloneProcess.unused(folder.resolve("data"));
        register = Running.start(options, line -> {});
        var tokens = register.provider().getBean(Tokens.class);
        api = new RegisterApi(options.registerPort(), tokens::of);
    }

    @AfterAll
    static void stop() {
        api.close();
        register.close();
    }

    @Test
    void is_told_once_however_often_it_is_begun_and_wherever_it_was_killed() throws Exception {
        var region = part();
        var path = folder.resolve("journal");
        tell(region, path);
        var whole = Files.readString(path);
        assertThat(whole.lines().count()).isEqualTo(1 + region.size());
        assertThat(said.getLast()).contains("100 %");
        var commits = commits();

        Files.writeString(path, killed(whole));
        tell(region, path);

        assertThat(Files.readString(path).lines())
                .containsExactlyInAnyOrderElementsOf(whole.lines().toList());
        assertThat(commits()).isEqualTo(commits);
        tell(region, path);
        assertThat(said.getLast()).contains("nothing was changed");
        assertThat(commits()).isEqualTo(commits);
    }

    /** The programmes, and hosts of most kinds with few placements. */
    private static Chapter part() {
        var region = Demo.region(DAY);
        var hosts = List.of(10, 40, 90, 150, 170, 188, 195).stream()
                .map(region.then()::get)
                .toList();
        return new Chapter(region.key(), region.facts(), hosts);
    }

    private void tell(Chapter region, Path path) throws IOException {
        try (var journal = RegionJournal.open(path, DAY)) {
            assertThat(journal.day()).isEqualTo(DAY);
            RegionEntry.tell(region, Demo.regionSchools(), journal, api, said::add);
        }
    }

    /** Of each chapter the last fact was stored and not written down, and one was being written. */
    private static String killed(String whole) {
        var last = new HashMap<String, Integer>();
        facts(whole).forEach(line -> last.merge(chapter(line), number(line), Math::max));
        var kept = facts(whole).filter(line -> number(line) < last.getOrDefault(chapter(line), 0));
        return Stream.concat(whole.lines().limit(1), kept).collect(Collectors.joining("\n", "", "\nhost-40/placem"));
    }

    private static Stream<String> facts(String journal) {
        return journal.lines().skip(1);
    }

    private static String chapter(String line) {
        return line.substring(0, line.lastIndexOf('/', line.indexOf('\t')));
    }

    private static int number(String line) {
        return Integer.parseInt(line.substring(chapter(line).length() + 1, line.indexOf('\t')));
    }

    /** How much was ever stored for a request. */
    private static long commits() {
        return register.context(Service.REGISTER)
                .getBean(MongoClient.class)
                .getDatabase("register")
                .getCollection("commits")
                .countDocuments(Filters.exists("idempotencyKey"));
    }
}
