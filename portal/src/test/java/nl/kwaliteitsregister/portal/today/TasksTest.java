package nl.kwaliteitsregister.portal.today;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A task leads to the page where it can be done. */
class TasksTest {

    @ParameterizedTest
    @CsvSource({
        "placement, p1, /v1/placements/p1/check-ins/c1/school-form, /hosts/e1/placements/p1/check-ins/c1",
        "placement, p1, /v1/placements/p1/end, /hosts/e1/placements/p1",
        "checks, e1, /v1/employers/e1/pre-sales-checks, /hosts/e1",
        "signal, s1, /v1/signals/s1/severity, /hosts/e1/signals",
        "incident, i1, /v1/incidents/i1/finding/agreement, /hosts/e1/ladder/incidents/i1",
        "ladder, e1, /v1/ladders/e1/cases/c1/decision, /hosts/e1/ladder/cases/c1",
        "ladder, e1, /v1/ladders/e1/steps/s1/appeal/decision, /hosts/e1/ladder/steps/s1",
        "ladder, e1, /v1/ladders/e1/notices/n1/sending, /hosts/e1/ladder/notices/n1",
        "ladder, e1, /v1/ladders/e1/reviews/r1/closing, /hosts/e1/ladder",
        "ladder, 12345678, /v1/ladders/12345678/cases/c1/decision, /hosts/12345678/ladder/cases/c1",
    })
    void leads_to_where_it_is_done(String thing, String id, String path, String page) {
        var task = new Tasks.Task("why", "e1", null, thing, id, null, false, new Tasks.SettledBy(path));

        assertThat(task.page()).isEqualTo(page);
    }
}
