package nl.kwaliteitsregister.standalone;

import static org.assertj.core.api.Assertions.assertThat;

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

/** A final warning in a browser, by everybody who has a part in it (domain §4.5). */
@Timeout(900)
class DecisionWalkIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    private static final String FACTS = "Op drie dagen in september werd er hard geschreeuwd in de keuken.";
    private static final String ANSWER = "Wij zien dat anders, maar wij praten erover.";

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
        try (var school = new EmployerScene(running, options)) {
            school.secondDecisionMaker(Role.QUALITY_OFFICER);
        }
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void a_final_warning_is_proposed_heard_and_decided() {
        decided(Look.DESK, "Restaurant De Laatste Ronde", "90000021", "");
    }

    @Test
    @Tag("long-walk")
    void the_same_and_what_is_said_against_it_on_a_phone_of_320_pixels() {
        contested(Look.PHONE, "Zorgcentrum Meerderweerdersebroekerduin", "90000022", "phone-");
    }

    @Test
    @Tag("long-walk")
    void the_same_in_english() {
        contested(Look.ENGLISH, "Arbeidsongeschiktheidsverzekeringsmaatschappij B.V.", "90000024", "english-");
    }

    @Test
    @Tag("long-walk")
    void the_same_without_scripts() {
        contested(Look.WITHOUT_SCRIPTS, "Eetcafé Zonder Script", "90000023", "no-scripts-");
    }

    /**
     * @param pictures how the names of pictures begin
     * @return the address of the step
     */
    private static String decided(Look look, String name, String kvkNumber, String pictures) {
        String host;
        String proposal;
        try (var browser = open(look, "coordinator")) {
            host = incident(browser, name, kvkNumber, pictures);
            proposal = propose(browser, host, pictures);
        }
        try (var browser = open(look, "confidant")) {
            browser.go(proposal);
            browser.press("Feitenrelaas nakijken");
            browser.look(pictures + "statement-check");
            send(browser);
            browser.says("niemand is te herkennen");
        }
        try (var browser = open(look, "decision-maker")) {
            invite(browser, proposal, pictures);
        }
        try (var browser = open(look, "coordinator")) {
            browser.go(proposal);
            browser.press("Uitnodiging voor hoor en wederhoor");
            browser.says(FACTS);
            letter(browser);
            browser.look(pictures + "notice");
        }
        String step;
        try (var browser = open(look, "decision-maker")) {
            hear(browser, proposal);
            step = decide(browser, proposal, pictures);
        }
        try (var browser = open(look, "coordinator")) {
            browser.go(step);
            browser.says("geldt nu", "Verbeterplan");
            browser.look(pictures + "step");
            browser.go(host);
            browser.says("laatste waarschuwing");
            browser.look(pictures + "file-warned");
            browser.go(host + "/ladder");
            browser.look(pictures + "ladder-after");
            browser.go(host + "/history?known=today&asOf=" + TODAY);
            browser.says("laatste waarschuwing");
            browser.look(pictures + "history");
            browser.go(host + "/timeline");
            browser.says("Laatste waarschuwing");
            browser.look(pictures + "timeline");
            browser.go(host + "/reads");
            browser.says("stagecoördinator");
            browser.look(pictures + "reads");
        }
        return step;
    }

    /** What was decided is objected to, upheld by somebody who had no hand in it, and appealed. */
    private static void contested(Look look, String name, String kvkNumber, String pictures) {
        var step = decided(look, name, kvkNumber, pictures);
        try (var browser = open(look, "coordinator")) {
            arrived(browser, step);
            browser.go(step);
            browser.press("Bezwaar vastleggen");
            browser.fill("text", ANSWER);
            browser.look(pictures + "objection");
            send(browser);
            browser.says("Het bezwaar is vastgelegd.");
        }
        try (var browser = open(look, "quality-officer")) {
            settle(browser, step, "Op het bezwaar besluiten", pictures + "objection-decision");
            browser.says("Het besluit op het bezwaar is vastgelegd.");
        }
        try (var browser = open(look, "coordinator")) {
            browser.go(step);
            browser.press("Beroep vastleggen");
            browser.fill("text", ANSWER);
            browser.look(pictures + "appeal");
            send(browser);
            browser.says("Het beroep is vastgelegd.");
        }
        try (var browser = open(look, "appeal-committee")) {
            settle(browser, step, "Op het beroep besluiten", pictures + "appeal-decision");
            browser.says("Het besluit op het beroep is vastgelegd.");
            browser.look(pictures + "step-final");
        }
    }

    private static void settle(PortalBrowser browser, String step, String deed, String picture) {
        browser.go(step);
        browser.press(deed);
        browser.choose("verdict", "upheld");
        browser.fill("text", "Opnieuw gewogen: de feiten staan vast.");
        browser.look(picture);
        send(browser);
        browser.look(picture + "-look");
        browser.page().locator("button[value=send]").click();
    }

    /** What the school itself saw, found in a report of a visit, and free to be told. */
    private static String incident(PortalBrowser browser, String name, String kvkNumber, String pictures) {
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
        browser.look(pictures + "ladder-before");
        browser.press("Bekijken");
        browser.press("Kijken of het verteld mag worden");
        send(browser);
        browser.press("Bron toevoegen");
        browser.choose("basis", "sbb");
        browser.fill("account", "Brief van SBB, in de map van de opleiding.");
        browser.look(pictures + "evidence");
        send(browser);
        browser.says("vastgesteld");
        browser.look(pictures + "incident");
        return host;
    }

    private static String propose(PortalBrowser browser, String host, String pictures) {
        browser.go(host + "/ladder/cases/new");
        browser.page().locator("button[value=review]").click();
        browser.page().locator("button[value=send]").click();
        isRefused(browser);
        browser.look(pictures + "propose-refused");
        browser.choose("rule", "grave-incident");
        browser.page().locator("[name=incidents]").first().check();
        browser.choose("reason", "social-safety");
        browser.fill("proportionality", "Het was vernederend en gebeurde vaker.");
        browser.fill("lighterMeasures", "Een gesprek in september hielp niet.");
        browser.look(pictures + "propose");
        browser.page().locator("button[value=review]").click();
        browser.look(pictures + "propose-look");
        browser.page().locator("button[value=send]").click();
        browser.says("U stelde dit voor. Daarom hoort en besluit een ander.");
        var proposal = browser.path();
        browser.press("Feitenrelaas schrijven");
        browser.fill("text", FACTS);
        browser.look(pictures + "statement");
        send(browser);
        browser.says(FACTS, "wacht op een vertrouwenspersoon");
        return proposal;
    }

    /** By whoever will hear. */
    private static void invite(PortalBrowser browser, String proposal, String pictures) {
        var task = browser.page().locator("main a[href='" + proposal + "']");
        EmployerScene.awaitThat(() -> {
            browser.go("/");
            return task.count() > 0;
        });
        browser.look(pictures + "today-decision-maker");
        task.first().click();
        browser.press("Bedrijf uitnodigen");
        browser.look(pictures + "hearing");
        send(browser);
        browser.says("De uitnodiging ligt in het account van het bedrijf.");
    }

    /** The decision reaches the employer: the term to object begins. */
    private static void arrived(PortalBrowser browser, String step) {
        browser.go(step);
        browser.press("Besluit");
        letter(browser);
    }

    private static void letter(PortalBrowser browser) {
        var code = browser.page().locator("#letter-code").innerText();
        browser.press("Versturen");
        browser.choose("channel", "letter");
        send(browser);
        browser.press("Ontvangst van de brief vastleggen");
        browser.fill("code", code);
        browser.fill("deliveredOn", TODAY.toString());
        send(browser);
        browser.says("brief ontvangen");
    }

    private static void hear(PortalBrowser browser, String proposal) {
        browser.go(proposal);
        browser.press("Antwoord vastleggen");
        browser.fill("text", ANSWER);
        send(browser);
        browser.press("Hoor en wederhoor afronden");
        send(browser);
        browser.says("Een beslisser besluit.");
    }

    private static String decide(PortalBrowser browser, String proposal, String pictures) {
        browser.look(pictures + "case-heard");
        browser.press("Stap nemen");
        browser.says(FACTS, ANSWER);
        browser.fill("text", "Gehoord en gewogen: een gesprek alleen is niet genoeg.");
        send(browser);
        browser.page().locator("button[value=send]").click();
        isRefused(browser);
        browser.fill("plan.goals", "Elke week een gesprek met de stagiair.");
        browser.fill("plan.dueOn", TODAY.plusWeeks(4).toString());
        browser.look(pictures + "decision");
        send(browser);
        browser.look(pictures + "decision-look");
        browser.page().locator("button[value=send]").click();
        browser.says("Het besluit is vastgelegd.");
        var step = browser.path();
        browser.go(proposal);
        browser.says("afgesloten", ANSWER);
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

    /** Waits for the form with what was wrong. */
    private static void isRefused(PortalBrowser browser) {
        browser.page().locator("#faults").waitFor();
        assertThat(browser.page().title()).matches("(Fout|Error): .*");
    }
}
