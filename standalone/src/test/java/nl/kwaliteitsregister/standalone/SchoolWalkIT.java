package nl.kwaliteitsregister.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.standalone.PortalBrowser.Look;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a school does beside placing interns: who a newcomer is, what becomes of a signal, who takes over. */
@Timeout(900)
class SchoolWalkIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    @TempDir
    static Path folder;

    private static Running running;
    private static String address;
    private static EmployerScene school;

    @BeforeAll
    static void start() {
        Standalone.shareOneLog(Path.of("target"));
        var options = StandaloneProcess.unused(folder);
        running = Running.start(options, told -> {});
        address = options.issuer();
        school = new EmployerScene(running, options);
    }

    @AfterAll
    static void stop() {
        school.close();
        running.close();
    }

    @Test
    void a_newcomer_that_looks_like_a_known_host_is_looked_at() {
        newcomers(Look.DESK, "Kwekerij Het Groene Hart B.V.", 90000031, "");
    }

    @Test
    @Tag("long-walk")
    void so_it_is_on_a_phone_of_320_pixels() {
        newcomers(Look.PHONE, "Zorgcentrum Meerderweerdersebroekerduin B.V.", 90000041, "phone-");
    }

    @Test
    @Tag("long-walk")
    void so_it_is_without_scripts() {
        newcomers(Look.WITHOUT_SCRIPTS, "Drukkerij Zonder Script B.V.", 90000051, "no-scripts-");
    }

    @Test
    @Tag("long-walk")
    void so_it_is_in_english() {
        newcomers(Look.ENGLISH, "The Sample Nursery B.V.", 90000061, "english-");
    }

    /** @param pictures how the names of pictures begin */
    private static void newcomers(Look look, String name, int kvkNumber, String pictures) {
        var known = school.checkedHost(name, Integer.toString(kvkNumber));
        var one = school.invited(known);
        school.answered(known, one);
        school.decided(one);
        try (var browser = open(look, "coordinator")) {
            EmployerScene.awaitThat(() -> {
                browser.go("/hosts/" + known);
                return has(browser, "laatste waarschuwing");
            });
            var stranger = newcomer(browser, name.replace("B.V.", "V.O.F."), kvkNumber + 1, pictures);
            browser.press("Bekijk wat er gelijk is");
            browser.says(name, "vraagt om een antwoord");
            browser.look(pictures + "reentries");
            browser.press("Het zijn twee bedrijven");
            send(browser);
            isRefused(browser);
            browser.look(pictures + "two-hosts");
            browser.fill("reason", "Andere eigenaar, andere plaats; gebeld met beide.");
            send(browser);
            browser.says("Vastgelegd: het zijn twee bedrijven.", "het zijn twee bedrijven");
            browser.go(stranger);
            assertThat(has(browser, "Bekijk wat er gelijk is")).isFalse();

            newcomer(browser, name.replace("B.V.", "N.V."), kvkNumber + 2, pictures);
            browser.press("Bekijk wat er gelijk is");
            browser.press("Een stap laten meegaan");
            browser.page().locator("button[value=review]").click();
            browser.page().locator("button[value=send]").click();
            isRefused(browser);
            browser.page().locator("[name=origin]").first().check();
            browser.choose("continues", "people");
            browser.fill("proportionality", "Dezelfde mensen, dezelfde plek.");
            browser.fill("lighterMeasures", "Een gesprek; zij gaan gewoon verder.");
            browser.look(pictures + "succession");
            browser.page().locator("button[value=review]").click();
            browser.says("dezelfde mensen");
            browser.look(pictures + "succession-look");
            browser.page().locator("button[value=send]").click();
            browser.says("Het voorstel is gedaan.", "overgenomen van het bedrijf");
        }
    }

    /** Registers it, and waits until the register saw what it looks like. */
    private static String newcomer(PortalBrowser browser, String name, int kvkNumber, String pictures) {
        var host = register(browser, name, kvkNumber);
        EmployerScene.awaitThat(() -> {
            browser.go(host);
            return has(browser, "Bekijk wat er gelijk is");
        });
        browser.look(pictures + "file-reentry");
        return host;
    }

    private static String register(PortalBrowser browser, String name, int kvkNumber) {
        browser.go("/hosts/new");
        browser.fill("details.name", name);
        browser.fill("identity.kvkNumber", Integer.toString(kvkNumber));
        browser.fill("occurredOn", TODAY.minusDays(30).toString());
        send(browser);
        browser.page().waitForURL(Pattern.compile(".*/hosts/[0-9a-f-]{36}"));
        return browser.path();
    }

    @Test
    void what_a_leaver_was_responsible_for_goes_to_another_person() {
        school.invited(school.checkedHost("Drogisterij De Overdracht B.V.", "90000034"));
        try (var browser = open(Look.DESK, "administrator")) {
            browser.go("/administration");
            browser.press("Werk overdragen");
            browser.fill("from", school.person(Role.COORDINATOR));
            browser.fill("to", school.person(Role.COORDINATOR));
            browser.look("handover");
            browser.page().locator("button[value=review]").click();
            browser.page().locator("button[value=send]").click();
            isRefused(browser);
            browser.fill("to", school.person(Role.SUPERVISOR));
            browser.page().locator("button[value=review]").click();
            browser.says("stagecoördinator", "begeleider van school");
            browser.look("handover-look");
            browser.page().locator("button[value=send]").click();
            browser.says("De overdracht is begonnen.", "bezig");
            browser.look("handover-running");
            browser.page().locator(".card .state--good").waitFor();
            browser.look("handover-done");
        }
        try (var browser = open(Look.DESK, "coordinator")) {
            browser.go("/administration/handovers/new");
            assertThat(browser.text()).contains("Niet voor uw rol");
        }
    }

    @Test
    void a_signal_is_weighed_confirmed_talked_about_and_closed() {
        course(Look.DESK, "Hotel De Goede Nacht", 90000035, "");
    }

    @Test
    @Tag("long-walk")
    void so_it_is_done_on_a_phone_of_320_pixels() {
        course(Look.PHONE, "Arbeidsongeschiktheidsverzekeringsmaatschappij Noord", 90000045, "phone-");
    }

    @Test
    @Tag("long-walk")
    void so_it_is_done_without_scripts() {
        course(Look.WITHOUT_SCRIPTS, "Atelier Zonder Script", 90000055, "no-scripts-");
    }

    @Test
    @Tag("long-walk")
    void so_it_is_done_in_english() {
        course(Look.ENGLISH, "The Sample Hotel", 90000065, "english-");
    }

    private static void course(Look look, String name, int kvkNumber, String pictures) {
        String grave;
        try (var browser = open(look, "coordinator")) {
            var host = register(browser, name, kvkNumber);
            signal(browser, host, "supervisor", "Er is gedreigd.");
            var other = browser.path();
            signal(browser, host, "student", "Er is weer gedreigd, zei een ander.");
            grave = browser.path();
            assertThat(grave).isNotEqualTo(other);
            browser.press("Ernst bepalen");
            browser.choose("severity", "4");
            browser.fill("reason", "Er is gedreigd.");
            browser.look(pictures + "severity");
            send(browser);
            browser.says("wacht op een tweede persoon");
            browser.look(pictures + "signal-to-confirm");
            browser.press("Ernst 4 bevestigen");
            send(browser);
            isRefused(browser);
        }
        try (var browser = open(look, "decision-maker")) {
            EmployerScene.awaitThat(() -> {
                browser.go("/");
                return browser.text().contains(name);
            });
            browser.page()
                    .locator("main .list li", new Page.LocatorOptions().setHasText(name))
                    .locator("a")
                    .first()
                    .click();
            browser.says("Met uw rol leest u niet wat er is verteld.");
            browser.look(pictures + "signal-of-decision-maker");
            browser.press("Ernst 4 bevestigen");
            browser.look(pictures + "severity-confirmation");
            send(browser);
            browser.says("De ernst is bevestigd.");
        }
        try (var browser = open(look, "coordinator")) {
            browser.go(grave);
            browser.press("Over hetzelfde voorval");
            browser.page().locator("select").selectOption(new SelectOption().setIndex(1));
            browser.look(pictures + "joining");
            send(browser);
            browser.says("De signalen horen nu bij hetzelfde voorval.");
            browser.press("Toestemming vastleggen");
            browser.choose("step", "talk-to-host");
            browser.choose("toldMayBeRecognised", "yes");
            browser.choose("soon", "yes");
            send(browser);
            browser.press("Gesprek met het bedrijf vastleggen");
            browser.fill("with", "de eigenaar");
            browser.choose("resolved", "no");
            send(browser);
            isRefused(browser);
            browser.look(pictures + "conversation-refused");
            browser.go(grave);
            browser.page().locator("dd a").first().click();
            browser.press("Kijken of het verteld mag worden");
            send(browser);
            browser.go(grave);
            browser.press("Gesprek met het bedrijf vastleggen");
            browser.fill("with", "de eigenaar");
            browser.fill("agreed", "De begeleider werkt niet meer met stagiairs.");
            browser.choose("resolved", "yes");
            send(browser);
            browser.says("Het gesprek is vastgelegd.");
            EmployerScene.awaitThat(() -> {
                browser.go(grave);
                return browser.text().contains("De begeleider werkt niet meer met stagiairs.")
                        && has(browser, "Nazorg");
            });
            browser.look(pictures + "signal-handled");
            browser.press("Nazorg vastleggen");
            browser.choose("task", "student-support");
            browser.fill("outcome", "De student praat met een coach.");
            browser.look(pictures + "care");
            send(browser);
            browser.says("De nazorg is vastgelegd.");
            browser.look(pictures + "care-done");
            browser.go(grave);
            browser.press("Signaal sluiten");
            browser.choose("how", "followed-up");
            browser.fill("reason", "Besproken, afgesproken en nagegaan.");
            browser.look(pictures + "signal-closing");
            send(browser);
            browser.page().locator("button[value=send]").click();
            browser.says("Het signaal is gesloten.");
            browser.look(pictures + "signal-closed");
        }
    }

    /** Records one, and opens its page. */
    private static void signal(PortalBrowser browser, String host, String source, String words) {
        browser.go("/signals/new?employer=" + host.substring("/hosts/".length()));
        browser.pick("category", "S08");
        browser.pick("phase", "during");
        browser.pick("source", source);
        browser.fill("description", words);
        browser.choose("consent", "record");
        send(browser);
        EmployerScene.awaitThat(() -> {
            browser.go(host + "/signals");
            return browser.text().contains(words);
        });
        browser.page()
                .locator("main article", new Page.LocatorOptions().setHasText(words))
                .getByText(browser.words().exactly("Bekijken en opvolgen"))
                .click();
        browser.page().waitForURL(Pattern.compile(".*/ladder/signals/.*"));
        browser.says(words);
    }

    private static boolean has(PortalBrowser browser, String words) {
        return browser.page().getByText(browser.words().with(words)).count() > 0;
    }

    private static PortalBrowser open(Look look, String role) {
        var browser = PortalBrowser.open(address, look);
        browser.signIn(role + ".waterrand");
        return browser;
    }

    private static void send(PortalBrowser browser) {
        browser.page().locator("main form.card button[type=submit]").first().click();
    }

    /** Waits for the form with what was wrong. */
    private static void isRefused(PortalBrowser browser) {
        browser.page().locator("#faults").waitFor();
    }
}
