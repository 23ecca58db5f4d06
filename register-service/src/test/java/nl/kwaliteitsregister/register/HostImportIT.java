package nl.kwaliteitsregister.register;

import static nl.kwaliteitsregister.register.RunningRegister.NOORD;
import static nl.kwaliteitsregister.register.RunningRegister.ZUID;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.edge.testing.Client;
import nl.kwaliteitsregister.edge.testing.Tokens;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** Files of hosts over HTTP, whole, faulty and broken off, on the embedded engines. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostImportIT {

    private static final String IMPORTS = "/v1/host-imports";

    private final RunningRegister register = RunningRegister.shared();

    @BeforeAll
    void found() {
        for (var school : List.of(ZUID, NOORD)) {
            register.found(school);
            register.grant(register.client("admin", school), school, "importer", Role.COORDINATOR);
        }
    }

    private Client importer() {
        return register.client("importer", ZUID)
                .with("Content-Type", "text/csv")
                .with("Accept-Language", "en");
    }

    /** Invented hosts, numbered from {@code first}. */
    private static String hosts(int first, int number) {
        return IntStream.range(first, first + number)
                .mapToObj("%08d,\"Bakkerij Krakeling, filiaal %1$d\"\n"::formatted)
                .collect(Collectors.joining("", "kvkNumber,name\n", ""));
    }

    private static List<Long> counts(JsonNode report) {
        return List.of(
                report.get("rows").asLong(),
                report.get("stored").asLong(),
                report.get("unchanged").asLong(),
                report.get("reported").asLong());
    }

    @Test
    void every_row_is_stored_or_reported_and_a_second_import_changes_nothing() {
        var file = hosts(10_000_000, 200) + "1234567,Te kort\n20000001,\n10000003,Andere naam\n";

        var first = importer().post(IMPORTS, file);
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.json().get("state").asString()).isEqualTo("complete");
        assertThat(counts(first.json())).containsExactly(203L, 200L, 0L, 3L);
        var findings = first.json().get("findings");
        assertThat(findings.valueStream()
                        .map(finding -> finding.get("row").asLong() + " "
                                + finding.get("field").asString() + " "
                                + finding.get("code").asString()))
                .containsExactlyInAnyOrder(
                        "202 kvkNumber expected-kvk-number", "203 name required", "204 name differs-from-file");
        assertThat(findings.get(0).get("value").asString()).isEqualTo("1234567");
        assertThat(findings.get(0).get("detail").asString()).contains("8 digits");

        var second = importer().post(IMPORTS, file);
        assertThat(counts(second.json())).containsExactly(203L, 0L, 200L, 3L);
        assertThat(importer().get(first.header("Location")).json()).isEqualTo(first.json());
    }

    @Test
    void another_school_gets_files_of_its_own_without_a_word_about_others_and_cannot_see_the_report() {
        var file = hosts(30_000_000, 5);
        var ours = importer().post(IMPORTS, file);
        var theirs = register.client("importer", NOORD).with("Content-Type", "text/csv");

        assertThat(counts(theirs.post(IMPORTS, file).json())).containsExactly(5L, 5L, 0L, 0L);
        assertThat(theirs.get(ours.header("Location")).status()).isEqualTo(404);
    }

    @Test
    void json_is_taken_as_a_list_and_as_an_object_a_line() {
        var one = "{\"kvkNumber\":\"40000001\",\"name\":\"Slagerij Blij\"}";
        var two = "{\"kvkNumber\":\"40000002\",\"name\":\"Groenteman Blij\"}";
        var json = register.client("importer", ZUID);

        assertThat(counts(json.post(IMPORTS, "[" + one + "]").json())).containsExactly(1L, 1L, 0L, 0L);
        assertThat(counts(json.with("Content-Type", "application/x-ndjson")
                        .post(IMPORTS, one + "\n" + two + "\n")
                        .json()))
                .containsExactly(2L, 1L, 1L, 0L);
    }

    @Test
    void what_cannot_be_read_at_all_is_said_in_words_and_leaves_no_report() {
        var before = importer().get(IMPORTS).body();

        for (var file : List.of("", "Bakkerij,Ede\n", "PK\u0003\u0004")) {
            var answer = importer().post(IMPORTS, file);
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.json().get("detail").asString()).doesNotContain(".detail");
        }
        assertThat(importer().get(IMPORTS).body()).isEqualTo(before);
    }

    @Test
    void a_connection_that_breaks_off_keeps_the_rows_before_and_the_mended_file_changes_only_the_rest()
            throws IOException {
        var file = hosts(50_000_000, 1000);
        var half = file.substring(0, file.indexOf("50000700") + 20); // in the middle of row 702

        sendHalf(file.getBytes(StandardCharsets.UTF_8).length, half.getBytes(StandardCharsets.UTF_8));
        var report = awaitBroken("connection-broke-off");

        assertThat(report.get("brokenOff").get("firstRowNotRead").asLong()).isEqualTo(702);
        assertThat(counts(report)).containsExactly(700L, 700L, 0L, 0L);
        var mended = importer().post(IMPORTS, file);
        assertThat(counts(mended.json())).containsExactly(1000L, 300L, 700L, 0L);
    }

    /** Says that {@code length} bytes will come, sends fewer, and hangs up. */
    private void sendHalf(int length, byte[] half) throws IOException {
        try (var socket = new Socket("127.0.0.1", register.client().port())) {
            var head = """
                    POST /v1/host-imports HTTP/1.1\r
                    Host: localhost\r
                    Authorization: Bearer %s\r
                    Content-Type: text/csv\r
                    Content-Length: %d\r
                    \r
                    """.formatted(Tokens.of("importer", ZUID), length);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(half);
            socket.getOutputStream().flush();
        }
    }

    private JsonNode awaitBroken(String code) {
        var until = Instant.now().plusSeconds(60);
        while (Instant.now().isBefore(until)) {
            var newest = importer().get(IMPORTS).json().get("imports").get(0);
            if (newest != null
                    && newest.has("brokenOff")
                    && newest.get("brokenOff").get("code").asString().equals(code)) {
                return newest;
            }
            LockSupport.parkNanos(50_000_000);
        }
        throw new AssertionError(
                "no import broke off: " + importer().get(IMPORTS).body());
    }
}
