package nl.kwaliteitsregister.portal.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.kwaliteitsregister.portal.services.Problem;
import org.junit.jupiter.api.Test;

class FormTest {

    @Test
    void a_fault_finds_the_field_it_names() {
        var form = Form.with(Map.of("details.name", "")).refused(problem("/details/name", "te kort"));

        assertThat(form.error("details.name")).isEqualTo("te kort");
    }

    @Test
    void a_fault_in_one_line_is_a_fault_of_the_lines() {
        var form = Form.with(Map.of("promises", "een\ntwee")).refused(problem("/promises/1", "te lang"));

        assertThat(form.error("promises")).isEqualTo("te lang");
    }

    @Test
    void a_refused_form_is_sent_anew_and_an_unanswered_one_once_more() {
        var form = Form.empty();

        assertThat(form.refused(problem("/a", "nee")).key()).isNotEqualTo(form.key());
        assertThat(form.unanswered(problem("/a", "nee")).key()).isEqualTo(form.key());
    }

    @Test
    void a_sent_form_keeps_the_key_it_was_shown_with() {
        var shown = Form.empty();

        assertThat(Form.sent(Form.with(Map.of(Form.KEY, shown.key())).values()).key())
                .isEqualTo(shown.key());
    }

    @Test
    void an_outdated_form_keeps_what_was_typed_and_shows_what_is_there_now() {
        var form = Form.with(Map.of(Form.VERSION, "3", "reason", "Vaker gezegd."));
        form.shows("4");
        assertThat(form.version()).isEqualTo("3");

        var again = form.outdated(problem("/a", "nee"));
        again.shows("4");

        assertThat(again.version()).isEqualTo("4");
        assertThat(again.typed()).isEqualTo(Map.of("reason", List.of("Vaker gezegd.")));
        assertThat(again.key()).isNotEqualTo(form.key());
    }

    @Test
    void rows_that_were_left_empty_are_left_out() {
        var form = Form.with(Map.of("rows.0.text", "", "rows.1.text", "een", "rows.3.text", "twee", "name", "x"))
                .compacted("rows", "text");

        assertThat(form.value("rows.0.text")).isEqualTo("een");
        assertThat(form.value("rows.1.text")).isEqualTo("twee");
        assertThat(form.lastRow("rows")).isEqualTo(1);
        assertThat(form.value("name")).isEqualTo("x");
    }

    @Test
    void a_body_holds_what_was_named_and_nothing_else_that_was_sent() {
        var form = Form.with(Map.of("details.name", " De Proef ", "details.rsin", "", "sneaky", "x"));

        assertThat(Body.of(form).text("details.name", "details.rsin").json())
                .isEqualTo(Map.of("details", Map.of("name", "De Proef")));
    }

    @Test
    void a_number_is_read_as_it_is_written_in_dutch_and_else_sent_as_it_was_typed() {
        assertThat(Body.of(Form.with(Map.of("hours", "32,5"))).number("hours").json())
                .isEqualTo(Map.of("hours", new BigDecimal("32.5")));
        assertThat(Body.of(Form.with(Map.of("hours", "veel"))).number("hours").json())
                .isEqualTo(Map.of("hours", "veel"));
    }

    @Test
    void yes_and_no_are_told_apart_from_no_answer() {
        assertThat(Body.of(Form.with(Map.of("a", "yes", "b", "no", "c", "")))
                        .yesNo("a", "b", "c")
                        .json())
                .isEqualTo(Map.of("a", true, "b", false));
    }

    private static Problem problem(String field, String detail) {
        return new Problem("Onjuist", "", List.of(new Problem.Fault(field, "code", detail)));
    }

    @Test
    void a_day_that_is_none_is_no_day() {
        var form = Form.with(Map.of("dueOn", "2026-12-27", "asOf", "31-02-2026"));
        assertThat(form.day("dueOn")).isEqualTo(LocalDate.of(2026, 12, 27));
        assertThat(form.day("asOf")).isNull();
        assertThat(form.day("until")).isNull();
    }
}
