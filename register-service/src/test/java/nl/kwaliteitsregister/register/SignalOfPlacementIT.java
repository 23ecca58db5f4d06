package nl.kwaliteitsregister.register;

import static nl.kwaliteitsregister.register.RunningRegister.DAY;
import static nl.kwaliteitsregister.register.RunningRegister.ZUID;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.kwaliteitsregister.backbone.store.CommitStore;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.codec.EventCodec;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlacementPlanned;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import nl.kwaliteitsregister.contract.event.SignalEvent.SignalRecorded;
import nl.kwaliteitsregister.contract.id.StreamId;
import nl.kwaliteitsregister.edge.testing.Client;
import nl.kwaliteitsregister.edge.testing.Client.Answer;
import nl.kwaliteitsregister.edge.testing.Tokens;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Signals about a student on a placement. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignalOfPlacementIT {

    private final RunningRegister register = RunningRegister.shared();
    private String host = "";
    private String placement = "";

    @BeforeAll
    void plan() {
        register.found(ZUID);
        var admin = register.client("admin", ZUID);
        Map.of("sig-anna", Role.COORDINATOR, "sig-own", Role.SUPERVISOR, "sig-other", Role.SUPERVISOR)
                .forEach((person, role) -> register.grant(admin, ZUID, person, role));
        host = host("61000001");
        var planned = client("sig-anna").post("/v1/placements", """
                {"employer": "%s", "occurredOn": "%s", "programme": {"list": "crebo", "code": "25180",
                 "listVersion": "2026"}, "route": "bbl", "period": {"from": "%s", "until": "%s"},
                 "hoursPerWeek": 32, "student": "s-1", "ageBand": "16-17", "supervisor": "%s"}
                """.formatted(
                        host, DAY, DAY.plusDays(7), DAY.plusWeeks(20), Tokens.staff("sig-own")));
        assertThat(planned.status()).as(planned.body()).isEqualTo(201);
        placement = planned.header("Location").replaceAll(".*/", "");
    }

    private Client client(String person) {
        return register.client(person, ZUID);
    }

    private String host(String kvk) {
        return client("sig-anna")
                .post("/v1/employers", """
                {"identity": {"kind": "trade-register", "kvkNumber": "%s"}, "source": "institution",
                 "occurredOn": "%s", "details": {"name": "Bakkerij De Vrolijke Krakeling", "tradeNames": []}}
                """.formatted(kvk, DAY))
                .json()
                .get("employer")
                .asString();
    }

    private Answer signal(String person, String about) {
        return client(person).post("/v1/signals", """
                {"employer": "%s", "occurredOn": "%s", "placement": "%s", "category": "S13", "phase": "during",
                 "grounds": ["contract-type"], "source": "student", "consent": ["record"],
                 "description": "Het loon komt niet"}
                """.formatted(about, DAY, placement));
    }

    private RegisterEvent first(String stream) {
        var commits = register.bean(CommitStore.class).read(StreamId.of(stream), 0);
        return new EventCodec()
                .read(commits.iterator().next().events().getFirst().data());
    }

    @Test
    void a_supervisor_records_for_own_placements_and_for_no_others() {
        assertThat(signal("sig-own", host).status()).isEqualTo(201);
        assertThat(signal("sig-other", host).status()).isEqualTo(403);
        assertThat(signal("sig-anna", host).status()).isEqualTo(201);
    }

    @Test
    void the_placement_tells_programme_employment_and_whose_key_seals_it() {
        var recorded = signal("sig-own", host);
        assertThat(recorded.status()).as(recorded.body()).isEqualTo(201);

        var signal =
                (SignalRecorded) first("signal/" + recorded.json().get("signal").asString());
        var planned = (PlacementPlanned) first("placement/" + placement);
        assertThat(signal.programme()).isEqualTo(planned.programme());
        assertThat(signal.respondent()).isEqualTo(planned.respondent());
        assertThat(signal.employee()).isTrue();
        assertThat(signal.description())
                .extracting("keyId")
                .isEqualTo(planned.student().keyId());
    }

    @Test
    void a_placement_elsewhere_is_refused_by_its_field() {
        var answer = signal("sig-anna", host("61000002"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("/placement", "placement-elsewhere");
    }
}
