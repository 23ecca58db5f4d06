package nl.kwaliteitsregister.standalone;

import java.time.LocalDate;

/** The form of a placement in a browser. */
final class PlacementForm {

    private PlacementForm() {}

    /** Plans a placement of a hundred days, and shows its page. */
    static void plan(PortalBrowser browser, String host, LocalDate agreedOn, LocalDate from) {
        browser.go(host + "/placements/new");
        browser.fill("student", "student-17");
        browser.pick("programme", "crebo-90001");
        browser.choose("route", "bol");
        browser.fill("period.from", from.toString());
        browser.fill("period.until", from.plusDays(100).toString());
        browser.fill("hoursPerWeek", "32");
        browser.fill("occurredOn", agreedOn.toString());
        browser.send();
        browser.says("De stage is gepland.");
    }
}
