package nl.kwaliteitsregister.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.kwaliteitsregister.standalone.Asking.Answer;
import nl.kwaliteitsregister.standalone.backup.BackupProgram;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A register that is lost whole, and what its backups make of it again. */
@Timeout(300)
class BackupIT {

    private static final int HOSTS = 15;
    private static final String VIEW = "/v1/views/host-file";
    private static final String DRAFT = "/v1/drafts/pre-sales-check";

    @TempDir
    Path folder;

    private Path data;
    private Options options;
    private Asking api;

    @BeforeAll
    static void shareOneLog() {
        Standalone.shareOneLog(Path.of("target"));
    }

    @BeforeEach
    void choose() {
        data = folder.resolve("data");
        options = StandaloneProcess.unused(data);
        api = new Asking(options);
    }

    @Test
    void what_was_lost_is_there_again_and_nothing_is_decided_twice() throws Exception {
        var files = new LinkedHashMap<Answer, String>();
        JsonNode digest;
        long commits;
        try (var running = Running.start(options, told -> {})) {
            var coordinator = api.token("coordinator.waterrand");
            for (var n = 0; n < HOSTS; n++) {
                var host = register(n, coordinator);
                files.put(host, api.fileOf(host, coordinator));
            }
            api.send("PUT", options.registerPort(), DRAFT, coordinator, "{\"content\": \"nog niet af\"}");

            backUpWhileCommandsGoOn(coordinator);

            digest = digest(live());
            backUp("quiet");
            commits = commits(running);
        }

        restore("busy", "of-a-busy-hour");
        try (var running = Running.start(options, told -> {})) {
            var coordinator = api.token("coordinator.waterrand");
            for (var host : files.entrySet()) {
                assertThat(api.fileOf(host.getKey(), coordinator)).isEqualTo(host.getValue());
            }
            assertThat(commits(running)).isLessThanOrEqualTo(commits);
        }

        restore("quiet", "as-it-was");
        try (var running = Running.start(options, told -> {})) {
            while (!digest(live()).equals(digest)) {
                Thread.sleep(100);
            }
            assertThat(api.send("GET", options.registerPort(), DRAFT, api.token("coordinator.waterrand"), "")
                            .toString())
                    .contains("nog niet af");
            assertThat(commits(running)).isEqualTo(commits);
            rebuildIsTheSame(digest);
        }
    }

    private Answer register(int number, String coordinator) throws Exception {
        var answer = api.answer("POST", options.registerPort(), "/v1/employers", coordinator, Asking.host(number));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer;
    }

    /** Returns when the view has what was committed meanwhile. */
    private void backUpWhileCommandsGoOn(String coordinator) throws Exception {
        var over = new AtomicBoolean();
        var later = new ArrayList<Answer>();
        var commands = CompletableFuture.runAsync(() -> {
            for (var n = HOSTS; !over.get(); n++) {
                try {
                    later.add(register(n, coordinator));
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }
        });
        backUp("busy");
        over.set(true);
        commands.join();
        assertThat(later).isNotEmpty();
        for (var host : later) {
            assertThat(api.fileOf(host, coordinator)).contains("Drukkerij");
        }
    }

    private void backUp(String name) {
        var said = BackupProgram.run(List.of("--to", folder.resolve(name).toString(), "--data", data.toString()));
        assertThat(said).startsWith("Backed up ");
        assertThat(BackupProgram.run(List.of("--check", folder.resolve(name).toString())))
                .contains("is whole");
    }

    /** The folder is lost but for its master key, which was kept elsewhere. */
    private void restore(String backup, String lost) throws IOException {
        Files.move(data, folder.resolve(lost));
        Files.createDirectories(data);
        Files.copy(folder.resolve(lost).resolve("master-key"), data.resolve("master-key"));
        assertThat(BackupProgram.run(
                        List.of("--restore", folder.resolve(backup).toString(), "--data", data.toString())))
                .startsWith("Restored ");
    }

    private static long commits(Running running) {
        var uri = running.context(Service.REGISTER).getEnvironment().getRequiredProperty("spring.mongodb.uri");
        try (var mongo = MongoClients.create(uri)) {
            return List.of("register", "badge").stream()
                    .mapToLong(store ->
                            mongo.getDatabase(store).getCollection("commits").countDocuments(Filters.exists("stream")))
                    .sum();
        }
    }

    private void rebuildIsTheSame(JsonNode digest) throws Exception {
        var founder = api.token("founder");
        var next = live() + 1;
        api.send("POST", options.projectionPort(), VIEW + "/rebuilds", founder, "{\"switchWhenComplete\": false}");
        api.until(
                options.projectionPort(),
                VIEW,
                founder,
                it -> it.at("/versions/1").hasNonNull("completeAt"));
        assertThat(digest(next)).isEqualTo(digest);
    }

    private int live() throws Exception {
        return api.until(options.projectionPort(), VIEW, api.token("founder"), it -> it.hasNonNull("live"))
                .path("live")
                .asInt();
    }

    private JsonNode digest(int version) throws Exception {
        return api.send("GET", options.projectionPort(), VIEW + "-v" + version + "/digest", api.token("founder"), "");
    }
}
