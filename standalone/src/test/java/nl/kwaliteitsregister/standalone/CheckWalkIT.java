package nl.kwaliteitsregister.standalone;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.standalone.PortalBrowser.Look;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Checks in a browser that do not simply end well: conditions, a refusal, a wish (domain §4.1). */
@Tag("long-walk")
@Timeout(900)
class CheckWalkIT {

    private static final LocalDate TODAY = LocalDate.now(DemoEntry.AMSTERDAM);
    private static final String TO_MEND = "Wijs een begeleider aan.";

    @AutoClose
    static final WalkedRegister REGISTER = WalkedRegister.start();

    @ParameterizedTest
    @EnumSource
    void a_host_is_approved_with_a_condition_and_meets_it(Look look) {
        try (var browser = REGISTER.open(look, Role.COORDINATOR)) {
            var host = HostForm.register(browser, look.host(), look.kvkNumber(90000101));
            CheckForm.answerWell(browser, host, TODAY.minusDays(1));
            browser.choose("outcome.kind", "approved-with-conditions");
            browser.fill("outcome.conditions.0.text", "Wijs een tweede begeleider aan.");
            browser.look("check-condition");
            browser.review();
            browser.confirm();
            browser.isRefused();
            browser.look("check-condition-refused");
            browser.fill("outcome.conditions.0.dueOn", TODAY.plusDays(30).toString());
            browser.pick("outcome.conditions.0.criterion", "PS05");
            browser.review();
            browser.says("Wijs een tweede begeleider aan.");
            browser.look("check-condition-look");
            browser.confirm();
            browser.goUntil(host, "goedgekeurd onder voorwaarden");
            browser.look("file-condition");
            browser.press("Voorwaarde is vervuld");
            browser.look("condition-met");
            browser.send();
            browser.says("Vastgelegd: aan de voorwaarde is voldaan.");
            EmployerScene.awaitThat(() -> {
                browser.go(host);
                return !browser.has("Voorwaarde is vervuld");
            });
            browser.look("file-condition-met");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_third_refusal_in_a_row_is_agreed_by_a_second_person(Look look) {
        var name = "Hotel " + look.host();
        var file = "/hosts/" + REGISTER.school().host(name, look.kvkNumber(90000111));
        refuseTwice(file);
        try (var browser = REGISTER.open(look, Role.COORDINATOR)) {
            refuse(browser, file);
            browser.goUntil(file, "afwijzing wacht op een tweede persoon");
            browser.look("file-refusal-proposed");
            browser.press("Instemmen met de afwijzing");
            browser.send();
            browser.confirm();
            browser.isRefused();
            browser.look("refusal-agreement-refused");
        }
        try (var browser = REGISTER.open(look, Role.DECISION_MAKER)) {
            browser.openTask(name);
            browser.says(TO_MEND);
            browser.press("Instemmen met de afwijzing");
            browser.look("refusal-agreement");
            browser.send();
            browser.look("refusal-agreement-look");
            browser.confirm();
            browser.says("Het bedrijf is afgewezen.");
            browser.look("file-refused");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_third_refusal_in_a_row_is_not_agreed(Look look) {
        var name = "Eetcafé " + look.host();
        var file = "/hosts/" + REGISTER.school().host(name, look.kvkNumber(90000121));
        refuseTwice(file);
        try (var browser = REGISTER.open(look, Role.COORDINATOR)) {
            refuse(browser, file);
        }
        try (var browser = REGISTER.open(look, Role.DECISION_MAKER)) {
            browser.openTask(name);
            browser.press("Niet instemmen met de afwijzing");
            browser.send();
            browser.confirm();
            browser.isRefused();
            browser.fill("reason", "Er is wel een begeleider; ik sprak haar zelf.");
            browser.look("refusal-disagreement");
            browser.send();
            browser.confirm();
            browser.says("De voortoets is aangehouden.");
        }
    }

    private static void refuseTwice(String file) {
        var host = file.substring("/hosts/".length());
        var refused = Map.of(
                "kind", "refused", "reasons", List.of(Map.of("criterion", "PS15", "whatToMend", "Wijs iemand aan.")));
        REGISTER.school().check(host, refused);
        REGISTER.school().check(host, refused);
    }

    private static void refuse(PortalBrowser browser, String file) {
        CheckForm.answerWell(browser, file, TODAY.minusDays(1));
        browser.pick("programme", "crebo-90001");
        browser.choose("answers.PS04", "no");
        browser.choose("outcome.kind", "refused");
        browser.pick("outcome.reasons.0.criterion", "PS04");
        browser.fill("outcome.reasons.0.whatToMend", TO_MEND);
        browser.look("check-refused");
        browser.review();
        browser.look("check-refused-look");
        browser.confirm();
        browser.says("De voortoets is vastgelegd.");
    }

    @ParameterizedTest
    @EnumSource
    void a_discriminatory_wish_is_taken_back_in_a_talk_and_a_second_person_agrees(Look look) {
        var name = "Atelier " + look.host();
        var file = "/hosts/" + REGISTER.school().host(name, look.kvkNumber(90000131));
        try (var browser = REGISTER.open(look, Role.COORDINATOR)) {
            CheckForm.answerWell(browser, file, TODAY.minusDays(1));
            browser.choose("answers.PS13", "no");
            browser.choose("outcome.kind", "deferred");
            browser.fill("outcome.reason", "Eerst een gesprek over de wens.");
            browser.review();
            browser.confirm();
            browser.goUntil(file, "de wens staat nog");
            browser.look("file-wish");
            browser.press("Gesprek over de wens vastleggen");
            browser.send();
            browser.isRefused();
            browser.fill("conversation", "De eigenaar schrok ervan en neemt de wens terug.");
            browser.choose("withdrawn", "yes");
            browser.look("wish-talk");
            browser.send();
            browser.says("Het gesprek is vastgelegd.");
            browser.goUntil(file, "teruggenomen; een tweede persoon stemt in");
            browser.press("Instemmen: de wens is teruggenomen");
            browser.send();
            browser.confirm();
            browser.isRefused();
        }
        try (var browser = REGISTER.open(look, Role.DECISION_MAKER)) {
            browser.openTask(name);
            browser.says("De eigenaar schrok ervan en neemt de wens terug.");
            browser.press("Instemmen: de wens is teruggenomen");
            browser.look("wish-agreement");
            browser.send();
            browser.confirm();
            browser.says("Vastgelegd: de wens is teruggenomen.");
            browser.look("file-wish-withdrawn");
        }
    }
}
