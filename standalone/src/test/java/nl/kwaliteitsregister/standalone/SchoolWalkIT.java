package nl.kwaliteitsregister.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.standalone.PortalBrowser.Look;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a school does beside placing interns: who a newcomer is, what becomes of a signal, who takes over. */
@Timeout(900)
class SchoolWalkIT {

    @AutoClose
    static final WalkedRegister REGISTER = WalkedRegister.start();

    @Test
    void a_newcomer_that_looks_like_a_known_host_is_looked_at() {
        newcomers(Look.DESK, "Kwekerij Het Groene Hart B.V.", 90000031);
    }

    @Test
    @Tag("long-walk")
    void so_it_is_on_a_phone_of_320_pixels() {
        newcomers(Look.PHONE, "Zorgcentrum Meerderweerdersebroekerduin B.V.", 90000041);
    }

    @Test
    @Tag("long-walk")
    void so_it_is_without_scripts() {
        newcomers(Look.WITHOUT_SCRIPTS, "Drukkerij Zonder Script B.V.", 90000051);
    }

    @Test
    @Tag("long-walk")
    void so_it_is_in_english() {
        newcomers(Look.ENGLISH, "The Sample Nursery B.V.", 90000061);
    }

    private static void newcomers(Look look, String name, int kvkNumber) {
        var known = REGISTER.school().checkedHost(name, Integer.toString(kvkNumber));
        var one = REGISTER.school().invited(known);
        REGISTER.school().answered(known, one);
        REGISTER.school().decided(one);
        try (var browser = REGISTER.open(look, Role.COORDINATOR)) {
            browser.goUntil("/hosts/" + known, "laatste waarschuwing");
            var stranger = newcomer(browser, name.replace("B.V.", "V.O.F."), kvkNumber + 1);
            browser.press("Bekijk wat er gelijk is");
            browser.says(name, "vraagt om een antwoord");
            browser.look("reentries");
            browser.press("Het zijn twee bedrijven");
            browser.send();
            browser.isRefused();
            browser.look("two-hosts");
            browser.fill("reason", "Andere eigenaar, andere plaats; gebeld met beide.");
            browser.send();
            browser.says("Vastgelegd: het zijn twee bedrijven.", "het zijn twee bedrijven");
            browser.go(stranger);
            assertThat(browser.has("Bekijk wat er gelijk is")).isFalse();

            newcomer(browser, name.replace("B.V.", "N.V."), kvkNumber + 2);
            browser.press("Bekijk wat er gelijk is");
            browser.press("Een stap laten meegaan");
            browser.review();
            browser.confirm();
            browser.isRefused();
            browser.page().locator("[name=origin]").first().check();
            browser.choose("continues", "people");
            browser.fill("proportionality", "Dezelfde mensen, dezelfde plek.");
            browser.fill("lighterMeasures", "Een gesprek; zij gaan gewoon verder.");
            browser.look("succession");
            browser.review();
            browser.says("dezelfde mensen");
            browser.look("succession-look");
            browser.confirm();
            browser.says("Het voorstel is gedaan.", "overgenomen van het bedrijf");
        }
    }

    /** Registers it, and waits until the register saw what it looks like. */
    private static String newcomer(PortalBrowser browser, String name, int kvkNumber) {
        var host = HostForm.register(browser, name, Integer.toString(kvkNumber));
        browser.goUntil(host, "Bekijk wat er gelijk is");
        browser.look("file-reentry");
        return host;
    }

    @Test
    void what_a_leaver_was_responsible_for_goes_to_another_person() {
        REGISTER.school().invited(REGISTER.school().checkedHost("Drogisterij De Overdracht B.V.", "90000034"));
        try (var browser = REGISTER.open(Look.DESK, Role.ADMINISTRATOR)) {
            browser.go("/administration");
            browser.press("Werk overdragen");
            browser.fill("from", REGISTER.school().person(Role.COORDINATOR));
            browser.fill("to", REGISTER.school().person(Role.COORDINATOR));
            browser.look("handover");
            browser.review();
            browser.confirm();
            browser.isRefused();
            browser.fill("to", REGISTER.school().person(Role.SUPERVISOR));
            browser.review();
            browser.says("stagecoördinator", "begeleider van school");
            browser.look("handover-look");
            browser.confirm();
            browser.says("De overdracht is begonnen.", "bezig");
            browser.look("handover-running");
            browser.page().locator(".card .state--good").waitFor();
            browser.look("handover-done");
        }
        try (var browser = REGISTER.open(Look.DESK, Role.COORDINATOR)) {
            browser.go("/administration/handovers/new");
            assertThat(browser.text()).contains("Niet voor uw rol");
        }
    }

