package nl.kwaliteitsregister.register.student.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.kwaliteitsregister.contract.code.AgeBand;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.embedded.EmbeddedMongo;
import nl.kwaliteitsregister.register.student.Student;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The identity vault of domain §5, on the embedded engine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VaultIT {

    private static final InstitutionId SCHOOL = new InstitutionId("99ZA");
    private static final InstitutionId OTHER_SCHOOL = new InstitutionId("99ZB");
    private static final EmployerId HOST = new EmployerId(UUID.randomUUID());
    private static final EmployerId OTHER_HOST = new EmployerId(UUID.randomUUID());

    private EmbeddedMongo mongo;
    private MongoClient client;
    private Vault vault;

    @BeforeAll
    void open(@TempDir Path folder) {
        mongo = EmbeddedMongo.durable(folder.resolve("documents.mv"), 0);
        client = MongoClients.create(mongo.uri());
        vault = new Vault(client.getDatabase("vault"));
    }

    @AfterAll
    void close() {
        client.close();
        mongo.close();
    }

    @Test
    void a_student_has_one_key_and_at_each_host_another_token() {
        var here = vault.at(SCHOOL, "S-1", AgeBand.ADULT, HOST);
        var again = vault.at(SCHOOL, "S-1", AgeBand.ADULT, HOST);
        var elsewhere = vault.at(SCHOOL, "S-1", AgeBand.ADULT, OTHER_HOST);

        assertThat(again).isEqualTo(here);
        assertThat(elsewhere.key()).isEqualTo(here.key());
        assertThat(elsewhere.respondent()).isNotEqualTo(here.respondent());
    }

    @Test
    void the_same_pseudonym_at_two_schools_is_two_students() {
        var here = vault.at(SCHOOL, "S-2", AgeBand.ADULT, HOST);
        var there = vault.at(OTHER_SCHOOL, "S-2", AgeBand.ADULT, HOST);

        assertThat(there.key()).isNotEqualTo(here.key());
        assertThat(there.respondent()).isNotEqualTo(here.respondent());
    }

    @Test
    void neither_key_nor_token_says_who_the_student_is() {
        var student = vault.at(SCHOOL, "Jansen", AgeBand.AGED_16_17, HOST);

        assertThat(student.toString()).doesNotContain("Jansen");
    }

    @Test
    void a_student_known_twice_at_once_is_one_student() throws Exception {
        var found = new HashSet<Student>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<Student> ask = () -> vault.at(SCHOOL, "S-3", AgeBand.ADULT, HOST);
            for (var answer :
                    threads.invokeAll(IntStream.range(0, 64).mapToObj(i -> ask).toList())) {
                found.add(answer.get());
            }
        }

        assertThat(found).hasSize(1);
    }
}
