package nl.kwaliteitsregister.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import nl.kwaliteitsregister.standalone.PortalBrowser.Look;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A final warning in a browser, by everybody who has a part in it (domain §4.5). */
@Timeout(900)
class DecisionWalkIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    private static final String FACTS = "Op drie dagen in september werd er hard geschreeuwd in de keuken.";
    private static final String ANSWER = "Wij zien dat anders, maar wij praten erover.";

    private static final double PATIENCE_MS = 60_000;

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
    void a_final_warning_is_proposed_heard_and_decided() {
        walk(Look.DESK, "Restaurant De Laatste Ronde", "90000021", "");
    }

    @Test
    @Tag("long-walk")
    void the_same_on_a_phone_of_320_pixels() {
        walk(Look.PHONE, "Zorgcentrum Meerderweerdersebroekerduin", "90000022", "phone-");
    }

    @Test
    @Tag("long-walk")
    void the_same_without_scripts() {
        walk(Look.WITHOUT_SCRIPTS, "Eetcafé Zonder Script", "90000023", null);
    }

    /** @param pictures how the names of pictures begin; none for a browser that cannot be looked into */
    private static void walk(Look look, String name, String kvkNumber, @Nullable String pictures) {
        String host;
        String decider;
        try (var browser = open(look, "decision-maker")) {
            decider = browser.page().locator("#your-number").innerText();
            seen(browser, pictures, "today-decision-maker");
        }
        String proposal;
        try (var browser = open(look, "coordinator")) {
            host = incident(browser, name, kvkNumber, pictures);
            proposal = propose(browser, host, pictures);
        }
        try (var browser = open(look, "confidant")) {
            browser.go(proposal);
            browser.press("Feitenrelaas nakijken");
            seen(browser, pictures, "statement-check");
            send(browser);
            says(browser, "niemand is te herkennen");
        }
        try (var browser = open(look, "coordinator")) {
            invite(browser, proposal, decider, pictures);
        }
        String step;
        try (var browser = open(look, "decision-maker")) {
            hear(browser, proposal);
            step = decide(browser, proposal, pictures);
        }
        try (var browser = open(look, "coordinator")) {
            browser.go(step);
            says(browser, "geldt nu", "Verbeterplan");
            seen(browser, pictures, "step");
            browser.go(host);
            says(browser, "laatste waarschuwing");
            seen(browser, pictures, "file-warned");
            browser.go(host + "/ladder");
            seen(browser, pictures, "ladder-after");
            browser.go(host + "/history?known=today&asOf=" + TODAY);
            says(browser, "laatste waarschuwing");
            seen(browser, pictures, "history");
            browser.go(host + "/timeline");
            says(browser, "Laatste waarschuwing: besloten");
            seen(browser, pictures, "timeline");
            browser.go(host + "/reads");
            says(browser, "stagecoördinator");
            seen(browser, pictures, "reads");
        }
    }

    /** What the school itself saw, found in a report of a visit, and free to be told. */
    private static String incident(PortalBrowser browser, String name, String kvkNumber, @Nullable String pictures) {
        browser.go("/hosts/new");
        browser.fill("details.name", name);
        browser.fill("identity.kvkNumber", kvkNumber);
        browser.fill("occurredOn", TODAY.minusDays(60).toString());
        send(browser);
        browser.page().waitForURL(Pattern.compile(".*/hosts/[0-9a-f-]{36}"));
        var host = browser.path();
        browser.press("Signaal vastleggen");
        browser.pick("category", "S03");
        browser.pick("phase", "during");
        browser.pick("source", "supervisor");
        browser.fill("description", "Bij het bezoek werd een stagiair uitgescholden.");
        send(browser);
        browser.press("Ernst bepalen");
        browser.choose("severity", "3");
        browser.fill("reason", "Vernederend, en vaker.");
        send(browser);
        browser.go(host + "/ladder");
        seen(browser, pictures, "ladder-before");
        browser.press("Bekijken");
        browser.press("Kijken of het verteld mag worden");
        send(browser);
        browser.press("Bron toevoegen");
        browser.choose("basis", "sbb");
        browser.fill("account", "Brief van SBB, in de map van de opleiding.");
        seen(browser, pictures, "evidence");
        send(browser);
        says(browser, "vastgesteld");
        seen(browser, pictures, "incident");
        return host;
    }

    private static String propose(PortalBrowser browser, String host, @Nullable String pictures) {
        browser.go(host + "/ladder/cases/new");
        browser.page().locator("button[value=review]").click();
        browser.page().locator("button[value=send]").click();
        isRefused(browser);
        seen(browser, pictures, "propose-refused");
        browser.choose("rule", "grave-incident");
        browser.page().locator("[name=incidents]").first().check();
        browser.choose("reason", "social-safety");
        browser.fill("proportionality", "Het was vernederend en gebeurde vaker.");
        browser.fill("lighterMeasures", "Een gesprek in september hielp niet.");
        seen(browser, pictures, "propose");
        browser.page().locator("button[value=review]").click();
        seen(browser, pictures, "propose-look");
        browser.page().locator("button[value=send]").click();
        says(browser, "U stelde dit voor. Daarom hoort en besluit een ander.");
        var proposal = browser.path();
        browser.press("Feitenrelaas schrijven");
        browser.fill("text", FACTS);
        seen(browser, pictures, "statement");
        send(browser);
        says(browser, FACTS, "wacht op een vertrouwenspersoon");
        return proposal;
    }

    private static void invite(PortalBrowser browser, String proposal, String decider, @Nullable String pictures) {
        browser.go(proposal);
        browser.press("Bedrijf uitnodigen");
        browser.fill("hearer", decider);
        seen(browser, pictures, "hearing");
        send(browser);
        browser.press("Uitnodiging voor hoor en wederhoor");
        says(browser, FACTS);
        var code = browser.page().locator("#letter-code").innerText();
        browser.press("Versturen");
        browser.choose("channel", "letter");
        send(browser);
        browser.press("Ontvangst van de brief vastleggen");
        browser.fill("code", code);
        browser.fill("deliveredOn", TODAY.toString());
        send(browser);
        says(browser, "brief ontvangen");
        seen(browser, pictures, "notice");
    }

    private static void hear(PortalBrowser browser, String proposal) {
        browser.go(proposal);
        browser.press("Antwoord vastleggen");
        browser.fill("text", ANSWER);
        send(browser);
        browser.press("Hoor en wederhoor afronden");
        send(browser);
        says(browser, "Een beslisser besluit.");
    }

    private static String decide(PortalBrowser browser, String proposal, @Nullable String pictures) {
        seen(browser, pictures, "case-heard");
        browser.press("Stap nemen");
        says(browser, FACTS, ANSWER);
        browser.fill("text", "Gehoord en gewogen: een gesprek alleen is niet genoeg.");
        send(browser);
        browser.page().locator("button[value=send]").click();
        isRefused(browser);
        browser.fill("plan.goals", "Elke week een gesprek met de stagiair.");
        browser.fill("plan.dueOn", TODAY.plusWeeks(4).toString());
        seen(browser, pictures, "decision");
        send(browser);
        seen(browser, pictures, "decision-look");
        browser.page().locator("button[value=send]").click();
        says(browser, "Het besluit is vastgelegd.");
        var step = browser.path();
        browser.go(proposal);
        says(browser, "afgesloten", ANSWER);
        return step;
    }

    private static PortalBrowser open(Look look, String role) {
        var browser = PortalBrowser.open(address, look);
        browser.signIn(role + ".waterrand");
        return browser;
    }

    private static void send(PortalBrowser browser) {
        browser.page().locator("main form.card button[type=submit]").first().click();
    }

    /** Waits for the page that says so. */
    private static void says(PortalBrowser browser, String... words) {
        for (var word : words) {
            PlaywrightAssertions.assertThat(browser.page().locator("main"))
                    .containsText(word, new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE_MS));
        }
    }

    /** Waits for the form with what was wrong. */
    private static void isRefused(PortalBrowser browser) {
        browser.page().locator("#faults").waitFor();
        assertThat(browser.page().title()).startsWith("Fout:");
    }

    private static void seen(PortalBrowser browser, @Nullable String pictures, String page) {
        if (pictures == null) {
            browser.owes(page);
        } else {
            browser.look(pictures + page);
            assertThat(browser.fits()).as(page).isTrue();
        }
    }
}