    @Test
    void a_signal_is_weighed_confirmed_talked_about_and_closed() {
        course(Look.DESK, "Hotel De Goede Nacht", 90000035);
    }

    @Test
    @Tag("long-walk")
    void so_it_is_done_on_a_phone_of_320_pixels() {
        course(Look.PHONE, "Arbeidsongeschiktheidsverzekeringsmaatschappij Noord", 90000045);
    }

    @Test
    @Tag("long-walk")
    void so_it_is_done_without_scripts() {
        course(Look.WITHOUT_SCRIPTS, "Atelier Zonder Script", 90000055);
    }

    @Test
    @Tag("long-walk")
    void so_it_is_done_in_english() {
        course(Look.ENGLISH, "The Sample Hotel", 90000065);
    }

    private static void course(Look look, String name, int kvkNumber) {
        String grave;
        try (var browser = REGISTER.open(look, Role.COORDINATOR)) {
            var host = HostForm.register(browser, name, Integer.toString(kvkNumber));
            SignalForm.record(browser, host, "supervisor", "Er is gedreigd.");
            var other = browser.path();
            SignalForm.record(browser, host, "student", "Er is weer gedreigd, zei een ander.");
            grave = browser.path();
            assertThat(grave).isNotEqualTo(other);
            browser.press("Ernst bepalen");
            browser.choose("severity", "4");
            browser.fill("reason", "Er is gedreigd.");
            browser.look("severity");
            browser.send();
            browser.says("wacht op een tweede persoon");
            browser.look("signal-to-confirm");
            browser.press("Ernst 4 bevestigen");
            browser.send();
            browser.isRefused();
        }
        try (var browser = REGISTER.open(look, Role.DECISION_MAKER)) {
            browser.openTask(name);
            browser.says("Met uw rol leest u niet wat er is verteld.");
            browser.look("signal-of-decision-maker");
            browser.press("Ernst 4 bevestigen");
            browser.look("severity-confirmation");
            browser.send();
            browser.says("De ernst is bevestigd.");
        }
        try (var browser = REGISTER.open(look, Role.COORDINATOR)) {
            browser.go(grave);
            browser.press("Over hetzelfde voorval");
            browser.page().locator("select").selectOption(new SelectOption().setIndex(1));
            browser.look("joining");
            browser.send();
            browser.says("De signalen horen nu bij hetzelfde voorval.");
            browser.press("Toestemming vastleggen");
            browser.choose("step", "talk-to-host");
            browser.choose("toldMayBeRecognised", "yes");
            browser.choose("soon", "yes");
            browser.send();
            browser.press("Gesprek met het bedrijf vastleggen");
            browser.fill("with", "de eigenaar");
            browser.choose("resolved", "no");
            browser.send();
            browser.isRefused();
            browser.look("conversation-refused");
            browser.go(grave);
            browser.page().locator("dd a").first().click();
            browser.press("Kijken of het verteld mag worden");
            browser.send();
            browser.go(grave);
            browser.press("Gesprek met het bedrijf vastleggen");
            browser.fill("with", "de eigenaar");
            browser.fill("agreed", "De begeleider werkt niet meer met stagiairs.");
            browser.choose("resolved", "yes");
            browser.send();
            browser.says("Het gesprek is vastgelegd.");
            EmployerScene.awaitThat(() -> {
                browser.go(grave);
                return browser.text().contains("De begeleider werkt niet meer met stagiairs.") && browser.has("Nazorg");
            });
            browser.look("signal-handled");
            browser.press("Nazorg vastleggen");
            browser.choose("task", "student-support");
            browser.fill("outcome", "De student praat met een coach.");
            browser.look("care");
            browser.send();
            browser.says("De nazorg is vastgelegd.");
            browser.look("care-done");
            browser.go(grave);
            browser.press("Signaal sluiten");
            browser.choose("how", "followed-up");
            browser.fill("reason", "Besproken, afgesproken en nagegaan.");
            browser.look("signal-closing");
            browser.send();
            browser.confirm();
            browser.says("Het signaal is gesloten.");
            browser.look("signal-closed");
        }
    }
}
