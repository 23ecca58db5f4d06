package nl.kwaliteitsregister.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.standalone.PortalBrowser.Look;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Improvement points in a browser: the employer reads and answers them, the school reads the reply (domain §4.3). */
@Timeout(900)
class ReplyWalkIT {

    private static final int WALK = 90000901;
    private static final String POINT = "Plan elke week een vast gesprek met de stagiair.";
    private static final String REPLY = "Vanaf volgende maand elke vrijdag om tien uur.";

    @AutoClose
    static final WalkedRegister REGISTER = WalkedRegister.start();

    @ParameterizedTest
    @EnumSource
    @Tag("long-walk")
    void an_employer_answers_improvement_points_and_the_school_reads_it(Look look) {
        var name = "Lunchroom " + look.host();
        var host = REGISTER.school().checkedHost(name, look.kvkNumber(WALK));
        var placement = REGISTER.school().evaluated(host, POINT);
        try (var browser = REGISTER.open(look, Role.EMPLOYER)) {
            browser.goUntil("/own/" + host + "/evaluations", POINT);
            read(browser, name);
            reply(browser);
        }
        try (var browser = REGISTER.open(look, Role.COORDINATOR)) {
            browser.goUntil(placement, REPLY);
            browser.says(POINT);
            browser.look("placement-answered");
        }
    }

    private static void read(PortalBrowser browser, String name) {
        browser.go("/own");
        if (browser.hasScripts()) {
            browser.page().locator("main [aria-live] .state--attention").first().waitFor();
        }
        browser.look("own-to-answer");
        browser.pressIn(name, "Lezen wat de school u vertelde");
        browser.says(POINT);
        assertThat(browser.text()).doesNotContain("student-17");
        browser.look("own-evaluations");
    }

    private static void reply(PortalBrowser browser) {
        browser.press("Antwoorden");
        browser.review();
        browser.confirm();
        browser.isRefused();
        browser.look("own-evaluation-refused");
        browser.fill("reply", REPLY);
        browser.fill("willImprove", "Het inwerken: wie wat wanneer uitlegt.");
        browser.fill("mark", "8");
        List.of("AE2", "AE3", "AE4", "AE5").forEach(item -> browser.choose("items." + item, "4"));
        browser.look("own-evaluation");
        browser.review();
        browser.says(REPLY);
        browser.look("own-evaluation-review");
        browser.confirm();
        browser.says("Uw antwoord is verstuurd.", REPLY);
        browser.look("own-evaluations-answered");
    }
}
