package nl.kwaliteitsregister.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.model.Filters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
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

    /** One of each course that the ladder takes. */
    private static final List<String> WITH_STEPS = List.of("host-145", "host-146", "host-147", "host-148", "host-150");

    private static final LocalDate DAY = LocalDate.now(DemoEntry.AMSTERDAM);

    @TempDir
    static Path folder;

    private static Running register;
    private static RegisterApi api;
    private static RegisterApi badges;
    private static String issuer;

    private final List<String> said = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void start() {
        Standalone.shareOneLog(Path.of("target"));
        var options = StandaloneProcess.unused(folder.resolve("data"));
        register = Running.start(options, line -> {});
        var tokens = register.provider().getBean(Tokens.class);
        api = new RegisterApi(options.registerPort(), tokens::of);
        badges = new RegisterApi(options.badgePort(), tokens::of);
        issuer = options.issuer();
    }

    @AfterAll
    static void stop() {
        api.close();
        badges.close();
        register.close();
    }

    @Test
    void is_told_once_however_often_it_is_begun_and_wherever_it_was_killed() throws Exception {
        var region = part();
        var path = folder.resolve("journal");
        tell(region, path);
        var whole = Files.readString(path);
        assertThat(facts(whole)).hasSize(region.size());
        assertThat(said.getLast()).contains("100 %");
        assertThat(recognised()).isPositive();
        var commits = commits();

        Files.writeString(path, killed(whole));
        tell(region, path);

        assertThat(facts(Files.readString(path)))
                .containsExactlyInAnyOrderElementsOf(facts(whole).toList());
        assertThat(commits()).isEqualTo(commits);
        tell(region, path);
        assertThat(said.getLast()).contains("nothing was changed");
        assertThat(commits()).isEqualTo(commits);
    }

    /** The programmes, and hosts of most kinds with few placements. */
    private static Chapter part() {
        var region = Demo.region(DAY);
        var told = Stream.concat(
                        Stream.of(Demo.EMPLOYERS_HOST, "host-40", "host-90", "host-170", "host-188", "host-195"),
                        Stream.concat(Demo.WILLING_HOSTS.stream(), WITH_STEPS.stream()))
                .toList();
        var hosts =
                region.then().stream().filter(host -> told.contains(host.key())).toList();
        return new Chapter(region.key(), region.facts(), hosts);
    }

    private void tell(Chapter region, Path path) throws IOException {
        try (var journal = RegionJournal.open(path, DAY)) {
            assertThat(journal.day()).isEqualTo(DAY);
            RegionEntry.tell(region, Demo.regionSchools(), journal, api, said::add);
            new SpeakerEntry(journal, api, badges, issuer).enter();
        }
    }

    /** Hosts that anybody finds with a badge; the list follows a little later. */
    private static int recognised() {
        var listed = 0;
        for (var until = Instant.now().plusSeconds(30);
                listed == 0 && Instant.now().isBefore(until); ) {
            listed = badges.find("/v1/recognised-hosts", Demo.FOUNDER)
                    .map(found -> found.path("total").asInt())
                    .orElse(0);
        }
        return listed;
    }

    /** Of each chapter the last fact was stored and not written down, and one was being written. */
    private static String killed(String whole) {
        var last = new HashMap<String, Integer>();
        facts(whole).forEach(line -> last.merge(chapter(line), number(line), Math::max));
        var kept = facts(whole).filter(line -> number(line) < last.getOrDefault(chapter(line), 0));
        return Stream.concat(whole.lines().limit(1), kept).collect(Collectors.joining("\n", "", "\nhost-40/placem"));
    }

    private static Stream<String> facts(String journal) {
        return journal.lines().skip(1).filter(line -> !line.startsWith("speaker/") && !line.startsWith("badge/"));
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
