package nl.kwaliteitsregister.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.standalone.PortalBrowser.Look;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The confidants' own space in a browser, and what leaves it. */
@Tag("long-walk")
@Timeout(900)
class ConfidantWalkIT {

    private static final String DAY =
            LocalDate.now(DemoEntry.AMSTERDAM).minusDays(1).toString();
    private static final String TOLD = "Hij dreigde toen ik iets zei.";
    private static final String FACTS = "Een student voelt zich bedreigd.";

    @AutoClose
    static final WalkedRegister REGISTER = WalkedRegister.start();

    @ParameterizedTest
    @EnumSource
    void records_weighs_releases_and_asks_a_decision_maker_and_nothing_shows_elsewhere(Look look) {
        var host = REGISTER.school().checkedHost(look.host(), look.kvkNumber(90000801));
        try (var browser = REGISTER.open(look, Role.CONFIDANT)) {
            record(browser, look.host());
            var matter = browser.path();
            weigh(browser);
            browser.go("/");
            assertThat(browser.text()).as("no hint outside the space").doesNotContain(look.host());

            browser.go(matter);
            browser.press("Vrijgeven voor veiligheid");
            askForSafety(browser);
            browser.go(matter + "/releases");
            browser.fill("words", "Een student voelt zich niet veilig.");
            browser.choose("consent", "record");
            browser.look("confidential-release");
            browser.review();
            browser.look("confidential-release-review");
            browser.confirm();
            browser.says("De feiten zijn vrijgegeven.");
        }
        try (var browser = REGISTER.open(look, Role.DECISION_MAKER)) {
            browser.press("Veiligheid");
            browser.look("safety-questions");
            browser.page().locator("main li a").first().click();
            browser.says(FACTS);
            assertThat(browser.text()).doesNotContain(TOLD);
            browser.look("safety-question");
            browser.press("Ja, geef vrij");
            browser.says("De feiten zijn vrijgegeven.");
        }
        try (var browser = REGISTER.open(look, Role.COORDINATOR)) {
            browser.go("/confidential");
            browser.says("Niet voor uw rol");
            browser.goUntil("/hosts/" + host + "/signals", FACTS);
            assertThat(browser.text()).doesNotContain(TOLD);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_decision_maker_lets_nothing_out_and_the_matter_is_closed(Look look) {
        var name = "Hotel " + look.host();
        REGISTER.school().checkedHost(name, look.kvkNumber(90000811));
        String matter;
        try (var browser = REGISTER.open(look, Role.CONFIDANT)) {
            record(browser, name);
            matter = browser.path();
            browser.press("Vrijgeven voor veiligheid");
            askForSafety(browser);
        }
        try (var browser = REGISTER.open(look, Role.DECISION_MAKER)) {
            browser.press("Veiligheid");
            browser.page().locator("main li a").first().click();
            browser.press("Nee, niet vrijgeven");
            browser.says("Er gaat niets uit.");
        }
        try (var browser = REGISTER.open(look, Role.CONFIDANT)) {
            browser.go(matter);
            browser.press("Sluiten");
            browser.send();
            browser.isRefused();
            browser.fill("reason", "De student wil het hierbij laten.");
            browser.look("confidential-closing");
            browser.send();
            browser.says("Het is gesloten.");
            browser.look("confidential-closed");
        }
    }

    private static void record(PortalBrowser browser, String host) {
        browser.press("In vertrouwen");
        browser.look("confidential");
        browser.press("Vastleggen wat is verteld");
        browser.goUntil("/confidential/new?q=" + URLEncoder.encode(host, StandardCharsets.UTF_8), host);
        browser.press(host);
        browser.send();
        browser.isRefused();
        browser.namesFaultyFields();
        browser.look("confidential-new-refused");
        browser.fill("occurredOn", DAY);
        browser.pick("category", "S08");
        browser.pick("phase", "during");
        browser.fill("words", TOLD);
        browser.look("confidential-new");
        browser.send();
        browser.says("Het is bewaard.", host);
    }

    private static void weigh(PortalBrowser browser) {
        browser.press("Notitie toevoegen");
        browser.fill("words", "Gebeld; er is een afspraak.");
        browser.look("confidential-note");
        browser.send();
        browser.says("De notitie is bewaard.", "Gebeld; er is een afspraak.");
        browser.press("Ernst bepalen");
        browser.choose("severity", "4");
        browser.fill("reason", "Dreiging.");
        browser.look("confidential-severity");
        browser.send();
        browser.says("De ernst is bewaard.");
        browser.look("confidential-matter");
    }

    private static void askForSafety(PortalBrowser browser) {
        browser.fill("facts.words", FACTS);
        browser.fill("reason", "Er loopt nu iemand stage.");
        browser.fill("studentToldOn", DAY);
        browser.fill("decisionMaker", REGISTER.school().person(Role.DECISION_MAKER));
        browser.look("confidential-override");
        browser.review();
        browser.look("confidential-override-review");
        browser.confirm();
        browser.says("Uw vraag is gesteld. Alleen de beslisser die u noemde ziet haar.");
    }
}
