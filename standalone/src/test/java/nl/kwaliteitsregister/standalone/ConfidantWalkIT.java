package nl.kwaliteitsregister.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.standalone.PortalBrowser.Look;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The confidants' own space in a browser, and what leaves it. */
@Tag("long-walk")
@Timeout(900)
class ConfidantWalkIT {

    private static final String DAY =
            LocalDate.now(DemoEntry.AMSTERDAM).minusDays(1).toString();

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
    void records_weighs_releases_and_asks_a_decision_maker_and_nothing_shows_elsewhere() {
        school.checkedHost("Garage De Stilte B.V.", "90000013");
        try (var browser = PortalBrowser.open(address, Look.PHONE)) {
            browser.signIn("confidant.waterrand");
            record(browser);
            var matter = browser.path();

            browser.press("Notitie toevoegen");
            browser.fill("words", "Gebeld; er is een afspraak.");
            browser.look("confidential-note");
            browser.press("Bewaren");
            browser.press("Ernst bepalen");
            browser.choose("severity", "4");
            browser.fill("reason", "Dreiging.");
            browser.look("confidential-severity");
            browser.press("Ernst bewaren");
            assertThat(browser.text()).contains("ernst 4", "Gebeld; er is een afspraak.");
            browser.look("confidential-matter");

            browser.press("Vrijgeven voor veiligheid");
            browser.fill("facts.words", "Een student voelt zich bedreigd.");
            browser.fill("reason", "Er loopt nu iemand stage.");
            browser.fill("studentToldOn", DAY);
            browser.fill("decisionMaker", school.person(Role.DECISION_MAKER));
            browser.look("confidential-override");
            browser.press("Verder");
            browser.look("confidential-override-review");
            browser.press("Aan de beslisser vragen");
            assertThat(browser.text()).contains("Uw vraag is gesteld.");

            browser.go(matter + "/releases");
            browser.fill("words", "Een student voelt zich niet veilig.");
            browser.choose("consent", "record");
            browser.look("confidential-release");
            browser.press("Verder");
            browser.look("confidential-release-review");
            browser.page().locator("button[value=send]").click();
            assertThat(browser.text()).contains("De feiten zijn vrijgegeven.");
            browser.go("/");
            assertThat(browser.page().locator("main").innerText())
                    .as("no hint outside the space")
                    .doesNotContain("vertrouwen", "ernst", "vrijgegeven");
        }
        try (var browser = PortalBrowser.open(address, Look.DESK)) {
            browser.signIn("decision-maker.waterrand");
            browser.press("Veiligheid");
            browser.look("safety-questions");
            browser.page().locator("main li a").first().click();
            assertThat(browser.text())
                    .contains("Een student voelt zich bedreigd.")
                    .doesNotContain("Hij dreigde");
            browser.look("safety-question");
            browser.press("Ja, geef vrij");
            assertThat(browser.text()).contains("De feiten zijn vrijgegeven.");
        }
        try (var browser = PortalBrowser.open(address, Look.DESK)) {
            browser.signIn("coordinator.waterrand");
            browser.go("/confidential");
            assertThat(browser.text()).contains("Niet voor uw rol");
        }
    }

    private static void record(PortalBrowser browser) {
        browser.press("In vertrouwen");
        browser.look("confidential");
        browser.press("Vastleggen wat is verteld");
        EmployerScene.awaitThat(() -> {
            browser.go("/confidential/new?q=Stilte");
            return browser.text().contains("Garage De Stilte B.V.");
        });
        browser.press("Garage De Stilte B.V.");
        browser.page().locator("main form.card button[type=submit]").click();
        browser.look("confidential-new-refused");
        browser.fill("occurredOn", DAY);
        browser.pick("category", "S08");
        browser.pick("phase", "during");
        browser.fill("words", "Hij dreigde toen ik iets zei.");
        browser.look("confidential-new");
        browser.page().locator("main form.card button[type=submit]").click();
        assertThat(browser.text()).contains("Het is bewaard.", "Garage De Stilte B.V.");
    }
}
