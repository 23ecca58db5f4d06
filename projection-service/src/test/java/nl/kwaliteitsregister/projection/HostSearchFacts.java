package nl.kwaliteitsregister.projection;

import static nl.kwaliteitsregister.projection.NamedHosts.names;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.code.BadgeLevel;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import nl.kwaliteitsregister.contract.event.EmployerEvent;
import nl.kwaliteitsregister.contract.event.NetworkEvent.NetworkFounded;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.edge.testing.Client;
import nl.kwaliteitsregister.projection.hostfile.Facts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Hosts found over HTTP, from events as the relay sends them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class HostSearchFacts {

    private static final String HOSTS = "/v1/hosts";
    private static final InstitutionId THIRD_SCHOOL = new InstitutionId("99ZC");
    private static final InstitutionId BADGE_SCHOOL = new InstitutionId("99ZD");
    private static final InstitutionId STRANGER = new InstitutionId("99ZE");

    private Broker broker;
    private RunningProjection projection;

    /** Store and broker to run on. */
    abstract Broker broker();

    @BeforeAll
    void publish() {
        broker = broker();
        projection = RunningProjection.start(broker, "one", "projection");
        var events = List.of(
                NamedHosts.at(0, NamedHosts.registered(Facts.SCHOOL, 1, "Zorgcentrum De Lariks B.V.")),
                NamedHosts.at(0, NamedHosts.registered(Facts.SCHOOL, 2, "Bakkerij Ommen", "1071", "100012345")),
                NamedHosts.at(0, NamedHosts.registered(Facts.SCHOOL, 3, "Bouwbedrijf Vriesema", "4120", null)),
                NamedHosts.at(0, NamedHosts.registered(Facts.OTHER_SCHOOL, 4, "Lariksbos Hoveniers")));
        broker.publish(events);
        events.forEach(this::awaited);
    }

    @AfterAll
    void stop() {
        projection.close();
        broker.close();
    }

    private void awaited(RecordedEvent event) {
        NamedHosts.until(
                coordinator().with("Register-After", Reading.position(event)),
                HOSTS,
                it -> it.has("stale") && !it.path("stale").asBoolean());
    }

    private Client coordinator() {
        return projection.client(Role.COORDINATOR, Facts.SCHOOL);
    }

    @Test
    void a_host_is_found_by_who_waits_for_its_registration_and_soon_by_everybody() {
        var event = NamedHosts.at(0, NamedHosts.registered(THIRD_SCHOOL, 5, "Dierenkliniek Ruinen"));
        var client = projection.client(Role.COORDINATOR, THIRD_SCHOOL);
        broker.publish(List.of(event));

        var page = NamedHosts.until(
                client.with("Register-After", Reading.position(event)),
                HOSTS + "?text=ruinen",
                it -> !it.path("stale").asBoolean());

        assertThat(names(page)).containsExactly("Dierenkliniek Ruinen");
        broker.publish(List.of(NamedHosts.at(0, NamedHosts.registered(THIRD_SCHOOL, 6, "Kapsalon Ruinen"))));
        NamedHosts.until(client, HOSTS + "?text=ruinen", it -> names(it).size() == 2);
    }

    @Test
    void a_misspelt_name_a_number_and_a_place_are_found_and_counted() {
        assertThat(names(coordinator().get(HOSTS + "?text=zorgcentrm%20larix").json()))
                .containsExactly("Zorgcentrum De Lariks B.V.");
        assertThat(names(coordinator().get(HOSTS + "?text=9000%200002").json())).containsExactly("Bakkerij Ommen");
        var page = coordinator()
                .get(HOSTS + "?text=zwolle&sort=name&size=2&page=2")
                .json();
        assertThat(names(page)).containsExactly("Zorgcentrum De Lariks B.V.");
        assertThat(page.path("total").asInt()).isEqualTo(3);
        assertThat(page.path("matching").asInt()).isEqualTo(3);
        assertThat(page.path("page").asInt()).isEqualTo(2);
        assertThat(page.path("size").asInt()).isEqualTo(2);
    }

    @Test
    void filters_narrow_by_sector_recognition_standing_and_badge() {
        assertThat(names(coordinator().get(HOSTS + "?sector=2025-F").json())).containsExactly("Bouwbedrijf Vriesema");
        assertThat(names(coordinator().get(HOSTS + "?trainingCompany=true").json()))
                .containsExactly("Bakkerij Ommen");
        assertThat(names(coordinator()
                        .get(HOSTS + "?standing=unknown&standing=screened&sector=2025-F,2025-C&sort=name")
                        .json()))
                .containsExactly("Bakkerij Ommen", "Bouwbedrijf Vriesema");
        assertThat(names(coordinator().get(HOSTS + "?standing=stopped").json())).isEmpty();
        assertThat(names(coordinator().get(HOSTS + "?badge=recognised").json())).isEmpty();
    }

    @Test
    void a_badge_is_found_from_the_event_on_until_it_is_not_valid_by_whoever_may_see_it() {
        broker.publish(List.of(
                NamedHosts.at(0, new NetworkFounded(Facts.NETWORK, BADGE_SCHOOL, Facts.DAY, "Waterrand")),
                NamedHosts.at(0, NamedHosts.registered(BADGE_SCHOOL, 8, "Timmerfabriek Steenwijk")),
                NamedHosts.at(0, NamedHosts.registered(BADGE_SCHOOL, 9, "Kaasmakerij Vledder")),
                NamedHosts.at(1, NamedHosts.opened(STRANGER, 8)),
                NamedHosts.at(1, NamedHosts.opened(STRANGER, 9))));
        broker.publish(Stream.concat(badge(8, BadgeLevel.RECOGNISED), badge(9, BadgeLevel.STARTER))
                .toList());
        var member = projection.client(Role.COORDINATOR, BADGE_SCHOOL);
        var stranger = projection.client(Role.COORDINATOR, STRANGER);

        var found = NamedHosts.until(
                member, HOSTS + "?badge=recognised", it -> !names(it).isEmpty());
        assertThat(names(found)).containsExactly("Timmerfabriek Steenwijk");
        assertThat(found.at("/hosts/0/host/badge").asString()).isEqualTo("recognised");
        NamedHosts.until(member, HOSTS + "?badge=starter", it -> names(it).equals(List.of("Kaasmakerij Vledder")));
        NamedHosts.until(stranger, HOSTS + "?badge=recognised", it -> names(it).equals(List.of("KvK 90000008")));
        var unseen = stranger.get(HOSTS + "?badge=starter").json();
        assertThat(names(unseen)).isEmpty();
        assertThat(stranger.get(HOSTS + "?text=90000009").body()).doesNotContain("starter");

        var file = "/v1/employers/" + NamedHosts.id(8) + "/file";
        assertThat(member.get(file).json().at("/file/badges/0/state").asString())
                .isEqualTo("valid");
        assertThat(stranger.get(file).json().at("/file/badges/0/level").asString())
                .isEqualTo("recognised");

        var lost = NamedHosts.at(2, NamedHosts.lost(8));
        broker.publish(List.of(lost));
        NamedHosts.until(member, HOSTS + "?badge=recognised", it -> names(it).isEmpty());
        assertThat(member.with("Register-After", Reading.position(lost))
                        .get(file)
                        .json()
                        .at("/file/badges/0/state")
                        .asString())
                .isEqualTo("not-valid-now");
        assertThat(stranger.get(file).json().at("/file/badges")).isEmpty();
    }

    private static Stream<RecordedEvent> badge(int host, BadgeLevel level) {
        return Stream.of(
                NamedHosts.at(0, NamedHosts.offered(host, level)), NamedHosts.at(1, NamedHosts.accepted(host)));
    }

    @Test
    void another_institution_finds_its_own_files_and_no_others() {
        var elsewhere = projection.client(Role.COORDINATOR, Facts.OTHER_SCHOOL);

        assertThat(names(elsewhere.get(HOSTS).json())).containsExactly("Lariksbos Hoveniers");
        assertThat(elsewhere
                        .get(HOSTS + "?text=zorgcentrum")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(elsewhere.get(HOSTS + "/suggestions?text=lari").json().path("hosts"))
                .hasSize(1);
    }

    @Test
    void what_the_trade_register_says_is_found_by_every_institution_with_a_file_on_the_host() {
        var opened = List.of(
                NamedHosts.at(0, NamedHosts.registered(THIRD_SCHOOL, 7, "Entered")),
                NamedHosts.at(1, NamedHosts.opened(Facts.OTHER_SCHOOL, 7)));
        var elsewhere = projection.client(Role.COORDINATOR, Facts.OTHER_SCHOOL);
        broker.publish(opened);
        NamedHosts.until(elsewhere, HOSTS + "?text=90000007", it -> names(it).equals(List.of("KvK 90000007")));
        broker.publish(List.of(NamedHosts.at(2, NamedHosts.registerSays(THIRD_SCHOOL, 7, "Molen De Hoop"))));

        var page = NamedHosts.until(
                elsewhere, HOSTS + "?text=molen", it -> !names(it).isEmpty());

        assertThat(names(page)).containsExactly("Molen De Hoop");
        NamedHosts.until(elsewhere, HOSTS + "?sort=name", it -> names(it).size() == 2);
    }

    @Test
    void who_reads_no_standings_sees_which_host_it_is_and_cannot_ask_by_standing() {
        for (var role : List.of(Role.PEER_COACH, Role.CONFIDANT)) {
            var client = projection.client(role, Facts.SCHOOL);
            assertThat(names(client.get(HOSTS + "?text=lariks").json())).containsExactly("Zorgcentrum De Lariks B.V.");
            assertThat(client.get(HOSTS + "?text=lariks").body()).doesNotContain("standing", "disputed");
            assertThat(client.get(HOSTS + "?standing=warned").status()).isEqualTo(403);
            assertThat(client.get(HOSTS + "?sort=standing").status()).isEqualTo(403);
        }
        for (var role : List.of(Role.COORDINATOR, Role.SUPERVISOR, Role.DECISION_MAKER, Role.QUALITY_OFFICER)) {
            assertThat(projection
                            .client(role, Facts.SCHOOL)
                            .get(HOSTS + "?text=lariks&sort=standing")
                            .json()
                            .at("/hosts/0/standing")
                            .asString())
                    .as(role.code())
                    .isEqualTo("unknown");
        }
    }

    @Test
    void every_parameter_that_cannot_be_understood_is_named_in_the_readers_language() {
        var path =
                HOSTS + "?standing=good&sector=Q&trainingCompany=maybe&sort=size&page=zero&size=500&standings=warned";
        var dutch = coordinator().get(path);
        var english = coordinator().with("Accept-Language", "en").get(path);

        assertThat(dutch.status()).isEqualTo(422);
        assertThat(dutch.json()
                        .path("errors")
                        .valueStream()
                        .map(it -> it.path("field").asString()))
                .containsExactlyInAnyOrder(
                        "standing", "sector", "trainingCompany", "sort", "page", "size", "standings");
        assertThat(dutch.body()).contains("Verwacht: de uitgave van de SBI en een letter");
        assertThat(english.body()).contains("Expected: the edition of the SBI and a letter");
        assertThat(coordinator()
                        .get(HOSTS + "?page=101&size=100")
                        .json()
                        .at("/errors/0/code")
                        .asString())
                .isEqualTo("too-deep");
        assertThat(coordinator().with("Register-After", "nonsense").get(HOSTS).status())
                .isEqualTo(400);
        assertThat(coordinator().get(HOSTS + "/suggestions").status()).isEqualTo(400);
        assertThat(coordinator()
                        .get(HOSTS + "/suggestions?text=%20&size=99")
                        .json()
                        .path("errors"))
                .hasSize(2);
    }

    @Test
    void hosts_are_suggested_while_one_types() {
        var suggested = coordinator().get(HOSTS + "/suggestions?text=zorgce").json();

        assertThat(suggested.at("/hosts/0/name").asString()).isEqualTo("Zorgcentrum De Lariks B.V.");
        assertThat(suggested.at("/hosts/0/place").asString()).isEqualTo("Zwolle");
        assertThat(suggested.path("stale").asBoolean()).isFalse();
        assertThat(coordinator()
                        .get(HOSTS + "/suggestions?text=b&size=1")
                        .json()
                        .path("hosts"))
                .hasSize(1);
    }

    @Test
    void an_index_that_does_not_come_in_time_says_that_it_is_stale() {
        var never = EmployerEvent.streamOf(NamedHosts.id(1)) + "@99";

        assertThat(coordinator()
                        .with("Register-After", never)
                        .get(HOSTS)
                        .json()
                        .path("stale")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void operators_see_how_the_index_is() {
        var meters = projection.bean(MeterRegistry.class);

        assertThat(meters.get("register.search.answering").gauge().value()).isEqualTo(1);
        assertThat(meters.get("register.search.entries").gauge().value()).isGreaterThanOrEqualTo(4);
        assertThat(meters.get("register.search.lag").gauge().value()).isNotNaN();
        assertThat(meters.get("register.search.rebuild").gauge().value()).isZero();
    }
}
