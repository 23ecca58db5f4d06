package nl.kwaliteitsregister.standalone;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.standalone.PortalBrowser.Look;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people set up and keep in order in a browser: roles, programmes, terms, hosts from a file, views. */
@Tag("long-walk")
@Timeout(900)
class AdministrationWalkIT {

    @AutoClose
    static final WalkedRegister REGISTER = WalkedRegister.start();

    @ParameterizedTest
    @EnumSource
    void an_administrator_adds_a_programme_and_gives_and_takes_a_role(Look look) {
        try (var browser = REGISTER.open(look, Role.ADMINISTRATOR)) {
            browser.look("today-administrator");
            browser.go("/administration");
            browser.look("administration");
            browser.press("Opleiding toevoegen");
            browser.send();
            browser.isRefused();
            browser.look("programme-refused");
            browser.fill("name", "Medewerker arbeidsongeschiktheidsverzekeringen " + look.ordinal());
            browser.choose("programme.list", "crebo");
            browser.fill("programme.code", "9100" + look.ordinal());
            browser.look("programme");
            browser.send();
            browser.says("De opleiding is toegevoegd.");
            browser.press("Rol geven");
            browser.send();
            browser.isRefused();
            browser.fill("person.subject", "nieuw-" + look.ordinal());
            browser.pick("role", "peer-coach");
            browser.page().locator("[name=programmes]").first().check();
            browser.look("grant");
            browser.send();
            browser.says("De rol is gegeven.", "peercoach");
            browser.look("person");
            browser.pressOneOf("Intrekken");
            browser.says("De rol is ingetrokken.", "Deze persoon heeft geen rol meer bij uw school.");
            browser.look("person-without-role");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_quality_officer_sets_the_schools_terms(Look look) {
        try (var browser = REGISTER.open(look, Role.QUALITY_OFFICER)) {
            browser.go("/policy");
            browser.look("policy");
            browser.press("Beleid wijzigen");
            browser.fill("noteMonths", "0");
            browser.review();
            browser.confirm();
            browser.isRefused();
            browser.look("policy-refused");
            browser.fill("noteMonths", Integer.toString(8 + look.ordinal()));
            browser.review();
            browser.look("policy-look");
            browser.confirm();
            browser.says("Het beleid is vastgesteld.", Integer.toString(8 + look.ordinal()));
            browser.look("policy-set");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_coordinator_reads_hosts_from_a_file(Look look) {
        var rows = "kvkNumber,name\n%s,%s\n9000011,Garage Zonder Nul\n,Zonder nummer\n"
                .formatted(look.kvkNumber(90000601), look.host());
        try (var browser = REGISTER.open(look, Role.COORDINATOR)) {
            browser.go("/host-imports");
            browser.page()
                    .setInputFiles(
                            "[name=file]",
                            new FilePayload("bedrijven.csv", "text/csv", rows.getBytes(StandardCharsets.UTF_8)));
            browser.send();
            browser.says("Herstel deze regels in uw bestand en lees het opnieuw in.", "9000011");
            browser.look("import-report");
            browser.press("Nog een bestand inlezen");
            browser.page().waitForURL(Pattern.compile(".*/host-imports"));
            browser.look("imports-done");
        }
    }

    /** One look after the other: each version is thrown away again. */
    @ParameterizedTest
    @EnumSource
    void who_runs_the_register_builds_a_view_anew_uses_it_and_throws_it_away(Look look) {
        try (var browser = REGISTER.open(look, Demo.FOUNDER)) {
            browser.go("/upkeep");
            browser.look("upkeep");
            browser.press("Opnieuw opbouwen");
            browser.press("Opbouwen");
            browser.says("Het opbouwen is begonnen.");
            browser.goUntil("/upkeep", "In gebruik nemen");
            browser.look("upkeep-built");
            browser.pressOneOf("In gebruik nemen");
            browser.says("Deze versie is nu in gebruik.");
            browser.goUntil("/upkeep", "Weggooien");
            browser.pressOneOf("Weggooien");
            browser.says("De versie is weggegooid.");
        }
    }
}
