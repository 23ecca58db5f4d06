package nl.kwaliteitsregister.register;

import static nl.kwaliteitsregister.register.LadderScenes.done;
import static nl.kwaliteitsregister.register.LadderScenes.made;
import static nl.kwaliteitsregister.register.LadderScenes.stopped;
import static nl.kwaliteitsregister.register.RunningRegister.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.kwaliteitsregister.backbone.calendar.AmsterdamDay;
import nl.kwaliteitsregister.contract.MovedClock;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.edge.command.StoreSettings;
import nl.kwaliteitsregister.edge.testing.Client;
import nl.kwaliteitsregister.embedded.Engines;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What compares newcomers with stopped hosts reads everything anew, as after a restore (domain §3). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReentryAnewIT {

    private static final InstitutionId SCHOOL = new InstitutionId("07RN");
    private static final MovedClock CLOCK =
            new MovedClock(AmsterdamDay.startOf(DAY).plus(Duration.ofHours(10)).toString());

    private final Engines engines = Engines.start(RunningRegister.folder());
    private final Reader reader = new Reader(engines, "register-reentries");
    private RunningRegister register = RunningRegister.start(engines, Moved.class);

    @AfterAll
    void close() {
        register.close();
        engines.close();
    }

    @Test
    void only_who_came_on_the_day_of_the_stop_or_later_is_compared_also_when_everything_is_read_anew() {
        register.found(SCHOOL);
        var admin = register.client("admin", SCHOOL);
        done(admin.post("/v1/institutions/" + SCHOOL + "/programmes", """
            {"occurredOn": "%s", "programme": {"list": "crebo", "code": "25180", "listVersion": "2026"},
             "name": "Verkoper"}
            """.formatted(DAY)));
        Map.of("anna", Role.COORDINATOR, "bert", Role.DECISION_MAKER, "emil", Role.DECISION_MAKER)
                .forEach((person, role) -> done(register.grant(admin, SCHOOL, person, role)));
        var neighbour = host("66000001", "Drukkerij De Proefpers");
        var old = host("66000002", "Drukkerij De Proefpers B.V.");
        aDayLater();
        stopped(as("anna"), as("emil"), as("bert"), old, "anew-1");
        aDayLater();
        var newcomer = host("66000003", "De Proefpers Drukkerij");
        Awaiting.until(() -> matches(newcomer).equals(List.of(old)));
        reader.awaitAllRead();
        assertThat(matches(neighbour)).as("there before the stop").isEmpty();

        var views = register.bean(StoreSettings.class).views();
        register.close();
        reader.forget(views, "stopped-hosts", "stopped-keys", "newcomers");
        register = RunningRegister.start(engines, Moved.class);
        awaitGrants();
        var another = host("66000004", "Drukkerij De Proefpers II");
        Awaiting.until(() -> matches(another).equals(List.of(old)));
        reader.awaitAllRead();

        assertThat(matches(neighbour)).isEmpty();
        assertThat(matches(newcomer)).containsExactly(old);
    }

    private void aDayLater() {
        CLOCK.moveTo(CLOCK.instant().plus(Duration.ofDays(1)).toString());
        awaitGrants();
    }

    private void awaitGrants() {
        Awaiting.until(() -> as("anna").get("/v1/institutions/" + SCHOOL).status() == 200);
    }

    private Client as(String person) {
        return register.client(person, SCHOOL);
    }

    private String host(String kvk, String name) {
        return made(as("anna"), "/v1/employers", """
            {"identity": {"kind": "trade-register", "kvkNumber": "%s"}, "source": "institution", "occurredOn": "%s",
             "details": {"name": "%s", "tradeNames": [], "address":
               {"street": "Proefweg", "houseNumber": "12", "postalCode": "1234 XE", "city": "Proefstad",
                "country": "NL"}}}
            """.formatted(kvk, DAY, name), "employer");
    }

    private List<String> matches(String host) {
        return as("anna")
                .get("/v1/employers/" + host + "/reentries")
                .json()
                .get("matches")
                .findValuesAsString("known");
    }

    /** The clock of the whole service. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Moved {

        @Bean
        Clock clock() {
            return CLOCK;
        }
    }
}
