package nl.kwaliteitsregister.standalone;

import java.time.LocalDate;
import java.util.List;

/** The form of a check in a browser. */
final class CheckForm {

    private CheckForm() {}

    /** Opens it and answers everything well; somebody has yet to look and to send. */
    static void answerWell(PortalBrowser browser, String host, LocalDate on) {
        browser.go(host + "/checks/new");
        browser.fill("occurredOn", on.toString());
        List.of("PS01", "PS02", "PS04", "PS06", "PS08", "PS10", "PS12", "PS13", "PS14", "PS16", "PS17", "PS20")
                .forEach(criterion -> browser.choose("answers." + criterion, "yes"));
        List.of("PS21", "PS24").forEach(criterion -> browser.choose("answers." + criterion, "yes"));
        List.of("PS11", "PS15", "PS18", "PS19").forEach(criterion -> browser.choose("answers." + criterion, "4"));
        browser.fill("answers.PS05.hoursPerWeek", "4");
        browser.fill("answers.PS05.internsPerSupervisor", "2");
        browser.choose("answers.PS09.expensesCovered", "yes");
        browser.fill("answers.PS09.allowance", "350");
        browser.choose("outcome.kind", "approved");
    }
}
