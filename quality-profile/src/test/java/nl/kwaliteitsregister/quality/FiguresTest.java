package nl.kwaliteitsregister.quality;

import static nl.kwaliteitsregister.quality.PromiseStanding.Statement.BROKEN;
import static nl.kwaliteitsregister.quality.PromiseStanding.Statement.KEPT;
import static nl.kwaliteitsregister.quality.PromiseStanding.Statement.NEITHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.kwaliteitsregister.contract.code.Likert;
import nl.kwaliteitsregister.contract.event.HostDetails.Sbi;
import org.junit.jupiter.api.Test;

/** Coverage, periods, promises and sectors of domain §4.3. */
class FiguresTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void coverage_is_evaluated_by_student_or_coordinator_of_what_ended() {
        var placements = List.of(
                Placements.ended(TODAY).with(Placements.student(Map.of())),
                Placements.ended(TODAY).with(Placements.coordinator(Map.of())),
                Placements.ended(TODAY),
                Placements.ended(TODAY));

        assertThat(Coverage.of(new Window(TODAY), placements).ratio()).hasValue(0.5);
        assertThat(Coverage.byStudents(new Window(TODAY), placements).ratio()).hasValue(0.25);
    }

    @Test
    void coverage_of_nothing_is_no_coverage_and_reaches_no_norm() {
        var none = Coverage.of(new Window(TODAY), List.of());

        assertThat(none.ratio()).isEmpty();
        assertThat(none.isAtLeast(0)).isFalse();
    }

    @Test
    void half_of_three_is_not_reached_by_one() {
        assertThat(new Coverage(1, 3).isAtLeast(0.5)).isFalse();
        assertThat(new Coverage(2, 4).isAtLeast(0.5)).isTrue();
    }

    @Test
    void a_period_runs_from_february_through_july_or_from_august_through_january() {
        assertThat(HalfYear.of(LocalDate.of(2026, 1, 31))).isEqualTo(HalfYear.of(LocalDate.of(2025, 8, 1)));
        assertThat(HalfYear.of(LocalDate.of(2026, 2, 1)).from()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(HalfYear.of(LocalDate.of(2026, 7, 31)).until()).isEqualTo(LocalDate.of(2026, 7, 31));
        assertThat(HalfYear.of(LocalDate.of(2026, 12, 31)).until()).isEqualTo(LocalDate.of(2027, 1, 31));
        assertThatThrownBy(() -> new HalfYear(LocalDate.of(2026, 3, 1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_promise_is_kept_when_somebody_was_asked_and_nobody_says_broken() {
        assertThat(PromiseStanding.of(List.of(KEPT, NEITHER))).isEqualTo(PromiseStanding.KEPT);
        assertThat(PromiseStanding.of(List.of(NEITHER))).isEqualTo(PromiseStanding.KEPT);
    }

    @Test
    void a_promise_is_broken_when_one_says_so_and_none_contradicts() {
        assertThat(PromiseStanding.of(List.of(BROKEN, NEITHER))).isEqualTo(PromiseStanding.BROKEN);
    }

    @Test
    void a_promise_is_disputed_when_one_says_broken_and_another_kept() {
        assertThat(PromiseStanding.of(List.of(BROKEN, KEPT))).isEqualTo(PromiseStanding.DISPUTED);
    }

    @Test
    void a_promise_nobody_was_asked_about_is_not_asked() {
        assertThat(PromiseStanding.of(List.of())).isEqualTo(PromiseStanding.NOT_ASKED);
        assertThat(PromiseStanding.Statement.of(Likert.DONT_KNOW)).isEmpty();
    }

    @Test
    void the_coordinators_view_on_agreements_says_kept_from_4_and_broken_up_to_2() {
        assertThat(PromiseStanding.Statement.of(Likert.FOUR)).hasValue(KEPT);
        assertThat(PromiseStanding.Statement.of(Likert.THREE)).hasValue(NEITHER);
        assertThat(PromiseStanding.Statement.of(Likert.TWO)).hasValue(BROKEN);
    }

    @Test
    void the_section_of_a_code_depends_on_the_year_of_its_list() {
        assertThat(SbiSection.of(new Sbi("6201", 2008))).hasValue(new SbiSection(2008, 'J'));
        assertThat(SbiSection.of(new Sbi("6210", 2025))).hasValue(new SbiSection(2025, 'K'));
        assertThat(SbiSection.of(new Sbi("45", 2008))).hasValue(new SbiSection(2008, 'G'));
        assertThat(SbiSection.of(new Sbi("45", 2025))).isEmpty();
        assertThat(SbiSection.of(new Sbi("04", 2008))).isEmpty();
    }
}
