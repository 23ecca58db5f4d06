package nl.kwaliteitsregister.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.standalone.PortalBrowser.Look;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A school says that it shares, hears that two others warned the same host too, and shares no longer. */
@Tag("long-walk")
@Timeout(900)
class SharingWalkIT {

    private static final String THREE = "3 (scholen, ook de uwe|schools, yours among them)";

    @AutoClose
    static final WalkedRegister REGISTER = WalkedRegister.start();

    @ParameterizedTest
    @EnumSource
    void decision_makers_look_at_their_own_file_when_three_schools_that_share_warned(Look look) {
        var host = warnedByThree(look);
        shares(look);
        try (var browser = REGISTER.open(look, Role.DECISION_MAKER)) {
            browser.goUntil("/hosts/" + host + "/ladder", "Oordeel van het bestuur");
            assertThat(browser.text()).containsPattern(THREE).doesNotContain(Demo.BRUG.name(), Demo.ZANDHORST.name());
            browser.look("ladder-board-review");
            browser.press("Oordeel van het bestuur");
            browser.says("Welke scholen het zijn hoort u niet");
            assertThat(browser.text()).containsPattern(THREE);
            assertThat(browser.page().locator("[name=outcome]").count()).isEqualTo(1);
            browser.choose("outcome", "no-step");
            browser.fill("text", "Ons eigen dossier vraagt nu niet om een stap.");
            browser.look("board-review");
            browser.send();
            browser.look("board-review-look");
            browser.confirm();
            browser.says("Het oordeel is vastgelegd.");
        }
        try (var browser = REGISTER.open(look, Role.COORDINATOR)) {
            browser.go("/hosts/" + host + "/ladder");
            assertThat(browser.text()).doesNotContainPattern(THREE);
        }
        sharesNoLonger(look);
    }

    private static String warnedByThree(Look look) {
        var kvkNumber = look.kvkNumber(90000901);
        for (var neighbour : REGISTER.neighbours()) {
            neighbour.shares();
            neighbour.warned(neighbour.registered(look.host(), kvkNumber));
        }
        var host = REGISTER.school().registered(look.host(), kvkNumber);
        REGISTER.school().warned(host);
        return host;
    }

    private static void shares(Look look) {
        try (var browser = REGISTER.open(look, Role.ADMINISTRATOR)) {
            browser.go("/administration");
            browser.press("Kijken of uw school deelt");
            browser.says("delen staat uit");
            browser.look("sharing-off");
            browser.press("Grond om te delen vastleggen");
            browser.send();
            browser.isRefused();
            assertThat(browser.page().locator(".utrecht-form-field--invalid").count())
                    .isEqualTo(5);
            browser.look("sharing-refused");
            browser.fill("ground.protocolVersion", "2.1");
            browser.fill("ground.dpiaReference", "DPIA 2026-04");
            browser.fill("ground.jointControllers", "Regeling Waterland 2026");
            browser.fill("ground.legalBasis", "AVG art. 6 lid 1 onder e");
            browser.fill("ground.dataProtectionOfficer", "fg@waterrand.example");
            browser.look("sharing-ground");
            browser.send();
            browser.says("De grond is vastgelegd. Delen staat aan.", "Regeling Waterland 2026");
            browser.look("sharing-on");
        }
    }

    private static void sharesNoLonger(Look look) {
        try (var browser = REGISTER.open(look, Role.ADMINISTRATOR)) {
            browser.go("/administration/sharing");
            browser.press("Niet meer delen");
            browser.look("sharing-ending");
            browser.send();
            browser.says("Delen staat uit.", "delen staat uit");
        }
    }
}
