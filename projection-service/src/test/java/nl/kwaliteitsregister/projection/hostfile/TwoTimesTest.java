package nl.kwaliteitsregister.projection.hostfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import nl.kwaliteitsregister.contract.code.Likert;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.CheckExpired;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.projection.standing.Standing;
import nl.kwaliteitsregister.quality.Area;
import nl.kwaliteitsregister.quality.Coverage;
import nl.kwaliteitsregister.quality.PromiseStanding;
import org.junit.jupiter.api.Test;

/** "As of Y" is what was shown on Y; "as of Y as known today" is a second question (domain §4, "Two times"). */
class TwoTimesTest {

    private static final LocalDate CHECKED = LocalDate.of(2025, 2, 3);
    private static final LocalDate TOLD = LocalDate.of(2025, 4, 1);

    @Test
    void a_check_told_late_was_not_shown_before_it_was_told_and_is_known_today_to_have_counted() {
        var file = told(Map.of(TOLD, List.of(checked(CHECKED), approved(CHECKED))));

        assertThat(standing(file, AsOf.shownOn(CHECKED))).isEqualTo(Standing.UNKNOWN);
        assertThat(standing(file, AsOf.shownOn(TOLD.minusDays(1)))).isEqualTo(Standing.UNKNOWN);
        assertThat(standing(file, AsOf.shownOn(TOLD))).isEqualTo(Standing.SCREENED);
        assertThat(standing(file, AsOf.knownToday(CHECKED.minusDays(1)))).isEqualTo(Standing.UNKNOWN);
        assertThat(standing(file, AsOf.knownToday(CHECKED))).isEqualTo(Standing.SCREENED);
    }

    @Test
    void an_ending_written_late_was_not_shown_before_and_is_known_today_from_its_due_day() {
        var due = CHECKED.plusMonths(24).plusDays(1);
        var expired = new CheckExpired(Facts.HOST, Facts.SCHOOL, due, Facts.NURSING, Facts.check("first"));
        var file =
                told(Map.of(CHECKED, List.of(checked(CHECKED), approved(CHECKED)), due.plusDays(9), List.of(expired)));

        assertThat(standing(file, AsOf.shownOn(due))).isEqualTo(Standing.SCREENED);
        assertThat(standing(file, AsOf.knownToday(due))).isEqualTo(Standing.UNKNOWN);
        assertThat(standing(file, AsOf.knownToday(due.minusDays(1)))).isEqualTo(Standing.SCREENED);
        assertThat(standing(file, AsOf.NOW)).isEqualTo(Standing.UNKNOWN);
    }

    @Test
    void time_alone_changes_nothing_that_is_shown() {
        var file = told(Map.of(CHECKED, List.of(checked(CHECKED), approved(CHECKED))));

        assertThat(standing(file, AsOf.shownOn(CHECKED.plusYears(50)))).isEqualTo(Standing.SCREENED);
        assertThat(standing(file, AsOf.NOW)).isEqualTo(Standing.SCREENED);
    }

    @Test
    void a_check_told_late_replaces_only_what_happened_before_it() {
        var earlier = Facts.check("earlier");
        var file = told(Map.of(
                CHECKED, List.of(checked(CHECKED), approved(CHECKED)),
                TOLD, List.of(Facts.checked(earlier, CHECKED.minusDays(5)))));

        var checks = file.checks().getFirst();

        assertThat(checks.current(AsOf.NOW).orElseThrow().id()).isEqualTo(Facts.check("first"));
        assertThat(checks.current(AsOf.knownToday(CHECKED.minusDays(1)))
                        .orElseThrow()
                        .id())
                .isEqualTo(earlier);
        assertThat(checks.current(AsOf.shownOn(CHECKED.minusDays(1)))).isEmpty();
    }

    @Test
    void promises_stand_as_they_did_by_what_was_said_and_known() {
        var said = TOLD.minusDays(20);
        var file = told(Map.of(
                CHECKED, List.of(checked(CHECKED)),
                TOLD, List.of(planned(1), Facts.coordinatorSaid(Facts.placement(1), said, Likert.ONE))));
        Function<AsOf, PromiseStanding> promises = asOf -> {
            var checks = file.checks().getFirst();
            return file.promises(checks, checks.current(asOf).orElseThrow(), asOf);
        };

        assertThat(promises.apply(AsOf.shownOn(said))).isEqualTo(PromiseStanding.NOT_ASKED);
        assertThat(promises.apply(AsOf.knownToday(said))).isEqualTo(PromiseStanding.BROKEN);
        assertThat(promises.apply(AsOf.shownOn(TOLD))).isEqualTo(PromiseStanding.BROKEN);
    }

    @Test
    void five_good_evaluations_over_two_periods_make_an_approved_host_recommended_on_the_day_they_are_told() {
        var days = new TreeMap<LocalDate, List<RegisterEvent>>();
        days.put(CHECKED, List.of(checked(CHECKED), approved(CHECKED)));
        for (var n = 0; n < 5; n++) {
            days.put(
                    CHECKED.plusMonths(8).plusDays(n),
                    evaluated(n, CHECKED.plusMonths(5).plusDays(10 * n)));
        }
        var file = told(days);
        var last = days.lastKey();

        assertThat(standing(file, AsOf.shownOn(last.minusDays(1)))).isEqualTo(Standing.SCREENED);
        assertThat(standing(file, AsOf.shownOn(last))).isEqualTo(Standing.RECOMMENDED);
        assertThat(file.standing(AsOf.NOW).reasons().getLast().events())
                .hasSize(5)
                .first()
                .isEqualTo("aftersales/" + Facts.placement(4) + "@0");
    }

