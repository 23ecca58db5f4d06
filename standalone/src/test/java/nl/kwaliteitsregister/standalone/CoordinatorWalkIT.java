package nl.kwaliteitsregister.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.standalone.PortalBrowser.Look;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The everyday work of a coordinator in a browser, from signing in to the file. */
@Timeout(900)
class CoordinatorWalkIT {

    private static final LocalDate TODAY = LocalDate.now(DemoEntry.AMSTERDAM);
    /** Styles and scripts alone; less would mean that they were not counted. */
    private static final int LEAST_AT_FIRST = 20_000;

    private static final int MOST_AT_FIRST = 150_000;

    @AutoClose
    static final WalkedRegister REGISTER = WalkedRegister.start();

    @Test
    void registers_checks_places_and_checks_in() {
        walk(Look.DESK, "Bakkerij De Proef B.V.", "90000001");
    }

    @Test
    @Tag("long-walk")
    void the_same_on_a_phone_of_320_pixels() {
        walk(Look.PHONE, "Arbeidsongeschiktheidsverzekeringsmaatschappij Meerderweerd", "90000004");
    }

    @Test
    @Tag("long-walk")
    void the_same_in_english() {
        walk(Look.ENGLISH, "The Sample Bakery", "90000005");
    }

    @Test
    @Tag("long-walk")
    void the_same_without_scripts() {
        walk(Look.WITHOUT_SCRIPTS, "Kapsalon Zonder Script", "90000003");
    }

    private static void walk(Look look, String name, String kvkNumber) {
        try (var browser = REGISTER.open(look, Role.COORDINATOR)) {
            browser.look("today");
            browser.go("/hosts");
            browser.look("hosts");
            browser.go("/host-imports");
            browser.look("imports");

            browser.go("/hosts/new");
            browser.send();
            browser.isRefused();
            browser.look("host-refused");
            var host = HostForm.register(browser, name, kvkNumber);
            assertThat(browser.page().locator("h1").innerText()).isEqualTo(name);
            browser.look("file-empty");

            check(browser);
            browser.look("file-checked");

            PlacementForm.plan(browser, host, TODAY.minusDays(45), TODAY.minusDays(40));
            browser.look("placement-planned");
            browser.press("Start vastleggen");
            browser.fill("occurredOn", day(-40));
            browser.look("placement-start");
            browser.send();
            browser.look("placement");

            browser.press("Tussengesprek vastleggen");
            checkIn(browser);
            browser.says("Het tussengesprek is vastgelegd.");

            browser.go(host);
            browser.says("goedgekeurd", "Gepland of bezig");
            browser.look("file");
        }
    }

    @Test
    @Tag("long-walk")
    void ends_evaluates_and_records_a_signal_with_consent() {
        try (var browser = REGISTER.open(Look.DESK, Role.COORDINATOR)) {
            var host = HostForm.register(browser, "Garage Zonder Zorgen", "90000002");
            check(browser);
            PlacementForm.plan(browser, host, TODAY.minusDays(45), TODAY.minusDays(40));
            browser.press("Start vastleggen");
            browser.fill("occurredOn", day(-40));
            browser.send();
            browser.press("Einde vastleggen");
            browser.fill("occurredOn", day(-1));
            browser.choose("early.by", "together");
            browser.fill("early.reason", "De opdracht was klaar.");
            browser.look("placement-end");
            browser.send();

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
            browser.send();
            browser.look("signal-refused");
            browser.pick("category", "S10");
            browser.pick("phase", "during");
            browser.pick("source", "student");
            browser.fill("description", "De beloofde gesprekken waren er niet altijd.");
            browser.choose("consent", "record");
            browser.look("signal");
            browser.send();
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
        try (var browser = REGISTER.visit(Look.DESK)) {
            var finished = new ArrayList<Request>();
            browser.page().onRequestFinished(finished::add);
            browser.signIn(Demo.user(Demo.WATERRAND, Role.COORDINATOR).name());
            browser.look("today-at-first");
            browser.page().waitForLoadState(LoadState.NETWORKIDLE);
            var bytes = List.copyOf(finished).stream()
                    .mapToInt(request -> Math.max(0, request.sizes().responseBodySize))
                    .sum();
            assertThat(bytes).isBetween(LEAST_AT_FIRST, MOST_AT_FIRST);
        }
    }

    @Test
    @Tag("long-walk")
    void signs_out_everywhere() {
        try (var browser = REGISTER.open(Look.DESK, Role.COORDINATOR)) {
            browser.press("Afmelden");
            assertThat(browser.text()).contains("U bent afgemeld");
            browser.look("signed-out");
            browser.go("/hosts");
            assertThat(browser.path()).startsWith("/login");
        }
    }

    /** Answers everything well, but for a named supervisor at first: that is said at once, and mended. */
    private static void check(PortalBrowser browser) {
        CheckForm.answerWell(browser, browser.path(), TODAY.minusDays(50));
        browser.fill("promises", "Elke vrijdag een evaluatiegesprek");
        browser.choose("answers.PS04", "no");
        if (browser.hasScripts()) {
            browser.page()
                    .getByText(browser.words().with("Harde eis niet gehaald"))
                    .waitFor();
            browser.look("check");
        }
        browser.review();
        browser.confirm();
        assertThat(browser.text()).contains("PS04");
        browser.choose("answers.PS04", "yes");
        browser.review();
        browser.look("review");
        browser.confirm();
        assertThat(browser.path()).matches("/hosts/[0-9a-f-]{36}");
    }

    private static void checkIn(PortalBrowser browser) {
        browser.fill("occurredOn", day(-26));
        browser.choose("channel", "visit");
        browser.choose("spokeAlone", "yes");
        browser.choose("light", "green");
        browser.look("check-in");
        browser.press("Gesprek vastleggen");
    }

    private static String day(int fromToday) {
        return TODAY.plusDays(fromToday).toString();
    }
}
