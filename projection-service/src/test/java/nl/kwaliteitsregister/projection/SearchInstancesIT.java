package nl.kwaliteitsregister.projection;

import static nl.kwaliteitsregister.projection.NamedHosts.names;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.projection.hostfile.Facts;
import nl.kwaliteitsregister.projection.search.HostIndex;
import nl.kwaliteitsregister.projection.search.HostIndex.Status;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every instance has a complete index, whoever dies and whatever is left in its folder. */
class SearchInstancesIT {

    private static final String ALL = "/v1/hosts?size=100";
    private static final AtomicInteger HOSTS = new AtomicInteger();

    private static Broker broker;

    @TempDir
    private Path folders;

    @BeforeAll
    static void start() {
        broker = Broker.start();
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    private RunningProjection instance(String name, String folder) {
        return RunningProjection.start(
                broker.engines(),
                name,
                "projection",
                RunningProjection.SEARCH_FOLDER + folders.resolve(folder),
                "--projection.search.commit-every=1h",
                "--projection.batch=7");
    }

    /** Some more hosts, of all partitions. */
    private static void register(InstitutionId school, int howMany) {
        broker.publish(IntStream.range(0, howMany)
                .map(it -> HOSTS.incrementAndGet())
                .mapToObj(it -> NamedHosts.at(0, NamedHosts.registered(school, it, "Host " + it)))
                .toList());
    }

    private static void assertFinds(RunningProjection instance, InstitutionId school, int hosts) {
        var page = NamedHosts.until(
                instance.client(Role.COORDINATOR, school),
                ALL,
                it -> it.path("total").asInt() == hosts);
        assertThat(names(page)).doesNotHaveDuplicates().hasSize(hosts);
    }

    @Test
    void every_instance_is_complete_also_after_another_died_and_one_without_an_index_joined() {
        try (var two = instance("two", "two")) {
            try (var one = instance("one", "one")) {
                register(Facts.SCHOOL, 30);
                assertFinds(one, Facts.SCHOOL, 30);
                assertFinds(two, Facts.SCHOOL, 30);
            }
            register(Facts.SCHOOL, 30);
            assertFinds(two, Facts.SCHOOL, 60);
            try (var one = instance("one", "anew")) {
                assertFinds(one, Facts.SCHOOL, 60);
                register(Facts.SCHOOL, 30);
                assertFinds(one, Facts.SCHOOL, 90);
                assertFinds(two, Facts.SCHOOL, 90);
            }
        }
    }

    @Test
    void what_a_kill_left_is_gone_on_with_and_what_is_corrupt_is_built_anew() throws IOException {
        try (var one = instance("one", "killed")) {
            register(Facts.OTHER_SCHOOL, 20);
            assertFinds(one, Facts.OTHER_SCHOOL, 20);
            copy(folders.resolve("killed"), folders.resolve("left"));
            register(Facts.OTHER_SCHOOL, 20);
            assertFinds(one, Facts.OTHER_SCHOOL, 40);
        }
        try (var one = instance("one", "left")) {
            assertFinds(one, Facts.OTHER_SCHOOL, 40);
        }
        assertThat(corrupted(folders.resolve("left"))).isNotEmpty();
        try (var one = instance("one", "left")) {
            assertFinds(one, Facts.OTHER_SCHOOL, 40);
            assertThat(one.bean(HostIndex.class).status()).isInstanceOf(Status.Ready.class);
        }
    }

    /**
     * What a process that is killed now leaves, without the locks that die with it; files that go meanwhile belong to
     * no commit.
     */
    private static void copy(Path from, Path to) throws IOException {
        for (var file : filesIn(from)) {
            var target = to.resolve(from.relativize(file));
            Files.createDirectories(target.getParent());
            try {
                Files.copy(file, target);
            } catch (NoSuchFileException gone) {
                assertThat(file).doesNotExist();
            }
        }
    }

    private static List<Path> corrupted(Path folder) throws IOException {
        var files = filesIn(folder);
        for (var file : files) {
            var bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 0x55;
            Files.write(file, bytes);
        }
        return files;
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(it -> !it.toString().endsWith(".lock"))
                    .toList();
        }
    }
}
