package nl.kwaliteitsregister.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.standalone.PortalBrowser.Look;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Placements in a browser that go another way than planned (domain §4.2). */
@Tag("long-walk")
@Timeout(900)
class PlacementWalkIT {

    private static final LocalDate TODAY = LocalDate.now(DemoEntry.AMSTERDAM);
    private static final String REASON = "Wij kennen dit bedrijf al jaren; de voortoets is volgende week.";

    @AutoClose
    static final WalkedRegister REGISTER = WalkedRegister.start();

    @ParameterizedTest
    @EnumSource
    void an_intern_begins_without_a_check_with_the_leave_of_a_second_person(Look look) {
        String placement;
        try (var browser = REGISTER.open(look, Role.COORDINATOR)) {
            placement = asked(browser, look.host(), look.kvkNumber(90000201));
            browser.says("iemand die er niet zelf om vroeg");
            assertThat(browser.has("Instemmen met de uitzondering"))
                    .as("offered to who asked")
                    .isFalse();
            browser.go(placement + "/do/start-exception-agreement");
            browser.says(REASON, "iemand die er niet zelf om vroeg");
            assertThat(browser.page().locator("main form").count()).isZero();
            browser.look("exception-by-the-same");
        }
        try (var browser = REGISTER.open(look, Role.DECISION_MAKER)) {
            browser.openTask(look.host());
            browser.says(REASON, "nee, er is nog geen voortoets");
            browser.look("exception-agreement");
            browser.send();
            browser.says("U stemde in met de uitzondering.");
            browser.go(placement);
            assertThat(browser.text())
                    .as("placements are not a decision maker's")
                    .doesNotContain("student-17");
        }
        try (var browser = REGISTER.open(look, Role.COORDINATOR)) {
            browser.go(placement);
            browser.look("exception-agreed");
            browser.press("Start vastleggen");
            browser.send();
            browser.says("De stage is begonnen. De tussengesprekken staan klaar.", "extra, week 1");
            browser.press("Beoordeling vastleggen");
            browser.look("placement-grade");
            browser.send();
            browser.says("Vastgelegd dat de student is beoordeeld.");
            browser.look("placement-graded");
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_exception_is_not_given_and_the_placement_does_not_take_place(Look look) {
        var name = "Hotel " + look.host();
        String placement;
        try (var browser = REGISTER.open(look, Role.COORDINATOR)) {
            placement = asked(browser, name, look.kvkNumber(90000211));
        }
        try (var browser = REGISTER.open(look, Role.DECISION_MAKER)) {
            browser.openTask(name);
            browser.press("Uitzondering niet verlenen");
            browser.says(REASON);
            browser.send();
            browser.isRefused();
            browser.fill("reason", "Eerst een voortoets: er is een klacht geweest.");
            browser.look("exception-decline");
            browser.send();
            browser.says("De uitzondering is niet verleend.");
        }
        try (var browser = REGISTER.open(look, Role.COORDINATOR)) {
            browser.go(placement);
            browser.press("Stage gaat niet door");
            browser.fill("reason", "De student vond een andere plek.");
            browser.look("placement-cancellation");
            browser.send();
            browser.says("De stage is vervallen.", "gaat niet door");
            browser.look("placement-cancelled");
        }
    }

    /** @return the address of the placement */
    private static String asked(PortalBrowser browser, String name, String kvkNumber) {
        var host = HostForm.register(browser, name, kvkNumber);
        PlacementForm.plan(browser, host, TODAY.minusDays(1), TODAY);
        var placement = browser.path();
        browser.says("nee, er is nog geen voortoets");
        browser.press("Uitzondering vragen");
        browser.send();
        browser.isRefused();
        browser.fill("reason", REASON);
        browser.look("exception");
        browser.send();
        browser.says("De uitzondering is gevraagd. Een collega beslist.");
        browser.look("exception-asked");
        return placement;
    }
}
