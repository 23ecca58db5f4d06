package nl.kwaliteitsregister.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.standalone.PortalBrowser.Look;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an employer does in a browser: accepts a badge, answers a hearing, objects to what was decided. */
@Timeout(900)
class EmployerWalkIT {

    @AutoClose
    static final WalkedRegister REGISTER = WalkedRegister.start();

    @BeforeAll
    static void appoint() {
        REGISTER.school().secondDecisionMaker(Role.QUALITY_OFFICER);
    }

    @Test
    void accepts_a_badge_answers_a_hearing_and_objects() {
        objects(Look.DESK, "Bakkerij De Proef B.V.", "90000011");
    }

    @Test
    @Tag("long-walk")
    void the_same_and_appeals_on_a_phone_of_320_pixels() {
        appeals(Look.PHONE, "Arbeidsongeschiktheidsverzekeringsmaatschappij Meerderweerd B.V.", "90000012");
    }

    @Test
    @Tag("long-walk")
    void the_same_and_appeals_in_english() {
        appeals(Look.ENGLISH, "The Sample Bakery", "90000014");
    }

    @Test
    @Tag("long-walk")
    void the_same_and_appeals_without_scripts() {
        appeals(Look.WITHOUT_SCRIPTS, "Kapsalon Zonder Script", "90000015");
    }

    private static void objects(Look look, String name, String kvkNumber) {
        var host = REGISTER.school().checkedHost(name, kvkNumber);
        try (var browser = REGISTER.open(look, Role.EMPLOYER)) {
            object(browser, host, name);
        }
    }

    private static void appeals(Look look, String name, String kvkNumber) {
        var host = REGISTER.school().checkedHost(name, kvkNumber);
        try (var browser = REGISTER.open(look, Role.EMPLOYER)) {
            object(browser, host, name);
            var step = browser.path();
            REGISTER.school().upheld(step);
            browser.go(step);
            browser.press("In beroep gaan");
            say(browser, "Er is niet naar ons geluisterd.", "own-appeal");
            browser.says("Uw beroep is verstuurd.", "U bent in beroep.");
            browser.look("own-step-appealed");
        }
    }

    private static void object(PortalBrowser browser, String host, String name) {
        browser.go("/own");
        browser.look("own");
        acceptBadge(browser, host);

        var one = REGISTER.school().invited(host);
        browser.go("/own");
        browser.look("own-heard");
        browser.pressIn(name, "Uw antwoord wordt gevraagd");
        browser.look("own-message-closed");
        browser.press("Bericht openen");
        browser.says("Op drie dagen is er geschreeuwd.");
        assertThat(browser.text()).doesNotContain("student-17");
        browser.look("own-message");
        browser.press("Antwoorden");
        say(browser, "Wij zien dat anders.", "own-answer");
        browser.says("Uw antwoord is verstuurd.");

        REGISTER.school().decided(one);
        browser.go("/own");
        browser.says("laatste waarschuwing met een verbeterplan");
        browser.look("own-step-decided");
        browser.pressIn(name, "Meer over deze stap");
        browser.look("own-step");
        browser.press("Bezwaar maken");
        say(browser, "Dit klopt niet.", "own-objection");
        browser.says("U bent het er niet mee eens. Dat wordt nu bekeken.");
    }

    private static void acceptBadge(PortalBrowser browser, String host) {
        var badges = "/own/" + host + "/badges";
        var offer = browser.page().getByText(browser.words().exactly("Bekijk het aanbod"));
        EmployerScene.awaitThat(() -> {
            browser.go(badges);
            return offer.count() > 0;
        });
        browser.look("badges-offered");
        browser.press("Bekijk het aanbod");
        browser.look("badge-accept");
        browser.press("Aanvaarden");
        browser.says("U heeft de erkenning aanvaard.", "geldig");
        browser.look("badges-accepted");
    }

    @ParameterizedTest
    @EnumSource
    @Tag("long-walk")
    void a_badge_shows_in_the_file_is_looked_at_anew_and_ended(Look look) {
        var name = "Hotel " + look.host();
        var host = REGISTER.school().checkedHost(name, look.kvkNumber(90000701));
        var badges = "/own/" + host + "/badges";
        try (var browser = REGISTER.open(look, Role.EMPLOYER)) {
            acceptBadge(browser, host);
            browser.pressOneOf("Laat iemand opnieuw kijken");
            browser.says("Uw verzoek is verstuurd. Binnen 10 werkdagen kijkt iemand.");
            browser.look("second-look-asked");
        }
        try (var browser = REGISTER.open(look, Role.QUALITY_OFFICER)) {
            browser.openTask(name);
            browser.look("second-look-task");
            browser.press("Tweede blik geven");
            browser.send();
            browser.isRefused();
            browser.choose("outcome", "stands");
            browser.look("second-look");
            browser.send();
            browser.says("Uw antwoord is vastgelegd.");
            browser.look("second-look-given");
        }
        try (var browser = REGISTER.open(look, Role.COORDINATOR)) {
            browser.goUntil("/hosts/" + host, "Aspirant");
            browser.look("file-badge");
            browser.press("Erkenningen van dit bedrijf");
            browser.look("badges-of-school");
        }
        try (var browser = REGISTER.open(look, Role.EMPLOYER)) {
            browser.go(badges);
            browser.press("Erkenning beëindigen");
            browser.look("badge-ending");
            browser.press("Beëindigen");
            browser.says("De erkenning is beëindigd.");
            browser.look("badge-ended");
        }
    }

    /** Written, looked at once more and sent. */
    static void say(PortalBrowser browser, String words, String name) {
        browser.review();
        browser.confirm();
        browser.isRefused();
        browser.look(name + "-refused");
        browser.fill("text", words);
        browser.review();
        browser.says(words);
        browser.look(name + "-review");
        browser.confirm();
    }

    @Test
    @Tag("long-walk")
    void the_public_reads_without_an_account() {
        try (var browser = REGISTER.visit(Look.DESK)) {
            browser.go("/recognised-hosts");
            assertThat(browser.text()).contains("Erkende bedrijven");
            browser.look("recognised");
            browser.go("/badges/00000000-0000-4000-8000-000000000000");
            assertThat(browser.text()).contains("Niet gevonden");
            browser.look("no-badge");
        }
    }
}
