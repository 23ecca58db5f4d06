package nl.kwaliteitsregister.portal.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kwaliteitsregister.portal.page.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A task leads to the page where it can be done. */
class TasksTest {

    @ParameterizedTest
    @CsvSource({
        "placement, p1, /v1/placements/p1/check-ins/c1/school-form, /hosts/e1/placements/p1/check-ins/c1",
        "placement, p1, /v1/placements/p1/end, /hosts/e1/placements/p1",
        "checks, e1, /v1/employers/e1/pre-sales-checks, /hosts/e1#checks",
        "checks, e1, /v1/employers/e1/pre-sales-checks/all/c1/refusal-agreement, /hosts/e1#checks",
        "checks, e1, /v1/employers/e1/pre-sales-checks/all/c1/refusal/objection/decision, /hosts/e1/ladder/refusals/all~c1",
        "signal, s1, /v1/signals/s1/severity, /hosts/e1/ladder/signals/s1",
        "matches, e1, /v1/employers/e1/reentries/e2/refusal, /hosts/e1/reentries",
        "aftercare, a1, /v1/aftercare/a1/outcomes, /hosts/e1/ladder/aftercare/a1",
        "looks, n1, /v1/employers/e1/networks/n1/second-looks/l1/outcome, /hosts/e1/badges",
        "incident, i1, /v1/incidents/i1/finding/agreement, /hosts/e1/ladder/incidents/i1",
        "ladder, e1, /v1/ladders/e1/cases/c1/decision, /hosts/e1/ladder/cases/c1",
        "ladder, e1, /v1/ladders/e1/steps/s1/appeal/decision, /hosts/e1/ladder/steps/s1",
        "ladder, e1, /v1/ladders/e1/notices/n1/sending, /hosts/e1/ladder/notices/n1",
        "ladder, e1, /v1/ladders/e1/reviews/r1/closing, /hosts/e1/ladder",
        "ladder, e1, /v1/partner-cases/99WR/e1/c1/decision, /hosts/e1/ladder/partner-cases/99WR~c1",
        "ladder, 12345678, /v1/ladders/12345678/cases/c1/decision, /hosts/12345678/ladder/cases/c1",
    })
    void leads_to_where_it_is_done(String thing, String id, String path, String page) {
        var task = new Tasks.Task("why", "e1", null, thing, id, null, false, new Tasks.SettledBy(path));

        assertThat(task.page(reader("coordinator"))).isEqualTo(page);
    }

    @Test
    void who_reads_no_placements_is_led_to_what_there_is_to_decide() {
        var task = new Tasks.Task(
                "why",
                "e1",
                null,
                "placement",
                "p1",
                null,
                false,
                new Tasks.SettledBy("/v1/placements/p1/start-exception/agreement"));

        assertThat(task.page(reader("decision-maker")))
                .isEqualTo("/hosts/e1/placements/p1/do/start-exception-agreement");
    }

    private static Person reader(String role) {
        return new Person("anna", "02LA", List.of(role), false);
    }
}
