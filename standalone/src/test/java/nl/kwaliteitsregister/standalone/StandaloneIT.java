package nl.kwaliteitsregister.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(300)
class StandaloneIT {

    private static final String HOST =
            """
            {"identity": {"kind": "trade-register", "kvkNumber": "01234567"},
             "source": "institution",
             "occurredOn": "%s",
             "details": {"name": "Drukkerij Het Proefvel", "tradeNames": []}}""".formatted(LocalDate.now(ZoneId.of("Europe/Amsterdam")).minusDays(1));

    @TempDir
    Path folder;

    @Test
    void a_command_is_seen_in_the_view_and_survives_kill_9() throws Exception {
        var options = StandaloneProcess.unused(folder);
        String file;
        String position;
        try (var register = StandaloneProcess.start(options)) {
            var coordinator = register.token("coordinator.waterrand");
            var registered = register.post("/v1/employers", coordinator, HOST);
            assertThat(registered.statusCode()).as(registered.body()).isEqualTo(201);
            file = registered.headers().firstValue("Location").orElseThrow() + "/file";
            position = registered.headers().firstValue("Register-Position").orElseThrow();
            register.kill();
        }
        try (var register = StandaloneProcess.start(options)) {
            var seen = eventually(register, file, register.token("coordinator.waterrand"), position);
            assertThat(seen.body()).contains("Drukkerij Het Proefvel");
            assertThat(register.get(file, register.token("coordinator.brug"), position)
                            .statusCode())
                    .as("another institution has no file on it")
                    .isEqualTo(404);

            assertThat(StandaloneProcess.refusal(List.of(), options))
                    .isEqualTo("Port " + options.port() + " is in use by another program. Choose others with --port.");
            var elsewhere = StandaloneProcess.unused(folder);
            assertThat(StandaloneProcess.refusal(List.of(), elsewhere))
                    .isEqualTo("The data folder " + folder + " is in use by another running process.");
        }
    }

    @Test
    void says_that_it_stops_and_leaves_the_folder_to_the_next() throws Exception {
        var options = StandaloneProcess.unused(folder);
        try (var register = StandaloneProcess.start(options)) {
            assertThat(register.stop()).isEqualTo("Stopping ...");
        }
        try (var unlocked = DataFolder.idle(folder).orElseThrow()) {
            assertThat(unlocked.path()).isEqualTo(folder);
        }
    }

    /** A view may say for a moment that it is behind. */
    private static HttpResponse<String> eventually(
            StandaloneProcess register, String path, String token, String position) throws Exception {
        var answer = register.get(path, token, position);
        while (answer.statusCode() != 200) {
            answer = register.get(path, token, position);
        }
        return answer;
    }

    @Test
    void says_in_one_sentence_that_a_port_is_in_use() throws Exception {
        var options = StandaloneProcess.unused(folder);
        try (var taken = new ServerSocket(options.projectionPort(), 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(StandaloneProcess.refusal(List.of(), options))
                    .isEqualTo("Port " + taken.getLocalPort()
                            + " is in use by another program. Choose others with --port.");
        }
    }

    @Test
    void says_in_one_sentence_that_the_data_is_of_another_version() throws Exception {
        Files.writeString(folder.resolve("version"), "99\n");

        assertThat(StandaloneProcess.refusal(List.of(), StandaloneProcess.unused(folder)))
                .isEqualTo("The data folder " + folder
                        + " was written by another version (layout 99, this version reads layout 1).");
    }

    /** On a file system of 8 MB that only the process sees; skipped where nobody may make one. */
    @Test
    void says_in_one_sentence_that_the_disk_is_full() throws Exception {
        var small = List.of(
                "unshare",
                "--map-root-user",
                "--mount",
                "sh",
                "-c",
                "mount -t tmpfs -o size=8m small '" + folder + "' && exec \"$0\" \"$@\"");
        var probe = new ArrayList<>(small);
        probe.add("true");
        assumeTrue(
                new ProcessBuilder(probe).start().waitFor() == 0,
                "skipped: no file system of a few megabytes can be mounted here");

        assertThat(StandaloneProcess.refusal(small, StandaloneProcess.unused(folder)))
                .startsWith("The disk that holds " + folder)
                .endsWith("is full.")
                .doesNotContain("\n");
    }
}
