package nl.kwaliteitsregister.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.Map;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.standalone.PortalBrowser.Look;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of signals in a browser, where it is not the likeliest (domain §4.4). */
@Tag("long-walk")
@Timeout(900)
class SignalWalkIT {

    private static final LocalDate TODAY = LocalDate.now(DemoEntry.AMSTERDAM);
    private static final String WORDS = "Er is gedreigd.";

    @AutoClose
    static final WalkedRegister REGISTER = WalkedRegister.start();

    @ParameterizedTest
    @EnumSource
    void who_was_just_too_late_sees_how_it_stands_now_and_sends_again(Look look) {
        try (var browser = REGISTER.open(look, Role.COORDINATOR)) {
            var host = HostForm.register(browser, look.host(), look.kvkNumber(90000401));
            SignalForm.record(browser, host, "supervisor", WORDS);
            browser.press("Ernst bepalen");
            browser.choose("severity", "2");
            browser.fill("reason", "Het klonk ernstiger dan het was.");
            var signal = browser.path().replaceFirst(".*/signals/([^/]+)/.*", "/v1/signals/$1");
            REGISTER.school().change(Role.CONFIDANT, signal, "/severity", Map.of("severity", 3, "reason", "Gedreigd."));
            browser.send();
            browser.isRefused();
            browser.says("Een ander was u net voor");
            assertThat(browser.has("ernst 3") || browser.has("severity 3"))
                    .as("how it stands now")
                    .isTrue();
            assertThat(browser.page().locator("[name=reason]").inputValue())
                    .isEqualTo("Het klonk ernstiger dan het was.");
            browser.look("severity-outdated");
            browser.send();
            browser.says("De ernst is vastgelegd.");
        }
    }

    @ParameterizedTest
    @EnumSource
    void signals_are_joined_and_split_followed_up_and_referred(Look look) {
        try (var browser = REGISTER.open(look, Role.COORDINATOR)) {
            var host = HostForm.register(browser, "Hotel " + look.host(), look.kvkNumber(90000411));
            SignalForm.record(browser, host, "supervisor", WORDS);
            SignalForm.record(browser, host, "student", "Er is weer gedreigd, zei een ander.");
            var signal = browser.path();
            browser.press("Over hetzelfde voorval");
            browser.page().locator("select").selectOption(new SelectOption().setIndex(1));
            browser.send();
            browser.says("De signalen horen nu bij hetzelfde voorval.");
            browser.press("Toch een eigen voorval");
            browser.look("splitting");
            browser.send();
            browser.says("Het signaal heeft weer een eigen voorval.");

            browser.press("Ernst bepalen");
            browser.choose("severity", "3");
            browser.fill("reason", "Er is gedreigd.");
            browser.send();
            browser.press("Opvolging vastleggen");
            browser.send();
            browser.isRefused();
            browser.fill("what", "Gesprek met de student gehad.");
            browser.look("follow-up");
            browser.send();
            browser.says("De opvolging is vastgelegd.");
            browser.press("Doorverwijzing vastleggen");
            browser.fill("occurredOn", TODAY.toString());
            browser.choose("to", "police");
            browser.choose("studentAgrees", "no");
            browser.look("referral");
            browser.send();
            browser.isRefused();
            browser.choose("studentAgrees", "yes");
            browser.send();
            browser.says("De doorverwijzing is vastgelegd.", "nog geen uitkomst");
            browser.look("signal-referred");
            tellWhatCameOfIt(browser);
            browser.press("Toestemming intrekken");
            browser.choose("step", "record");
            browser.look("consent-withdrawal");
            browser.send();
            browser.says("De toestemming is ingetrokken.");
            browser.go(signal);
            browser.look("signal-without-consent");
        }
    }

    private static void tellWhatCameOfIt(PortalBrowser browser) {
        browser.press("Uitkomst vastleggen");
        browser.send();
        browser.isRefused();
        browser.fill("outcome", "De politie nam de aangifte op.");
        browser.look("referral-outcome");
        browser.send();
        browser.says("De uitkomst is vastgelegd.", "De politie nam de aangifte op.");
        browser.look("signal-referral-answered");
    }

    @ParameterizedTest
    @EnumSource
    void in_danger_a_confidant_and_a_decision_maker_give_leave_to_talk(Look look) {
        var name = "Garage " + look.host();
        var signal = grave(look, name, look.kvkNumber(90000421));
        askLeave(look, name, signal);
        try (var browser = REGISTER.open(look, Role.DECISION_MAKER)) {
            browser.go(signal);
            browser.says("Er is gevaar: hij wacht de student op.");
            browser.press("Instemmen: praten zonder instemming");
            browser.look("override-agreement");
            browser.send();
            browser.look("override-agreement-look");
            browser.confirm();
            browser.says("Er mag met het bedrijf worden gepraat.");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_decision_maker_does_not_give_leave_to_talk(Look look) {
        var name = "Atelier " + look.host();
        var signal = grave(look, name, look.kvkNumber(90000431));
        askLeave(look, name, signal);
        try (var browser = REGISTER.open(look, Role.DECISION_MAKER)) {
            browser.openTask(name);
            browser.go(signal);
            browser.press("Niet instemmen");
            browser.send();
            browser.confirm();
            browser.isRefused();
            browser.fill("reason", "De student wil eerst zelf praten.");
            browser.look("override-disagreement");
            browser.send();
            browser.confirm();
            browser.says("Vastgelegd: er wordt niet gepraat zonder toestemming.");
        }
    }

    /** @return the address of a signal of severity 4, about which its student does not want anybody to talk */
    private static String grave(Look look, String name, String kvkNumber) {
        try (var browser = REGISTER.open(look, Role.COORDINATOR)) {
            SignalForm.record(browser, HostForm.register(browser, name, kvkNumber), "student", WORDS);
            var signal = browser.path();
            browser.press("Ernst bepalen");
            browser.choose("severity", "4");
            browser.fill("reason", "Er is gedreigd.");
            browser.send();
            browser.says("De ernst is vastgelegd.");
            return signal;
        }
    }

    /** The confidant comes to confirm how grave it is. */
    private static void askLeave(Look look, String name, String signal) {
        try (var browser = REGISTER.open(look, Role.CONFIDANT)) {
            browser.openTask(name);
            browser.press("Ernst 4 bevestigen");
            browser.send();
            browser.says("De ernst is bevestigd.");
            browser.go(signal);
            browser.look("signal-of-confidant");
            browser.press("Praten zonder instemming vragen");
            browser.send();
            browser.confirm();
            browser.isRefused();
            browser.fill("studentToldOn", TODAY.toString());
            browser.fill("reason", "Er is gevaar: hij wacht de student op.");
            browser.look("override-asking");
            browser.send();
            browser.look("override-asking-look");
            browser.confirm();
            browser.says("Uw vraag is gesteld. Een beslisser kijkt nu.");
            browser.look("override-asked");
        }
    }
}
