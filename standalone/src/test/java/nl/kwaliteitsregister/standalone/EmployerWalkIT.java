package nl.kwaliteitsregister.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
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
        address = options.issuer();
    }

    @AfterAll
    static void stop() {
        school.close();
        running.close();
    }

    @Test
    void accepts_a_badge_answers_a_hearing_and_objects() {
        var host = school.checkedHost("Bakkerij De Proef B.V.", "90000011");
        try (var browser = PortalBrowser.open(address, Look.DESK)) {
            browser.signIn(EMPLOYER);
            browser.go("/own");
            assertThat(browser.text()).contains("Er loopt bij ROC Waterrand geen stap.");
            browser.look("own");

            acceptBadge(browser, host);

            var one = school.invited(host);
            browser.go("/own");
            browser.look("own-heard");
            browser.press("Uw antwoord wordt gevraagd");
            browser.look("own-message-closed");
            browser.press("Bericht openen");
            assertThat(browser.text())
                    .contains("Op drie dagen is er geschreeuwd.")
                    .doesNotContain("student-17");
            browser.look("own-message");
            browser.press("Antwoorden");
            say(browser, "Wij zien dat anders.", "Antwoord versturen", "answer");
            assertThat(browser.text()).contains("Uw antwoord is verstuurd.", "Uw antwoord is ontvangen.");

            school.decided(one);
            browser.go("/own");
            assertThat(browser.text()).contains("laatste waarschuwing met een verbeterplan");
            browser.look("own-step-decided");
            browser.press("Meer over deze stap");
            browser.look("own-step");
            browser.press("Bezwaar maken");
            say(browser, "Dit klopt niet.", "Bezwaar versturen", "objection");
            assertThat(browser.text()).contains("U bent het er niet mee eens. Dat wordt nu bekeken.");
        }
    }

    private static void acceptBadge(PortalBrowser browser, String host) {
        var badges = "/own/" + host + "/badges";
        EmployerScene.awaitThat(() -> {
            browser.go(badges);
            return browser.text().contains("Aspirant: aangeboden");
        });
        browser.look("badges-offered");
        browser.press("Bekijk het aanbod");
        browser.look("badge-accept");
        browser.press("Aanvaarden");
        assertThat(browser.text()).contains("U heeft de erkenning aanvaard.", "Aspirant: geldig");
        browser.look("badges-accepted");
    }

    /** Written, looked at once more and sent. */
    private static void say(PortalBrowser browser, String words, String send, String name) {
        browser.page().locator("button[value=review]").click();
        browser.page().locator("button[value=send]").click();
        assertThat(browser.page().title()).startsWith("Fout:");
        browser.look("own-" + name + "-refused");
        browser.fill("text", words);
        browser.page().locator("button[value=review]").click();
        assertThat(browser.text()).contains(words);
        browser.look("own-" + name + "-review");
        browser.press(send);
    }

    @Test
    @Tag("long-walk")
    void fits_a_phone_in_english_and_works_without_scripts() {
        var host = school.checkedHost("Arbeidsongeschiktheidsverzekeringsmaatschappij Meerderweerd B.V.", "90000012");
        school.invited(host);
        try (var browser = PortalBrowser.open(address, Look.PHONE)) {
            browser.signIn(EMPLOYER);
            browser.press("English");
            for (var path : List.of("/own", "/own/" + host + "/badges", "/recognised-hosts")) {
                browser.go(path);
                assertThat(browser.fits()).as(path).isTrue();
                browser.look(
                        "phone-en" + path.replaceAll("[0-9a-f-]{36}", "host").replace('/', '-'));
            }
        }
        try (var browser = PortalBrowser.open(address, Look.WITHOUT_SCRIPTS)) {
            browser.signIn(EMPLOYER);
            browser.press("Uw antwoord wordt gevraagd");
            browser.press("Bericht openen");
            browser.press("Antwoorden");
            browser.fill("text", "Wij hebben een andere begeleider gevraagd.");
            browser.press("Verder");
            browser.press("Antwoord versturen");
            assertThat(browser.text()).contains("Uw antwoord is verstuurd.");
        }
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
