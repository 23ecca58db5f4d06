package nl.kwaliteitsregister.register;

import static nl.kwaliteitsregister.register.RunningRegister.DAY;
import static nl.kwaliteitsregister.register.RunningRegister.NOORD;
import static nl.kwaliteitsregister.register.RunningRegister.ZUID;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.edge.testing.Client;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A host from its first naming on, over HTTP and on the embedded engines (domain §3). */
class EmployerIT {

    private static final RunningRegister REGISTER = RunningRegister.shared();

    @BeforeAll
    static void found() {
        REGISTER.found(ZUID);
        REGISTER.found(NOORD);
        REGISTER.grant(REGISTER.client("admin", ZUID), ZUID, "eva", Role.COORDINATOR);
        REGISTER.grant(REGISTER.client("admin", NOORD), NOORD, "fred", Role.COORDINATOR);
    }

    private static final Client EVA = REGISTER.client("eva", ZUID);
    private static final Client FRED = REGISTER.client("fred", NOORD);

    @Test
    void eight_who_register_the_same_number_at_once_get_one_host() throws Exception {
        var together = new CyclicBarrier(8);
        try (var threads = Executors.newFixedThreadPool(8)) {
            var answers = IntStream.range(0, 8)
                    .mapToObj(i -> threads.submit(() -> {
                        together.await();
                        return (i % 2 == 0 ? EVA : FRED).post("/v1/employers", host("80000001", "Drukkerij " + i));
                    }))
                    .toList();
            for (var answer : answers) {
                assertThat(answer.get().status()).as(answer.get().body()).isEqualTo(201);
                assertThat(answer.get().body())
                        .isEqualTo(answers.getFirst().get().body());
            }
        }
        var registered = EVA.post("/v1/employers", host("80000001", "Drukkerij"));
        assertThat(registered.header("Register-Position")).endsWith("@2"); // registered, file opened, its details
    }

    @Test
    void a_second_institution_gets_its_own_file_without_a_word_about_the_first() {
        var first = EVA.post("/v1/employers", host("80000002", "Naam van Zuid"));
        var path = first.header("Location");
        assertThat(FRED.get(path).status()).isEqualTo(404);
        var second = FRED.post("/v1/employers", host("80000002", "Naam van Noord"));
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(FRED.get(path).json().at("/current/name").asString()).isEqualTo("Naam van Noord");
        assertThat(FRED.get(path).body()).doesNotContain("Zuid");
    }

    @Test
    void an_establishment_number_added_later_names_the_same_host_and_no_other() {
        var main = EVA.post("/v1/employers", host("80000003", "Hoofdvestiging"));
        var path = main.header("Location");
        var added = EVA.post(path + "/identifiers", identifier("80000003", "000080000003"));
        assertThat(added.status()).as(added.body()).isEqualTo(204);
        var byNumber = FRED.post(
                "/v1/employers",
                host("80000003", "Vestiging")
                        .replace("\"80000003\"", "\"80000003\", \"establishmentNumber\": \"000080000003\""));
        assertThat(byNumber.body()).isEqualTo(main.body());
        var another = EVA.post(path + "/identifiers", identifier("80000003", "000080000004"));
        assertThat(another.status()).isEqualTo(409);
        assertThat(another.json().get("type").asString()).endsWith(":identity-does-not-fit");
        var own = EVA.post("/v1/employers", host("80000004", "Ander bedrijf")).header("Location");
        var taken = EVA.post(own + "/identifiers", identifier("80000003", "000080000003"));
        assertThat(taken.status()).isEqualTo(409);
    }

    @Test
    void details_change_only_under_the_entity_tag_seen_last() {
        var path = EVA.post("/v1/employers", host("80000005", "Eerste naam")).header("Location");
        var tag = EVA.get(path).header("ETag");
        assertThat(EVA.put(path + "/details", details("Tweede naam")).status()).isEqualTo(428);
        assertThat(EVA.with("If-Match", tag)
                        .put(path + "/details", details("Tweede naam"))
                        .status())
                .isEqualTo(204);
        var late = EVA.with("If-Match", tag).put(path + "/details", details("Derde naam"));
        assertThat(late.status()).isEqualTo(412);
        assertThat(EVA.get(path).json().at("/current/name").asString()).isEqualTo("Tweede naam");
    }

    @Test
    void a_repeat_under_the_same_key_makes_one_contact_and_nothing_names_the_person() {
        var path = EVA.post("/v1/employers", host("80000006", "Contacten")).header("Location") + "/contacts";
        var body = "{\"occurredOn\": \"" + DAY + "\", \"role\": \"signatory\", \"name\": \"Henriette Zeldzaam\"}";
        var once = EVA.with("Idempotency-Key", "contact-1").post(path, body);
        var twice = EVA.with("Idempotency-Key", "contact-1").post(path, body);
        assertThat(once.status()).as(once.body()).isEqualTo(201);
        assertThat(twice.body()).isEqualTo(once.body());
        assertThat(twice.header("Register-Position")).isEqualTo(once.header("Register-Position"));
        var other = EVA.with("Idempotency-Key", "contact-1").post(path, body.replace("Zeldzaam", "Anders"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.body()).doesNotContain("Anders").doesNotContain("Henriette");
    }

    @Test
    void every_fault_is_named_by_its_field_in_the_reader_s_language() {
        var answer = EVA.with("Accept-Language", "en").post("/v1/employers", """
                        {"identity": {"kind": "trade-register", "kvkNumber": "123"}, "source": "hearsay",
                         "occurredOn": "2026-02-30", "details": {"name": 5, "rsin": "123456789", "colour": "red"}}
                        """);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json()
                        .get("errors")
                        .valueStream()
                        .map(error -> error.get("field").asString()))
                .containsExactlyInAnyOrder(
                        "/identity/kvkNumber",
                        "/source",
                        "/occurredOn",
                        "/details/name",
                        "/details/rsin",
                        "/details/tradeNames",
                        "/details/colour");
        assertThat(answer.body()).contains("leading zeros kept").doesNotContain("hearsay");
    }

    private static String host(String kvkNumber, String name) {
        return """
                {"identity": {"kind": "trade-register", "kvkNumber": "%s"}, "source": "institution",
                 "occurredOn": "%s", "details": {"name": "%s", "tradeNames": []}}
                """.formatted(kvkNumber, DAY, name);
    }

    private static String details(String name) {
        return """
                {"source": "institution", "occurredOn": "%s", "details": {"name": "%s", "tradeNames": []}}
                """.formatted(DAY, name);
    }

    private static String identifier(String kvkNumber, String establishment) {
        return """
                {"identity": {"kind": "trade-register", "kvkNumber": "%s", "establishmentNumber": "%s"},
                 "source": "institution", "occurredOn": "%s"}
                """.formatted(kvkNumber, establishment, DAY);
    }
}
