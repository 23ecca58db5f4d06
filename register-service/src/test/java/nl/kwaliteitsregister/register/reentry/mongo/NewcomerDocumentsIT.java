package nl.kwaliteitsregister.register.reentry.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.LocalDate;
import java.util.UUID;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.embedded.EmbeddedMongo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NewcomerDocumentsIT {

    private static final InstitutionId SCHOOL = new InstitutionId("01AA");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
    private static final EmployerId HOST = host(1);
    private static final EmployerId OTHER = host(2);

    private static EmbeddedMongo server;
    private static MongoClient client;
    private NewcomerDocuments newcomers;

    @BeforeAll
    static void start() {
        server = EmbeddedMongo.inMemory();
        client = MongoClients.create(server.uri());
    }

    @AfterAll
    static void stop() {
        client.close();
        server.close();
    }

    @BeforeEach
    void forget() {
        client.getDatabase("views").drop();
        newcomers = new NewcomerDocuments(client.getDatabase("views"));
    }

    private static EmployerId host(int number) {
        return EmployerId.of(new UUID(0, number).toString());
    }

    @Test
    void who_came_on_the_day_or_within_a_month_after_it_is_found_once_and_for_its_own_institution() {
        newcomers.add(SCHOOL, DAY, HOST);
        newcomers.add(SCHOOL, DAY.plusDays(3), HOST);
        newcomers.add(SCHOOL, DAY.plusMonths(1), OTHER);
        newcomers.add(SCHOOL, DAY.minusDays(1), host(3));
        newcomers.add(SCHOOL, DAY.plusMonths(1).plusDays(1), host(4));
        newcomers.add(new InstitutionId("02BB"), DAY, host(5));

        assertThat(newcomers.since(SCHOOL, DAY)).containsExactlyInAnyOrder(HOST, OTHER);
        assertThat(newcomers.since(new InstitutionId("03CC"), DAY)).isEmpty();
    }

    @Test
    void a_host_more_is_a_look_up_however_many_came_before() {
        for (var number = 0; number < 2_000; number++) {
            newcomers.add(SCHOOL, DAY.plusDays(number % 20), host(number));
        }
        var before = server.documentsExamined();

        newcomers.add(SCHOOL, DAY, host(5_000));

        assertThat(server.documentsExamined() - before).isLessThan(5);
        assertThat(newcomers.since(SCHOOL, DAY.plusDays(19))).hasSize(100);
        assertThat(server.documentsExamined() - before).isLessThan(200);
    }
}
