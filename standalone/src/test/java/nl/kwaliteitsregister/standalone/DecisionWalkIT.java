package nl.kwaliteitsregister.standalone;

import java.time.LocalDate;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.standalone.PortalBrowser.Look;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A final warning in a browser, by everybody who has a part in it (domain §4.5). */
@Timeout(900)
class DecisionWalkIT {

    private static final LocalDate TODAY = LocalDate.now(DemoEntry.AMSTERDAM);
    private static final String FACTS = "Op drie dagen in september werd er hard geschreeuwd in de keuken.";
    private static final String ANSWER = "Wij zien dat anders, maar wij praten erover.";

    @AutoClose
    static final WalkedRegister REGISTER = WalkedRegister.start();

    @BeforeAll
    static void appoint() {
        REGISTER.school().secondDecisionMaker(Role.QUALITY_OFFICER);
    }

    @Test
    void a_final_warning_is_proposed_heard_and_decided() {
        decided(Look.DESK, "Restaurant De Laatste Ronde", "90000021");
    }

    @Test
    @Tag("long-walk")
    void the_same_and_what_is_said_against_it_on_a_phone_of_320_pixels() {
        contested(Look.PHONE, "Zorgcentrum Meerderweerdersebroekerduin", "90000022");
    }

    @Test
    @Tag("long-walk")
    void the_same_in_english() {
        contested(Look.ENGLISH, "Arbeidsongeschiktheidsverzekeringsmaatschappij B.V.", "90000024");
    }

    @Test
    @Tag("long-walk")
    void the_same_without_scripts() {
        contested(Look.WITHOUT_SCRIPTS, "Eetcafé Zonder Script", "90000023");
    }

    @ParameterizedTest
    @EnumSource
    @Tag("long-walk")
    void somebody_of_another_school_decides_where_a_school_has_one_programme(Look look) {
        var name = "Sloperij " + look.host();
        var host = REGISTER.school().host(name, look.kvkNumber(90000031));
        var one = REGISTER.school().heardOnNoPlacements(host).replaceFirst(".*/cases/", "");
        try (var browser = REGISTER.open(look, Role.DECISION_MAKER)) {
            namePartner(browser, "/hosts/" + host + "/ladder/cases/" + one);
        }
        try (var browser = REGISTER.open(look, Demo.user(Demo.BRUG, Role.DECISION_MAKER))) {
            open(browser, "/hosts/" + host + "/ladder/partner-cases/" + Demo.WATERRAND.id() + "~" + one);
            browser.says(name, "U ziet alleen deze zaak.", "Op drie dagen is er geschreeuwd.");
            browser.look("partner-case");
            browser.press("Stap nemen");
            browser.fill("text", "Gehoord en gewogen: het is vastgesteld.");
            browser.look("partner-decision");
            browser.send();
            browser.look("partner-decision-look");
            browser.confirm();
            browser.says("De andere school stuurt het bericht.", "afgesloten");
            browser.look("partner-case-closed");
        }
    }

    private static void namePartner(PortalBrowser browser, String proposal) {
        browser.go(proposal);
        browser.says("Daarom besluit een beslisser van een andere school");
        browser.press("Iemand van een andere school laten besluiten");
        browser.fill("institution", Demo.WATERRAND.id().value());
        browser.fill("person", REGISTER.neighbours().getFirst().person(Role.DECISION_MAKER));
        browser.send();
        browser.isRefused();
        browser.look("partner-refused");
        browser.fill("institution", Demo.BRUG.id().value());
        browser.look("partner");
        browser.send();
        browser.says("De beslisser is aangewezen.");
        browser.look("case-of-partner");
    }

    /** As soon as it stands on the list of what there is to do. */
    private static void open(PortalBrowser browser, String page) {
        var task = browser.page().locator("main a[href='" + page + "']");
        EmployerScene.awaitThat(() -> {
            browser.go("/");
            return task.count() > 0;
        });
        browser.look("today-decision-maker");
        task.first().click();
    }

    /**
     * @return the address of the step
     */
    private static String decided(Look look, String name, String kvkNumber) {
        String host;
        String proposal;
        try (var browser = REGISTER.open(look, Role.COORDINATOR)) {
            host = incident(browser, name, kvkNumber);
            proposal = propose(browser, host);
        }
        try (var browser = REGISTER.open(look, Role.CONFIDANT)) {
            browser.go(proposal);
            browser.press("Feitenrelaas nakijken");
            browser.look("statement-check");
            browser.send();
            browser.says("niemand is te herkennen");
        }
        try (var browser = REGISTER.open(look, Role.DECISION_MAKER)) {
            invite(browser, proposal);
        }
        try (var browser = REGISTER.open(look, Role.COORDINATOR)) {
            browser.go(proposal);
            browser.press("Uitnodiging voor hoor en wederhoor");
            browser.says(FACTS);
            letter(browser);
            browser.look("notice");
        }
        String step;
        try (var browser = REGISTER.open(look, Role.DECISION_MAKER)) {
            hear(browser, proposal);
            step = decide(browser, proposal);
        }
        try (var browser = REGISTER.open(look, Role.COORDINATOR)) {
            browser.go(step);
            browser.says("geldt nu", "Verbeterplan");
            browser.look("step");
            browser.go(host);
            browser.says("laatste waarschuwing");
            browser.look("file-warned");
            browser.go(host + "/ladder");
            browser.look("ladder-after");
            browser.go(host + "/history?known=today&asOf=" + TODAY);
            browser.says("laatste waarschuwing");
            browser.look("history");
            browser.go(host + "/timeline");
            browser.says("Laatste waarschuwing");
            browser.look("timeline");
            browser.go(host + "/reads");
            browser.says("stagecoördinator");
            browser.look("reads");
        }
        return step;
    }