    @Test
    void coverage_counts_what_had_ended_and_was_evaluated_by_then() {
        var end = CHECKED.plusMonths(5);
        var file = told(Map.of(
                end,
                List.of(planned(0), Facts.ended(Facts.placement(0), end)),
                end.plusDays(30),
                List.of(Facts.studentSaid(Facts.placement(0), end.plusDays(2), Likert.FOUR))));

        assertThat(coverage(file, AsOf.shownOn(end.plusDays(2)))).isEqualTo(new Coverage(0, 1));
        assertThat(coverage(file, AsOf.knownToday(end.plusDays(2)))).isEqualTo(new Coverage(1, 1));
        assertThat(coverage(file, AsOf.shownOn(end.plusDays(30)))).isEqualTo(new Coverage(1, 1));
        assertThat(coverage(file, AsOf.knownToday(end.minusDays(1)))).isEqualTo(new Coverage(0, 0));
    }

    @Test
    void figures_reach_back_36_months_from_the_last_fact_and_not_from_the_day_of_reading() {
        var first = CHECKED;
        var later = first.plusMonths(36);
        var file = told(new TreeMap<>(Map.of(
                first, evaluated(0, first),
                later, List.of(planned(1), Facts.ended(Facts.placement(1), later)))));

        assertThat(coverage(file, AsOf.shownOn(later.minusDays(1)))).isEqualTo(new Coverage(1, 1));
        assertThat(coverage(file, AsOf.NOW)).isEqualTo(new Coverage(0, 1));
    }

    @Test
    void no_two_moments_differ_by_the_answers_of_fewer_than_five_students() {
        var random = new Random(20261126);
        var days = new TreeMap<LocalDate, List<RegisterEvent>>();
        for (var n = 0; n < 23; n++) {
            var end = CHECKED.plusDays(random.nextInt(900));
            days.computeIfAbsent(end.plusDays(1 + random.nextInt(200)), it -> new ArrayList<>())
                    .addAll(evaluated(n, end));
        }
        var file = told(days);

        var moments = new HashSet<>(Set.of(told(file, AsOf.NOW)));
        CHECKED.datesUntil(CHECKED.plusDays(1200)).forEach(day -> {
            moments.add(told(file, AsOf.shownOn(day)));
            moments.add(told(file, AsOf.knownToday(day)));
        });

        assertThat(moments).hasSizeGreaterThan(4);
        for (var one : moments) {
            for (var other : moments) {
                var only = new HashSet<>(one);
                only.removeAll(other);
                assertThat(only.size() % 5).isZero();
            }
        }
    }

    @Test
    void facts_out_of_order_and_told_late_give_the_same_answers_for_every_day() {
        var days = new TreeMap<LocalDate, List<RegisterEvent>>();
        days.put(CHECKED, List.of(checked(CHECKED), approved(CHECKED)));
        for (var n = 0; n < 7; n++) {
            days.put(
                    CHECKED.plusMonths(5).plusDays(40L * n),
                    evaluated(n, CHECKED.plusMonths(4).plusDays(35L * n)));
        }
        var events = Files.recordedOn(days);
        var expected = answers(Files.of(events).file(Facts.FILE));
        var random = new Random(20261126);

        for (var round = 0; round < 20; round++) {
            assertThat(answers(Files.of(Histories.interleaved(events, random)).file(Facts.FILE)))
                    .isEqualTo(expected);
        }
    }

    private static List<Object> answers(FileParts file) {
        var answers = new ArrayList<>();
        CHECKED.datesUntil(CHECKED.plusDays(500)).forEach(day -> {
            for (var asOf : List.of(AsOf.shownOn(day), AsOf.knownToday(day))) {
                answers.add(file.standing(asOf));
                answers.add(file.figures(asOf).profile());
                answers.add(file.figures(asOf).items());
            }
        });
        return answers;
    }

    private static FileParts told(Map<LocalDate, List<RegisterEvent>> byDay) {
        return Files.of(Files.recordedOn(new TreeMap<>(byDay))).file(Facts.FILE);
    }

    private static Set<PlacementId> told(FileParts file, AsOf asOf) {
        return file.figures(asOf).told().getOrDefault(Area.SAFETY, Set.of());
    }

    private static Standing standing(FileParts file, AsOf asOf) {
        return file.standing(asOf).standing();
    }

    private static Coverage coverage(FileParts file, AsOf asOf) {
        return file.figures(asOf).profile().coverage();
    }

    private static RegisterEvent checked(LocalDate on) {
        return Facts.checked(Facts.check("first"), on);
    }

    private static RegisterEvent approved(LocalDate on) {
        return Facts.approved(Facts.check("first"), on);
    }

    private static RegisterEvent planned(int n) {
        return Facts.planned(Facts.placement(n), CHECKED);
    }

    private static List<RegisterEvent> evaluated(int n, LocalDate end) {
        return List.of(
                planned(n),
                Facts.ended(Facts.placement(n), end),
                Facts.studentSaid(Facts.placement(n), end.plusDays(1), Likert.FIVE));
    }
}
