package nl.kwaliteitsregister.badge;

import static nl.kwaliteitsregister.badge.Bakery.BAKERY;
import static nl.kwaliteitsregister.badge.Bakery.SCHOOL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import nl.kwaliteitsregister.edge.testing.Client;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What whoever runs the register does about lost topics and parked records. */
class UpkeepIT {

    private static RunningBadges badges;

    @BeforeAll
    static void start() {
        badges = RunningBadges.start();
        var register = badges.register();
        register.says(Bakery.networkOfTwo());
        register.grants("administrator", SCHOOL, Role.ADMINISTRATOR, null);
        register.says(Bakery.known());
        register.says(Bakery.checked());
        until("a badge is offered", () -> !register.badgeEvents().isEmpty());
    }

    @AfterAll
    static void stop() {
        badges.close();
    }

    @Test
    void a_lost_topic_of_badges_holds_every_event_again_as_others_may_know_it() {
        var published = published();
        badges.register().losesBadges();

        var asked = operator().post("/v1/refill", "{\"topics\": [\"badge.events\"]}");

        assertThat(asked.status()).as(asked.body()).isEqualTo(202);
        until("it is filled", () -> operator().get("/v1/refill").json().hasNonNull("finishedAt"));
        assertThat(operator().get("/v1/refill").json().path("missing").asInt()).isZero();
        assertThat(published()).isEqualTo(published);
    }

    @Test
    void only_topics_of_badges_are_filled() {
        var asked = operator().post("/v1/refill", "{\"topics\": [\"register.events\"]}");

        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.body()).contains("/topics/0", "badge.events");
    }

    @Test
    void what_could_not_be_read_is_listed_for_who_runs_the_register_and_can_be_taken_up() {
        badges.register().mumbles(BAKERY);

        until("it is listed", () -> incidents(operator()) == 1);
        var incident = operator().get("/v1/parked-incidents").json().at("/incidents/0");
        var replayed = operator().post("/v1/parked-incidents/replays", "{\"group\": \"badge-facts\"}");

        assertThat(incident.path("unit").asString()).isEqualTo("key#" + BAKERY);
        assertThat(replayed.json().path("left").asInt()).isEqualTo(1);
        assertThat(incidents(badges.client("administrator", SCHOOL))).isZero();
    }

    private static int incidents(Client client) {
        return client.get("/v1/parked-incidents").json().path("total").asInt();
    }

    private static List<RecordedEvent> published() {
        return badges.register().badgeEvents().stream().distinct().toList();
    }

    private static Client operator() {
        return badges.client(RunningBadges.OPERATOR, SCHOOL);
    }

    private static void until(String what, BooleanSupplier holds) {
        var end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError(what + ": not within a minute");
            }
            LockSupport.parkNanos(20_000_000);
        }
    }
}
