package nl.kwaliteitsregister.standalone;

import java.time.LocalDate;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.standalone.PortalBrowser.Look;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Cases in a browser that do not end with the step that was proposed, and what comes after one (domain §4.5). */
@Tag("long-walk")
@Timeout(900)
class CaseWalkIT {

    private static final LocalDate TODAY = LocalDate.now(DemoEntry.AMSTERDAM);

    @AutoClose
    static final WalkedRegister REGISTER = WalkedRegister.start();

    @BeforeAll
    static void appoint() {
        REGISTER.school().secondDecisionMaker(Role.QUALITY_OFFICER);
    }

    @ParameterizedTest
    @EnumSource
    void a_note_is_made_a_question_is_answered_and_a_proposal_is_taken_back(Look look) {
        var name = "Atelier " + look.host();
        var host = REGISTER.school().host(name, look.kvkNumber(90000501));
        REGISTER.school().incident(host, 3);
        try (var browser = REGISTER.open(look, Role.COORDINATOR)) {
            browser.openTask(name);
            browser.go("/hosts/" + host + "/ladder");
            browser.look("ladder-asks");
            browser.press("Aandachtspunt maken");
            browser.send();
            browser.isRefused();
            browser.namesFaultyFields();
            browser.page().locator("[name=incident]").first().check();
            browser.fill("text", "Volgende plaatsing: eerst een gesprek.");
            browser.look("note");
            browser.send();
            browser.says("Het aandachtspunt is vastgelegd.");
            propose(browser, host);
            browser.press("Voorstel intrekken");
            browser.fill("text", "Het bedrijf heeft de begeleider vervangen.");
            browser.look("withdrawal");
            browser.send();
            browser.says("Het voorstel is ingetrokken.");
            browser.look("case-withdrawn");
            browser.go("/hosts/" + host + "/ladder");
            browser.press("Geen stap nodig");
            browser.fill("text", "Het is al opgelost.");
            browser.look("closing");
            browser.send();
            browser.says("Vastgelegd: er is geen stap nodig.");
            browser.look("ladder-answered");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_decision_maker_with_a_tie_stands_back_and_another_takes_no_step(Look look) {
        var host = REGISTER.school().host(look.host(), look.kvkNumber(90000511));
        REGISTER.school().incident(host, 3);
        String proposal;
        try (var browser = REGISTER.open(look, Role.COORDINATOR)) {
            proposal = propose(browser, host);
        }
        try (var browser = REGISTER.open(look, Role.DECISION_MAKER)) {
            browser.go(proposal);
            browser.press("Ik heb een band met dit bedrijf");
            browser.look("ties");
            browser.send();
            browser.says("Vastgelegd: u besluit niet over deze zaak.");
            browser.press("Stap niet nemen");
            browser.fill("text", "Toch maar.");
            browser.send();
            browser.confirm();
            browser.isRefused();
            browser.look("tied");
        }
        try (var browser = REGISTER.open(look, Role.QUALITY_OFFICER)) {
            browser.go(proposal);
            browser.press("Stap niet nemen");
            browser.fill("text", "Een gesprek is genoeg.");
            browser.look("rejection");
            browser.send();
            browser.look("rejection-look");
            browser.confirm();
            browser.says("Vastgelegd: de stap wordt niet genomen.");
            browser.look("case-rejected");
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_invitation_comes_back_the_term_is_longer_and_the_plan_is_met(Look look) {
        var host = REGISTER.school().checkedHost("Hotel " + look.host(), look.kvkNumber(90000521));
        var one = REGISTER.school().invited(host);
        var proposal = one.replace("/v1/ladders/" + host, "/hosts/" + host + "/ladder");
        try (var browser = REGISTER.open(look, Role.COORDINATOR)) {
            browser.go(proposal);
            browser.press("Uitnodiging voor hoor en wederhoor");
            browser.press("Bericht kwam terug");
            browser.look("return");
            browser.send();
            browser.says("Vastgelegd: het bericht kwam terug.");
            browser.look("notice-returned");
            REGISTER.school().answered(host, one);
            browser.go(proposal);
            browser.press("Termijn verlengen");
            browser.look("extension");
            browser.send();
            browser.says("De termijn is verlengd.");
        }
        var step = REGISTER.school().decided(one).replace("/v1/ladders/" + host, "/hosts/" + host + "/ladder");
        try (var browser = REGISTER.open(look, Role.QUALITY_OFFICER)) {
            browser.go(step);
            browser.press("Verbeterplan beoordelen");
            browser.send();
            browser.confirm();
            browser.isRefused();
            browser.choose("met", "yes");
            browser.fill("text", "Elke week gesproken; de student bevestigt het.");
            browser.look("plan-outcome");
            browser.send();
            browser.look("plan-outcome-look");
            browser.confirm();
            browser.says("De uitkomst van het plan is vastgelegd.");
            browser.look("step-plan-met");
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_incident_is_found_by_one_not_by_another_and_then_refuted(Look look) {
        var host = REGISTER.school().host("Garage " + look.host(), look.kvkNumber(90000531));
        var page = "/hosts/" + host + "/ladder/incidents/" + REGISTER.school().reported(host);
        try (var browser = REGISTER.open(look, Role.COORDINATOR)) {
            browser.go(page);
            browser.press("Vaststellen");
            browser.send();
            browser.confirm();
            browser.isRefused();
            browser.fill("hostHeardOn", TODAY.minusDays(1).toString());
            browser.fill("account", "Verslag van het bezoek, in de map van de opleiding.");
            browser.look("finding");
            browser.send();
            browser.confirm();
            browser.says("Vastgelegd. Een tweede persoon kijkt nu.");
            browser.look("incident-proposed");
        }
        try (var browser = REGISTER.open(look, Role.DECISION_MAKER)) {
            browser.go(page);
            browser.press("Niet zo gevonden");
            browser.fill("reason", "Ik hoorde iets anders.");
            browser.look("finding-disagreement");
            browser.send();
            browser.confirm();
            browser.says("Vastgelegd: u vond het niet zo.");
            browser.press("Voorval afsluiten");
            browser.choose("end", "refuted");
            browser.fill("reason", "De student was die dag op school.");
            browser.look("incident-end");
            browser.send();
            browser.look("incident-end-look");
            browser.confirm();
            browser.says("Het voorval is afgesloten.");
            browser.look("incident-ended");
        }
    }

    /** @return the address of the case */
    private static String propose(PortalBrowser browser, String host) {
        browser.go("/hosts/" + host + "/ladder/cases/new");
        browser.choose("rule", "grave-incident");
        browser.page().locator("[name=incidents]").first().check();
        browser.choose("reason", "social-safety");
        browser.fill("proportionality", "Het was vernederend en gebeurde vaker.");
        browser.fill("lighterMeasures", "Een gesprek in september hielp niet.");
        browser.review();
        browser.confirm();
        browser.says("U stelde dit voor. Daarom hoort en besluit een ander.");
        return browser.path();
    }
}
