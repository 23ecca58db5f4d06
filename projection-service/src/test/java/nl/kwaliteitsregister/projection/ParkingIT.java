package nl.kwaliteitsregister.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.code.SignalCategory;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.edge.testing.Client;
import nl.kwaliteitsregister.projection.hostfile.Facts;
import nl.kwaliteitsregister.projection.hostfile.Files;
import nl.kwaliteitsregister.projection.hostfile.Histories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What cannot be applied blocks what it is for, and nothing else. */
class ParkingIT {

    private static final String INCIDENTS = "/v1/parked-incidents";
    private static final String REPLAYS = INCIDENTS + "/replays";

    private static Broker broker;
    private static RunningProjection projection;

    @BeforeAll
    static void start() {
        broker = Broker.start();
        projection = RunningProjection.start(broker.engines(), "one", "projection");
    }

    @AfterAll
    static void stop() {
        projection.close();
        broker.close();
    }

    @Test
    void a_record_that_cannot_be_read_makes_the_files_on_its_host_incomplete_and_no_others() {
        var events = Files.recorded(Histories.ofHost(1));
        var poison = events.getFirst();
        var unreadable = Reading.hostOf(poison.event());
        broker.publish(poison, "no event".getBytes(StandardCharsets.UTF_8));
        broker.publish(events.subList(1, events.size()));
        var healthy = Files.recorded(Histories.ofHost(2));
        broker.publish(healthy);

        assertThat(Reading.after(coordinator(), healthy.getLast()).hasNonNull("incompleteSince"))
                .isFalse();
        assertThat(coordinator().get(Reading.path(unreadable)).status()).isEqualTo(404);
        assertThat(incidents(projection.operator())).contains("key#" + unreadable);
        assertThat(incidents(projection.client(Role.ADMINISTRATOR, Facts.SCHOOL)))
                .doesNotContain("key#" + unreadable);
    }

    @Test
    void missing_events_of_a_stream_block_the_part_they_are_for_and_the_file_says_since_when() {
        var events = Files.recorded(Histories.ofHost(3));
        var host = Reading.hostOf(events.getFirst().event());
        broker.publish(events);
        Reading.after(coordinator(), events.getLast());
        var signal = Histories.elsewhere(Facts.signal(Facts.signal(7), SignalCategory.S09, Facts.SUPERVISOR), 3);
        var assessed = Histories.elsewhere(Facts.assessed(Facts.signal(7), 2), 3);
        var both = Files.recorded(List.of(signal, assessed));
        broker.publish(both.subList(1, 2));
        var later = Files.recorded(Histories.ofHost(4));
        broker.publish(later);
        Reading.after(coordinator(), later.getLast());

        var file = Reading.until(coordinator(), host, it -> it.hasNonNull("incompleteSince"));

        assertThat(file.path("incompleteSince").asString()).isNotBlank();
        assertThat(incidents(projection.client(Role.ADMINISTRATOR, Facts.SCHOOL)))
                .contains("signals:" + Facts.SCHOOL + "." + host);
        assertThat(incidents(projection.client(Role.ADMINISTRATOR, Facts.OTHER_SCHOOL)))
                .doesNotContain(host.toString());
    }

    @Test
    void what_waits_behind_missing_events_is_taken_up_in_order_when_they_have_come() {
        var events = Files.recorded(Histories.ofHost(5));
        var host = Reading.hostOf(events.getFirst().event());
        broker.publish(events);
        var signal = Files.recorded(List.of(
                Histories.elsewhere(Facts.signal(Facts.signal(7), SignalCategory.S09, Facts.SUPERVISOR), 5),
                Histories.elsewhere(Facts.assessed(Facts.signal(7), 2), 5)));
        broker.publish(signal.subList(1, 2));
        Reading.until(coordinator(), host, it -> it.hasNonNull("incompleteSince"));
        broker.publish(signal.subList(0, 1));
        Reading.after(coordinator(), signal.getFirst());
        var administrator = projection.client(Role.ADMINISTRATOR, Facts.SCHOOL);
        var incident = incident(administrator, host);

        assertThat(projection
                        .client(Role.ADMINISTRATOR, Facts.OTHER_SCHOOL)
                        .post(REPLAYS, incident)
                        .status())
                .isEqualTo(404);
        var replayed = administrator.post(REPLAYS, incident).json();

        assertThat(replayed.path("applied").asInt()).isEqualTo(2);
        assertThat(replayed.path("left").asInt()).isZero();
        var file = Reading.until(coordinator(), host, it -> !it.hasNonNull("incompleteSince"));
        assertThat(file.at("/file/signals").asInt()).isEqualTo(3);
        assertThat(coordinator().get(Reading.path(host) + "/signals").body()).contains("\"severity\":2");
        assertThat(administrator.post(REPLAYS, incident).status()).isEqualTo(404);
    }

    /** The incident of the signals of this host, as the list names it. */
    private static String incident(Client administrator, EmployerId host) {
        for (var incident : administrator.get(INCIDENTS).json().path("incidents")) {
            var unit = incident.path("unit").asString();
            if (unit.startsWith("signals:") && unit.contains(host.toString())) {
                return "{\"group\": \"%s\", \"unit\": \"%s\"}"
                        .formatted(incident.path("group").asString(), unit);
            }
        }
        throw new AssertionError("there is no such incident");
    }

    private static String incidents(Client client) {
        return client.get(INCIDENTS).body();
    }

    private static Client coordinator() {
        return projection.client(Role.COORDINATOR, Facts.SCHOOL);
    }
}
