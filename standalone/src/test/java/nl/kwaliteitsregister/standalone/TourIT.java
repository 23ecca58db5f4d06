package nl.kwaliteitsregister.standalone;

import java.time.LocalDate;
import java.util.List;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.standalone.PortalBrowser.Look;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The main pages in the demo's region, where there is much to see: as the README shows them. */
@Tag("long-walk")
@Timeout(1200)
class TourIT {

    private static final LocalDate TODAY = LocalDate.now(DemoEntry.AMSTERDAM);

    @AutoClose
    static final WalkedRegister REGISTER = WalkedRegister.startWithRegion();

    @Test
    void shows_the_main_pages() {
        var host = hostOfEmployer();
        try (var browser = REGISTER.open(Look.DESK, Role.COORDINATOR)) {
            findAndCheck(browser);
        }
        try (var browser = REGISTER.open(Look.DESK, Role.SUPERVISOR)) {
            checkIn(browser);
            browser.show("check-in");
        }
        try (var browser = REGISTER.open(Look.PHONE, Role.SUPERVISOR)) {
            checkIn(browser);
            browser.show("check-in-phone");
        }
        var one = "/hosts/" + host + "/ladder" + REGISTER.school().invited(host).replaceFirst(".*(?=/cases/)", "");
        try (var browser = REGISTER.open(Look.DESK, Role.COORDINATOR)) {
            browser.go(one);
            browser.show("hearing");
            browser.go("/hosts/" + host);
            browser.page().locator("main [hx-trigger=load] li").first().waitFor();
            browser.show("file");
        }
        try (var browser = REGISTER.open(Look.DESK, Role.EMPLOYER)) {
            answer(browser);
        }
        try (var browser = REGISTER.open(Look.PHONE, Role.EMPLOYER)) {
            browser.go("/own");
            browser.show("own-phone");
        }
        try (var browser = REGISTER.open(Look.DESK, Role.DECISION_MAKER)) {
            decide(browser, one);
        }
        try (var browser = REGISTER.open(Look.DESK, Role.CONFIDANT)) {
            confide(browser);
        }
        try (var browser = REGISTER.visit(Look.DESK)) {
            browser.go("/recognised-hosts");
            browser.show("recognised");
        }
    }

    private static String hostOfEmployer() {
        try (var browser = REGISTER.open(Look.DESK, Role.EMPLOYER)) {
            browser.go("/own");
            var badges =
                    browser.page().locator("main a[href$='/badges']").last().getAttribute("href");
            return badges.split("/")[2];
        }
    }

    /** A hard requirement that is not met is said at once. */
    private static void findAndCheck(PortalBrowser browser) {
        browser.says("Te doen");
        browser.show("today");
        browser.go("/hosts?q=bakkerij");
        browser.show("hosts");
        browser.press("Bakkerij Het Voorbeeld");
        browser.press("Voortoets doen");
        browser.fill("occurredOn", TODAY.minusDays(1).toString());
        browser.pick("programme", "crebo-90001");
        List.of("PS01", "PS02", "PS06", "PS08").forEach(criterion -> browser.choose("answers." + criterion, "yes"));
        browser.choose("answers.PS04", "no");
        browser.page().getByText("Harde eis niet gehaald").waitFor();
        browser.show("check");
    }

    private static void checkIn(PortalBrowser browser) {
        browser.press("Het is tijd voor een tussengesprek.");
        browser.fill("occurredOn", TODAY.toString());
        browser.choose("channel", "call");
        browser.choose("spokeAlone", "yes");
        browser.choose("light", "green");
    }

    private static void answer(PortalBrowser browser) {
        browser.go("/own");
        browser.press("Uw antwoord wordt gevraagd");
        browser.press("Bericht openen");
        browser.go("/own");
        browser.show("own");
        browser.press("Antwoorden");
        browser.fill("text", "Wij schrokken hiervan. De begeleider is vervangen en wij spreken elke vrijdag af.");
        browser.press("Verder");
        browser.press("Antwoord versturen");
        browser.says("Uw antwoord is verstuurd.");
    }

    private static void decide(PortalBrowser browser, String one) {
        browser.go(one);
        browser.press("Hoor en wederhoor afronden");
        browser.send();
        browser.press("Stap nemen");
        browser.show("decision");
    }

    private static void confide(PortalBrowser browser) {
        browser.press("In vertrouwen");
        browser.press("Vastleggen wat is verteld");
        browser.go("/confidential/new?q=Molen");
        browser.page().locator("main li a").first().click();
        browser.fill("occurredOn", TODAY.minusDays(1).toString());
        browser.pick("category", "S08");
        browser.pick("phase", "during");
        browser.fill("words", "Hij dreigde toen ik iets zei.");
        browser.send();
        browser.says("Het is bewaard.");
        browser.show("confidential");
    }
}
