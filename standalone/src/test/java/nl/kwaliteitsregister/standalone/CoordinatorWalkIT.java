package nl.kwaliteitsregister.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.kwaliteitsregister.standalone.PortalBrowser.Look;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The everyday work of a coordinator in a browser, from signing in to the file. */
@Timeout(900)
class CoordinatorWalkIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    private static final String COORDINATOR = "coordinator.waterrand";
    /** Styles and scripts alone; less would mean that they were not counted. */
    private static final int LEAST_AT_FIRST = 20_000;

    private static final int MOST_AT_FIRST = 150_000;

    @TempDir
    static Path folder;

    private static Running running;
    private static String address;

    @BeforeAll
    static void start() {
        Standalone.shareOneLog(Path.of("target"));
        var options = StandaloneProcess.unused(folder);
        running = Running.start(options, told -> {});
        address = options.issuer();
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void registers_checks_places_and_checks_in() {
        walk(Look.DESK, "Bakkerij De Proef B.V.", "90000001", "");
    }

    @Test
    @Tag("long-walk")
    void the_same_on_a_phone_of_320_pixels() {
        walk(Look.PHONE, "Arbeidsongeschiktheidsverzekeringsmaatschappij Meerderweerd", "90000004", "phone-");
    }

    @Test
    @Tag("long-walk")
    void the_same_in_english() {
        walk(Look.ENGLISH, "The Sample Bakery", "90000005", "english-");
    }

    @Test
    @Tag("long-walk")
    void the_same_without_scripts() {
        walk(Look.WITHOUT_SCRIPTS, "Kapsalon Zonder Script", "90000003", "no-scripts-");
    }

    /** @param pictures how the names of pictures begin */
    private static void walk(Look look, String name, String kvkNumber, String pictures) {
        try (var browser = PortalBrowser.open(address, look)) {
            browser.signIn(COORDINATOR);
            browser.look(pictures + "today");
            browser.go("/hosts");
            browser.look(pictures + "hosts");
            browser.go("/host-imports");
            browser.look(pictures + "imports");

            browser.go("/hosts/new");
            browser.page().locator("main button[type=submit]").click();
            assertThat(browser.page().title()).matches("(Fout|Error): .*");
            browser.look(pictures + "host-refused");
            register(browser, name, kvkNumber);
            browser.look(pictures + "file-empty");
            var host = browser.path();

            check(browser, pictures);
            browser.look(pictures + "file-checked");

            plan(browser, host);
            browser.look(pictures + "placement-planned");
            browser.press("Start vastleggen");
            browser.fill("occurredOn", day(-40));
            browser.look(pictures + "placement-start");
            browser.page().locator("main button[type=submit]").click();
            browser.look(pictures + "placement");

            browser.press("Tussengesprek vastleggen");
            checkIn(browser, pictures);
            browser.says("Het tussengesprek is vastgelegd.");

            browser.go(host);
            browser.says("goedgekeurd", "Gepland of bezig");
            browser.look(pictures + "file");
        }
    }

    @Test
    @Tag("long-walk")
    void ends_evaluates_and_records_a_signal_with_consent() {
        try (var browser = PortalBrowser.open(address, Look.DESK)) {
            browser.signIn(COORDINATOR);
            register(browser, "Garage Zonder Zorgen", "90000002");
            var host = browser.path();
            check(browser, "");
            plan(browser, host);
            browser.press("Start vastleggen");
            browser.fill("occurredOn", day(-40));
            browser.page().locator("main button[type=submit]").click();
            browser.press("Einde vastleggen");
            browser.fill("occurredOn", day(-1));
            browser.choose("early.by", "together");
            browser.fill("early.reason", "De opdracht was klaar.");
            browser.look("placement-end");
            browser.page().locator("main button[type=submit]").click();

            browser.press("Evalueren");
            List.of("AC1", "AC2", "AC3", "AC4", "AC5", "AC6").forEach(item -> browser.choose("items." + item, "4"));
            browser.choose("placeAgain", "yes");
            browser.press("Eindigde de stage te vroeg?");
            browser.choose("early.by", "together");
            browser.fill("early.why", "De opdracht was klaar.");
            browser.look("evaluation");
            browser.press("Evaluatie vastleggen");
            assertThat(browser.text()).contains("De evaluatie is vastgelegd.");

            browser.press("Signaal vastleggen");
            browser.page().locator("main button[type=submit]").click();
            browser.look("signal-refused");
            browser.pick("category", "S10");
            browser.pick("phase", "during");
            browser.pick("source", "student");
            browser.fill("description", "De beloofde gesprekken waren er niet altijd.");
            browser.choose("consent", "record");
            browser.look("signal");
            browser.page().locator("main button[type=submit]").click();
            browser.look("signals");
            browser.press("Ernst bepalen");
            browser.choose("severity", "1");
            browser.fill("reason", "Afspraak gedeeltelijk nagekomen.");
            browser.look("severity");
            browser.press("Ernst vastleggen");
            assertThat(browser.text()).contains("ernst 1");
        }
    }

    @Test
    void loads_little_at_first() {
        try (var browser = PortalBrowser.open(address, Look.DESK)) {
            var bytes = new int[1];
            browser.page().onRequestFinished(request -> bytes[0] += Math.max(0, request.sizes().responseBodySize));
            browser.signIn(COORDINATOR);
            browser.look("today-at-first");
            assertThat(bytes[0]).isBetween(LEAST_AT_FIRST, MOST_AT_FIRST);
        }
    }

    @Test
    @Tag("long-walk")
    void signs_out_everywhere() {
        try (var browser = PortalBrowser.open(address, Look.DESK)) {
            browser.signIn(COORDINATOR);
            browser.press("Afmelden");
            assertThat(browser.text()).contains("U bent afgemeld");
            browser.look("signed-out");
            browser.go("/hosts");
            assertThat(browser.path()).startsWith("/login");
        }
    }

    private static void register(PortalBrowser browser, String name, String kvkNumber) {
        browser.go("/hosts/new");
        browser.fill("details.name", name);
        browser.fill("identity.kvkNumber", kvkNumber);
        browser.fill("occurredOn", day(-60));
        browser.page().locator("main button[type=submit]").click();
        assertThat(browser.path()).matches("/hosts/[0-9a-f-]{36}");
        assertThat(browser.page().locator("h1").innerText()).isEqualTo(name);
    }

    /** Answers everything well, but for a named supervisor at first: that is said at once, and mended. */
    private static void check(PortalBrowser browser, String pictures) {
        browser.go(browser.path() + "/checks/new");
        browser.fill("occurredOn", day(-50));
        List.of("PS01", "PS02", "PS06", "PS08", "PS10", "PS12", "PS13", "PS14", "PS16", "PS17", "PS20", "PS21", "PS24")
                .forEach(criterion -> browser.choose("answers." + criterion, "yes"));
        List.of("PS11", "PS15", "PS18", "PS19").forEach(criterion -> browser.choose("answers." + criterion, "4"));
        browser.fill("answers.PS05.hoursPerWeek", "4");
        browser.fill("answers.PS05.internsPerSupervisor", "2");
        browser.choose("answers.PS09.expensesCovered", "yes");
        browser.fill("answers.PS09.allowance", "350");
        browser.fill("promises", "Elke vrijdag een evaluatiegesprek");
        browser.choose("outcome.kind", "approved");
        browser.choose("answers.PS04", "no");
        if (browser.hasScripts()) {
            browser.page()
                    .getByText(browser.words().with("Harde eis niet gehaald"))
                    .waitFor();
            browser.look(pictures + "check");
        }
        browser.page().locator("button[value=review]").click();
        browser.page().locator("button[value=send]").click();
        assertThat(browser.text()).contains("PS04");
        browser.choose("answers.PS04", "yes");
        browser.page().locator("button[value=review]").click();
        browser.look(pictures + "review");
        browser.page().locator("button[value=send]").click();
        assertThat(browser.path()).matches("/hosts/[0-9a-f-]{36}");
    }

    private static void plan(PortalBrowser browser, String host) {
        browser.go(host + "/placements/new");
        browser.fill("student", "student-17");
        browser.pick("programme", "crebo-90001");
        browser.choose("route", "bol");
        browser.fill("period.from", day(-40));
        browser.fill("period.until", day(60));
        browser.fill("hoursPerWeek", "32");
        browser.fill("occurredOn", day(-45));
        browser.page().locator("main button[type=submit]").click();
        browser.says("De stage is gepland.");
    }

    private static void checkIn(PortalBrowser browser, String pictures) {
        browser.fill("occurredOn", day(-26));
        browser.choose("channel", "visit");
        browser.choose("spokeAlone", "yes");
        browser.choose("light", "green");
        browser.look(pictures + "check-in");
        browser.press("Gesprek vastleggen");
    }

    private static String day(int fromToday) {
        return TODAY.plusDays(fromToday).toString();
    }
}
