package nl.kwaliteitsregister.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.standalone.PortalBrowser.Look;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What an employer does in a browser: accepts a badge, answers a hearing, objects to what was decided. */
@Timeout(900)
class EmployerWalkIT {

    private static final String EMPLOYER = "employer.waterrand";

    @TempDir
    static Path folder;

    private static Running running;
    private static EmployerScene school;
    private static String address;

    @BeforeAll
    static void start() {
        Standalone.shareOneLog(Path.of("target"));
        var options = StandaloneProcess.unused(folder);
        running = Running.start(options, told -> {});
        school = new EmployerScene(running, options);
        school.secondDecisionMaker(Role.QUALITY_OFFICER);
        address = options.issuer();
    }

    @AfterAll
    static void stop() {
        school.close();
        running.close();
    }

    @Test
    void accepts_a_badge_answers_a_hearing_and_objects() {
        objects(Look.DESK, "Bakkerij De Proef B.V.", "90000011", "");
    }

    @Test
    @Tag("long-walk")
    void the_same_and_appeals_on_a_phone_of_320_pixels() {
        appeals(Look.PHONE, "Arbeidsongeschiktheidsverzekeringsmaatschappij Meerderweerd B.V.", "90000012", "phone-");
    }

    @Test
    @Tag("long-walk")
    void the_same_and_appeals_in_english() {
        appeals(Look.ENGLISH, "The Sample Bakery", "90000014", "english-");
    }

    @Test
    @Tag("long-walk")
    void the_same_and_appeals_without_scripts() {
        appeals(Look.WITHOUT_SCRIPTS, "Kapsalon Zonder Script", "90000015", "no-scripts-");
    }

    /** @param pictures how the names of pictures begin */
    private static void objects(Look look, String name, String kvkNumber, String pictures) {
        var host = school.checkedHost(name, kvkNumber);
        try (var browser = PortalBrowser.open(address, look)) {
            browser.signIn(EMPLOYER);
            object(browser, host, name, pictures);
        }
    }

    private static void appeals(Look look, String name, String kvkNumber, String pictures) {
        var host = school.checkedHost(name, kvkNumber);
        try (var browser = PortalBrowser.open(address, look)) {
            browser.signIn(EMPLOYER);
            object(browser, host, name, pictures);
            var step = browser.path();
            school.upheld(step);
            browser.go(step);
            browser.press("In beroep gaan");
            say(browser, "Er is niet naar ons geluisterd.", pictures + "own-appeal");
            browser.says("Uw beroep is verstuurd.", "U bent in beroep.");
            browser.look(pictures + "own-step-appealed");
        }
    }

    private static void object(PortalBrowser browser, String host, String name, String pictures) {
        browser.go("/own");
        browser.look(pictures + "own");
        acceptBadge(browser, host, pictures);

        var one = school.invited(host);
        browser.go("/own");
        browser.look(pictures + "own-heard");
        browser.pressIn(name, "Uw antwoord wordt gevraagd");
        browser.look(pictures + "own-message-closed");
        browser.press("Bericht openen");
        browser.says("Op drie dagen is er geschreeuwd.");
        assertThat(browser.text()).doesNotContain("student-17");
        browser.look(pictures + "own-message");
        browser.press("Antwoorden");
        say(browser, "Wij zien dat anders.", pictures + "own-answer");
        browser.says("Uw antwoord is verstuurd.");

        school.decided(one);
        browser.go("/own");
        browser.says("laatste waarschuwing met een verbeterplan");
        browser.look(pictures + "own-step-decided");
        browser.pressIn(name, "Meer over deze stap");
        browser.look(pictures + "own-step");
        browser.press("Bezwaar maken");
        say(browser, "Dit klopt niet.", pictures + "own-objection");
        browser.says("U bent het er niet mee eens. Dat wordt nu bekeken.");
    }

    private static void acceptBadge(PortalBrowser browser, String host, String pictures) {
        var badges = "/own/" + host + "/badges";
        var offer = browser.page().getByText(browser.words().exactly("Bekijk het aanbod"));
        EmployerScene.awaitThat(() -> {
            browser.go(badges);
            return offer.count() > 0;
        });
        browser.look(pictures + "badges-offered");
        browser.press("Bekijk het aanbod");
        browser.look(pictures + "badge-accept");
        browser.press("Aanvaarden");
        browser.says("U heeft de erkenning aanvaard.", "geldig");
        browser.look(pictures + "badges-accepted");
    }

    /** Written, looked at once more and sent. */
    private static void say(PortalBrowser browser, String words, String name) {
        browser.page().locator("button[value=review]").click();
        browser.page().locator("button[value=send]").click();
        browser.page().locator("#faults").waitFor();
        browser.look(name + "-refused");
        browser.fill("text", words);
        browser.page().locator("button[value=review]").click();
        browser.says(words);
        browser.look(name + "-review");
        browser.page().locator("button[value=send]").click();
    }

    @Test
    @Tag("long-walk")
    void the_public_reads_without_an_account() {
        try (var browser = PortalBrowser.open(address, Look.DESK)) {
            browser.go("/recognised-hosts");
            assertThat(browser.text()).contains("Erkende bedrijven");
            browser.look("recognised");
            browser.go("/badges/00000000-0000-4000-8000-000000000000");
            assertThat(browser.text()).contains("Niet gevonden");
            browser.look("no-badge");
        }
    }
}
