package nl.kwaliteitsregister.register;

import static nl.kwaliteitsregister.register.RunningRegister.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.edge.testing.Client;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whether a school shares with others, as its administrator records it (domain §4.6). */
class SharingIT {

    private static final InstitutionId SCHOOL = new InstitutionId("03SH");
    private static final String SHARING = "/v1/institutions/" + SCHOOL + "/sharing";
    private static final RunningRegister REGISTER = RunningRegister.shared();

    @BeforeAll
    static void found() {
        REGISTER.found(SCHOOL);
        REGISTER.grant(admin(), SCHOOL, "quality", Role.QUALITY_OFFICER);
    }

    private static Client admin() {
        return REGISTER.client("admin", SCHOOL);
    }

    private static String ground(String officer) {
        return """
            {"occurredOn": "%s", "ground": {"protocolVersion": "2.1", "dpiaReference": "DPIA 2026-04",
             "jointControllers": "Regeling 2026", "legalBasis": "AVG art. 6 lid 1 onder e"%s}}
            """.formatted(DAY, officer);
    }

    @Test
    void sharing_is_off_until_all_five_are_recorded_and_can_be_ended() {
        assertThat(admin().get(SHARING).json().get("on").asBoolean()).isFalse();
        var ending = "{\"occurredOn\": \"" + DAY + "\"}";
        var none = admin().with("Accept-Language", "en").post(SHARING + "/ending", ending);
        assertThat(none.status()).isEqualTo(409);
        assertThat(none.body()).contains("sharing-is-off", "shares nothing with others");

        assertThat(admin().post(SHARING, ground(", \"dataProtectionOfficer\": \"fg@school.nl\""))
                        .status())
                .isEqualTo(204);
        var on = REGISTER.client("quality", SCHOOL).get(SHARING).json();
        assertThat(on.get("on").asBoolean()).isTrue();
        assertThat(on.get("ground").get("dataProtectionOfficer").asString()).isEqualTo("fg@school.nl");
        assertThat(on.get("since").asString()).isEqualTo(DAY.toString());

        assertThat(admin().post(SHARING + "/ending", ending).status()).isEqualTo(204);
        assertThat(admin().get(SHARING).json().get("on").asBoolean()).isFalse();
    }

    @Test
    void a_part_of_the_ground_that_is_missing_is_named() {
        var missing = admin().post(SHARING, ground(""));
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.body()).contains("/ground/dataProtectionOfficer");

        var blank = admin().post(
                        SHARING, ground(", \"dataProtectionOfficer\": \" \"").replace("2.1", ""));
        assertThat(blank.status()).isEqualTo(422);
        assertThat(blank.body()).contains("/ground/dataProtectionOfficer", "/ground/protocolVersion");
        assertThat(admin().post(SHARING, "{\"occurredOn\": \"" + DAY + "\", \"ground\": {}}")
                        .body())
                .contains(
                        "/ground/protocolVersion",
                        "/ground/dpiaReference",
                        "/ground/jointControllers",
                        "/ground/legalBasis",
                        "/ground/dataProtectionOfficer");
    }
}
