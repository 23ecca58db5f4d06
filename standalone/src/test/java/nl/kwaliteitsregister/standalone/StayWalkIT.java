package nl.kwaliteitsregister.standalone;

import java.util.Map;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.standalone.PortalBrowser.Look;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is there when placements are stopped stays or leaves, recorded in a browser (domain §4.2). */
@Tag("long-walk")
@Timeout(900)
class StayWalkIT {

    private static final String ASKED = "Plaatsingen zijn hier gestopt: blijft de student of gaat hij of zij weg?";

    @AutoClose
    static final WalkedRegister REGISTER = WalkedRegister.start();

    @ParameterizedTest
    @EnumSource
    void an_intern_decides_with_the_school_to_leave(Look look) {
        var host = REGISTER.school().host(look.host(), look.kvkNumber(90000301));
        REGISTER.school().check(host, Map.of("kind", "approved"));
        var placement = REGISTER.school().running(host);
        var stop = REGISTER.school().stopped(host);
        try (var browser = REGISTER.open(look, Role.SUPERVISOR)) {
            browser.openTask(look.host());
            browser.goUntil(placement, ASKED);
            browser.look("stay-asked");
            browser.press("Blijven of gaan vastleggen");
            browser.choose("choice", "stay");
            browser.fill("studyTimeLost", "De student begint ergens anders opnieuw.");
            browser.send();
            browser.isRefused();
            browser.look("stay-refused");
            browser.choose("choice", "leave");
            browser.look("stay");
            browser.send();
            browser.says("De keuze is vastgelegd.", "De student gaat weg");
            browser.look("stay-decided");
        }
        try (var browser = REGISTER.open(look, Role.COORDINATOR)) {
            browser.goUntil("/hosts/" + host, "plaatsingen tijdelijk gestopt");
            browser.look("file-stopped");
            browser.go(placement);
            browser.says("De student gaat weg");
            browser.go("/hosts/" + host + "/ladder/steps/" + stop);
            browser.look("step-stop");
            browser.press("Nieuwe start vragen");
            browser.fill("text", "De begeleider werkt er niet meer.");
            browser.look("new-start");
            browser.send();
            browser.isRefused();
            browser.look("new-start-too-early");
        }
    }
}
