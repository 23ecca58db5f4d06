package nl.kwaliteitsregister.standalone;

import java.time.LocalDate;
import java.util.regex.Pattern;

/** The form of a new host in a browser. */
final class HostForm {

    private HostForm() {}

    /** @return the address of its file, which is shown then */
    static String register(PortalBrowser browser, String name, String kvkNumber) {
        browser.go("/hosts/new");
        browser.fill("details.name", name);
        browser.fill("identity.kvkNumber", kvkNumber);
        browser.fill(
                "occurredOn", LocalDate.now(DemoEntry.AMSTERDAM).minusDays(60).toString());
        browser.send();
        browser.page().waitForURL(Pattern.compile(".*/hosts/[0-9a-f-]{36}"));
        return browser.path();
    }
}
