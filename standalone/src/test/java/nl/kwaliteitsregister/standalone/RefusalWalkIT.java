package nl.kwaliteitsregister.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.code.Verdict;
import nl.kwaliteitsregister.standalone.PortalBrowser.Look;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A refused check in a browser, by everybody who has a part in it: read, objected to and appealed (domain §4.1, §4.5). */
@Timeout(900)
class RefusalWalkIT {

    private static final int WALK = 90000801;
    private static final String TO_MEND = "Wijs een vertrouwenspersoon aan die niet de begeleider is.";
    private static final String GROUNDS = "Die is er al jaren, en elke stagiair kent haar.";
    private static final String WEIGHED = "Opnieuw gewogen, met het beleid ernaast.";

    @AutoClose
    static final WalkedRegister REGISTER = WalkedRegister.start();

    @Test
    void a_refusal_is_read_objected_to_upheld_and_annulled_on_appeal() {
        var place = upheld(Look.DESK, "Bakkerij De Proef B.V.", "90000800");
        appealed(Look.DESK, place, Verdict.ANNULLED);
        try (var browser = REGISTER.open(Look.DESK, Role.EMPLOYER)) {
            browser.go("/own");
            browser.says("Eerdere afwijzingen");
            browser.go(place.own());
            browser.says("De afwijzing is vernietigd en telt niet.", WEIGHED);
            browser.look("own-refusal-annulled");
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("long-walk")
    void a_refusal_stands_to_the_end(Look look) {
        var place = upheld(look, "Zorgcentrum " + look.host(), look.kvkNumber(WALK));
        appealed(look, place, Verdict.UPHELD);
        try (var browser = REGISTER.open(look, Role.EMPLOYER)) {
            browser.go(place.own());
            browser.says("Binnen de school is dit definitief.", WEIGHED);
            browser.look("own-refusal-final");
        }
    }

    /** @param own where the employer reads it */
    private record Place(String host, String own) {}

    private static Place upheld(Look look, String name, String kvkNumber) {
        var host = REGISTER.school().host(name, kvkNumber);
        REGISTER.school()
                .check(
                        host,
                        Map.of(
                                "kind",
                                "refused",
                                "reasons",
                                List.of(Map.of("criterion", "PS15", "whatToMend", TO_MEND))));
        Place place;
        try (var browser = REGISTER.open(look, Role.EMPLOYER)) {
            place = new Place(name, object(browser, name));
        }
        try (var browser = REGISTER.open(look, Role.COORDINATOR)) {
            browser.goUntil("/hosts/" + host, "er loopt bezwaar");
            browser.look("file-refused");
            browser.press("Bezwaar en beroep tegen deze afwijzing");
            browser.says(TO_MEND, GROUNDS);
            browser.look("refusal-coordinator");
        }
        try (var browser = REGISTER.open(look, Role.DECISION_MAKER)) {
            settle(browser, place, "Op het bezwaar besluiten", Verdict.UPHELD, "refusal-objection");
            browser.says("Het besluit op het bezwaar is vastgelegd.");
        }
        return place;
    }

    /** Before it is opened the employer reads on what it was refused, and none of the words. @return address */
    private static String object(PortalBrowser browser, String name) {
        browser.go("/own");
        browser.says("een vertrouwenspersoon voor stagiairs");
        assertThat(browser.text()).doesNotContain(TO_MEND);
        browser.look("own-refused");
        browser.pressIn(name, "Lees wat u in orde kunt brengen");
        browser.look("own-refusal-closed");
        var own = browser.path();
        browser.press("Afwijzing openen");
        browser.says("Het bericht is geopend.", TO_MEND);
        browser.look("own-refusal");
        browser.press("Bezwaar maken");
        EmployerWalkIT.say(browser, GROUNDS, "own-refusal-objection");
        browser.says("Uw bezwaar is verstuurd.", "U heeft bezwaar gemaakt.", GROUNDS);
        browser.look("own-refusal-objected");
        return own;
    }

    /** The employer reads the decision and appeals; the committee, which is new, decides. */
    private static void appealed(Look look, Place place, Verdict verdict) {
        try (var browser = REGISTER.open(look, Role.EMPLOYER)) {
            browser.go(place.own());
            browser.look("own-refusal-decided");
            browser.press("Besluit openen");
            browser.says("Het bericht is geopend.", WEIGHED);
            browser.press("In beroep gaan");
            EmployerWalkIT.say(browser, GROUNDS, "own-refusal-appeal");
            browser.says("Uw beroep is verstuurd.", "U bent in beroep.");
        }
        try (var browser = REGISTER.open(look, Role.APPEAL_COMMITTEE)) {
            settle(browser, place, "Op het beroep besluiten", verdict, "refusal-appeal");
            browser.says("Het besluit op het beroep is vastgelegd.");
            browser.look("refusal-settled");
        }
    }

    /** Led there by the task; everything a decision needs stands above the form. */
    private static void settle(PortalBrowser browser, Place place, String deed, Verdict verdict, String picture) {
        browser.openTask(place.host());
        browser.says(TO_MEND, GROUNDS);
        browser.look(picture);
        browser.press(deed);
        browser.says(TO_MEND, GROUNDS);
        browser.send();
        browser.confirm();
        browser.isRefused();
        browser.look(picture + "-refused");
        browser.choose("verdict", verdict.code());
        browser.fill("text", WEIGHED);
        browser.look(picture + "-decision");
        browser.send();
        browser.look(picture + "-look");
        browser.confirm();
    }
}