    /** What was decided is objected to, upheld by somebody who had no hand in it, and appealed. */
    private static void contested(Look look, String name, String kvkNumber) {
        var step = decided(look, name, kvkNumber);
        try (var browser = REGISTER.open(look, Role.COORDINATOR)) {
            arrived(browser, step);
            browser.go(step);
            browser.press("Bezwaar vastleggen");
            browser.fill("text", ANSWER);
            browser.look("objection");
            browser.send();
            browser.says("Het bezwaar is vastgelegd.");
        }
        try (var browser = REGISTER.open(look, Role.QUALITY_OFFICER)) {
            settle(browser, step, "Op het bezwaar besluiten", "objection-decision");
            browser.says("Het besluit op het bezwaar is vastgelegd.");
        }
        try (var browser = REGISTER.open(look, Role.COORDINATOR)) {
            browser.go(step);
            browser.press("Beroep vastleggen");
            browser.fill("text", ANSWER);
            browser.look("appeal");
            browser.send();
            browser.says("Het beroep is vastgelegd.");
        }
        try (var browser = REGISTER.open(look, Role.APPEAL_COMMITTEE)) {
            settle(browser, step, "Op het beroep besluiten", "appeal-decision");
            browser.says("Het besluit op het beroep is vastgelegd.");
            browser.look("step-final");
        }
    }

    private static void settle(PortalBrowser browser, String step, String deed, String picture) {
        browser.go(step);
        browser.press(deed);
        browser.choose("verdict", "upheld");
        browser.fill("text", "Opnieuw gewogen: de feiten staan vast.");
        browser.look(picture);
        browser.send();
        browser.look(picture + "-look");
        browser.confirm();
    }

    /** What the school itself saw, found in a report of a visit, and free to be told. */
    private static String incident(PortalBrowser browser, String name, String kvkNumber) {
        var host = HostForm.register(browser, name, kvkNumber);
        browser.press("Signaal vastleggen");
        browser.pick("category", "S03");
        browser.pick("phase", "during");
        browser.pick("source", "supervisor");
        browser.fill("description", "Bij het bezoek werd een stagiair uitgescholden.");
        browser.send();
        browser.press("Ernst bepalen");
        browser.choose("severity", "3");
        browser.fill("reason", "Vernederend, en vaker.");
        browser.send();
        browser.go(host + "/ladder");
        browser.look("ladder-before");
        browser.press("Bekijken");
        browser.press("Kijken of het verteld mag worden");
        browser.send();
        browser.press("Bron toevoegen");
        browser.choose("basis", "sbb");
        browser.fill("account", "Brief van SBB, in de map van de opleiding.");
        browser.look("evidence");
        browser.send();
        browser.says("vastgesteld");
        browser.look("incident");
        return host;
    }

    private static String propose(PortalBrowser browser, String host) {
        browser.go(host + "/ladder/cases/new");
        browser.review();
        browser.confirm();
        browser.isRefused();
        browser.look("propose-refused");
        browser.choose("rule", "grave-incident");
        browser.page().locator("[name=incidents]").first().check();
        browser.choose("reason", "social-safety");
        browser.fill("proportionality", "Het was vernederend en gebeurde vaker.");
        browser.fill("lighterMeasures", "Een gesprek in september hielp niet.");
        browser.look("propose");
        browser.review();
        browser.look("propose-look");
        browser.confirm();
        browser.says("U stelde dit voor. Daarom hoort en besluit een ander.");
        var proposal = browser.path();
        browser.press("Feitenrelaas schrijven");
        browser.fill("text", FACTS);
        browser.look("statement");
        browser.send();
        browser.says(FACTS, "wacht op een vertrouwenspersoon");
        return proposal;
    }

    /** By whoever will hear. */
    private static void invite(PortalBrowser browser, String proposal) {
        open(browser, proposal);
        browser.press("Bedrijf uitnodigen");
        browser.look("hearing");
        browser.send();
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
        browser.send();
        browser.press("Ontvangst van de brief vastleggen");
        browser.fill("code", code);
        browser.fill("deliveredOn", TODAY.toString());
        browser.send();
        browser.says("brief ontvangen");
    }

    private static void hear(PortalBrowser browser, String proposal) {
        browser.go(proposal);
        browser.press("Antwoord vastleggen");
        browser.fill("text", ANSWER);
        browser.send();
        browser.press("Hoor en wederhoor afronden");
        browser.send();
        browser.says("Een beslisser besluit.");
    }

    private static String decide(PortalBrowser browser, String proposal) {
        browser.look("case-heard");
        browser.press("Stap nemen");
        browser.says(FACTS, ANSWER);
        browser.fill("text", "Gehoord en gewogen: een gesprek alleen is niet genoeg.");
        browser.send();
        browser.confirm();
        browser.isRefused();
        browser.fill("plan.goals", "Elke week een gesprek met de stagiair.");
        browser.fill("plan.dueOn", TODAY.plusWeeks(4).toString());
        browser.look("decision");
        browser.send();
        browser.look("decision-look");
        browser.confirm();
        browser.says("Het besluit is vastgelegd.");
        var step = browser.path();
        browser.go(proposal);
        browser.says("afgesloten", ANSWER);
        return step;
    }
}
