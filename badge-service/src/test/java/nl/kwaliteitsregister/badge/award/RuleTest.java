package nl.kwaliteitsregister.badge.award;

import static nl.kwaliteitsregister.badge.facts.Known.COMPANY;
import static nl.kwaliteitsregister.badge.facts.Known.OTHER;
import static nl.kwaliteitsregister.badge.facts.Known.SCHOOL;
import static nl.kwaliteitsregister.badge.facts.Known.TODAY;
import static nl.kwaliteitsregister.badge.facts.Known.check;
import static nl.kwaliteitsregister.badge.facts.Known.checked;
import static nl.kwaliteitsregister.badge.facts.Known.good;
import static nl.kwaliteitsregister.badge.facts.Known.goodHost;
import static nl.kwaliteitsregister.badge.facts.Known.live;
import static nl.kwaliteitsregister.badge.facts.Known.over;
import static nl.kwaliteitsregister.badge.facts.Known.placed;
import static nl.kwaliteitsregister.badge.facts.Known.placement;
import static nl.kwaliteitsregister.badge.facts.Known.placements;
import static nl.kwaliteitsregister.badge.facts.Known.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import nl.kwaliteitsregister.badge.facts.HostFacts;
import nl.kwaliteitsregister.badge.facts.HostIs;
import nl.kwaliteitsregister.badge.facts.Known;
import nl.kwaliteitsregister.badge.facts.Measure.Weight;
import nl.kwaliteitsregister.badge.facts.PlacementFact;
import nl.kwaliteitsregister.badge.facts.PlacementFact.StudentSays;
import nl.kwaliteitsregister.badge.facts.SchoolFacts;
import nl.kwaliteitsregister.contract.code.BadgeCriterion;
import nl.kwaliteitsregister.contract.code.BadgeLevel;
import nl.kwaliteitsregister.contract.code.LegalForm;
import nl.kwaliteitsregister.contract.event.Answer.Remuneration;
import nl.kwaliteitsregister.quality.AreaTallies;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The criteria of Starter and Recognised (domain §4.7), each met and missed. */
class RuleTest {

    private static final Instant TOLD_AT = Instant.parse("2026-10-01T10:00:00Z");
    private static final Policy POLICY = new Policy(BigDecimal.valueOf(350));

    @Test
    void a_good_host_meets_all_of_both_levels() {
        assertThat(missing(BadgeLevel.STARTER, goodHost(5))).isEmpty();
        assertThat(missing(BadgeLevel.RECOGNISED, goodHost(5))).isEmpty();
    }

    @Test
    void starter_needs_a_valid_check() {
        var without = with(goodHost(0), it -> checked(it));
        var expired = with(goodHost(0), it -> checked(it, check(true, null, TODAY.minusDays(1))));
        var refused = with(goodHost(0), it -> checked(it, check(true, null, null)));

        assertThat(List.of(without, expired, refused))
                .allSatisfy(host -> assertThat(missing(BadgeLevel.STARTER, host))
                        .contains(BadgeCriterion.PRE_SALES_PASSED, BadgeCriterion.CODE_SIGNED));
        assertThat(missing(BadgeLevel.STARTER, with(goodHost(0), it -> checked(it, check(true, null, TODAY)))))
                .isEmpty();
    }

    @Test
    void starter_needs_the_code_signed() {
        var unsigned = with(goodHost(0), it -> checked(it, check(false, null, TODAY)));

        assertThat(missing(BadgeLevel.STARTER, unsigned)).containsExactly(BadgeCriterion.CODE_SIGNED);
    }

    @Test
    void recognised_needs_five_evaluations_of_five_students_over_two_periods() {
        assertThat(missing(BadgeLevel.RECOGNISED, goodHost(4))).containsExactly(BadgeCriterion.ENOUGH_STUDENTS);

        var fourStudents = new ArrayList<>(placements(SCHOOL, 4, 5));
        fourStudents.add(placement(SCHOOL, 1, TODAY.minusYears(1), 5));
        assertThat(missing(BadgeLevel.RECOGNISED, with(goodHost(0), it -> placed(it, fourStudents))))
                .containsExactly(BadgeCriterion.ENOUGH_STUDENTS);

        var onePeriod = IntStream.range(0, 5)
                .mapToObj(number -> placement(SCHOOL, number, TODAY.minusDays(10), 5))
                .toList();
        assertThat(missing(BadgeLevel.RECOGNISED, with(goodHost(0), it -> placed(it, onePeriod))))
                .containsExactly(BadgeCriterion.ENOUGH_STUDENTS);
    }

    @Test
    void evaluations_count_for_36_months() {
        var old = IntStream.range(0, 5)
                .mapToObj(number ->
                        placement(SCHOOL, number, TODAY.minusMonths(36).minusDays(number), 5))
                .toList();

        assertThat(missing(BadgeLevel.RECOGNISED, with(goodHost(0), it -> placed(it, old))))
                .contains(BadgeCriterion.ENOUGH_STUDENTS, BadgeCriterion.COVERAGE);
    }

    @Test
    void a_small_host_needs_three_students_and_a_visit_of_a_panel() {
        assertThat(missing(BadgeLevel.RECOGNISED, goodHost(3), TODAY.minusMonths(3)))
                .isEmpty();
        assertThat(missing(BadgeLevel.RECOGNISED, goodHost(2), TODAY.minusMonths(3)))
                .containsExactly(BadgeCriterion.ENOUGH_STUDENTS);
        assertThat(missing(BadgeLevel.RECOGNISED, goodHost(3), TODAY.minusMonths(36)))
                .containsExactly(BadgeCriterion.ENOUGH_STUDENTS);
    }

    @Test
    void recognised_needs_safety_and_inclusion_of_3_5() {
        var host = new HostFacts(COMPANY, List.of(good(SCHOOL, 6, 3)), null);

        assertThat(missing(BadgeLevel.RECOGNISED, host))
                .containsExactly(BadgeCriterion.SAFETY, BadgeCriterion.INCLUSION);
    }

    @Test
    void a_score_without_an_answer_is_no_score() {
        var silent = placements(SCHOOL, 5, 5).stream()
                .map(it -> new PlacementFact(
                        it.placement(),
                        it.endedOn(),
                        it.gradedAt(),
                        new StudentSays("student-" + it.placement(), TOLD_AT, nothing()),
                        null))
                .toList();

        assertThat(missing(BadgeLevel.RECOGNISED, with(goodHost(0), it -> placed(it, silent))))
                .containsExactly(BadgeCriterion.SAFETY, BadgeCriterion.INCLUSION);
    }

    private static AreaTallies nothing() {
        return new AreaTallies(Collections.nCopies(10, 0));
    }

    @Test
    void coverage_counts_students_evaluations_over_all_schools_of_the_network() {
        var elsewhere = IntStream.range(0, 6).mapToObj(Known::unanswered).toList();
        var half = new HostFacts(
                COMPANY,
                List.of(good(SCHOOL, 6, 5), new SchoolFacts(OTHER, List.of(), elsewhere, List.of(), false)),
                null);
        var less = with(
                half,
                it -> it.school().equals(OTHER)
                        ? placed(
                                it,
                                IntStream.range(0, 7)
                                        .mapToObj(Known::unanswered)
                                        .toList())
                        : it);

        assertThat(missing(BadgeLevel.RECOGNISED, half)).isEmpty();
        assertThat(missing(BadgeLevel.RECOGNISED, less)).containsExactly(BadgeCriterion.COVERAGE);
    }

    @Test
    void recognised_needs_the_allowance_norm_in_every_check_that_says_what_is_paid() {
        var below = with(goodHost(5), it -> checked(it, check(349)));
        var unequal = with(goodHost(5), it -> checked(it, check(true, pay(400, false, null), TODAY)));
        var unknown = with(goodHost(5), it -> checked(it, check(true, null, TODAY)));
        var wage = with(goodHost(5), it -> checked(it, check(true, pay(null, null, true), TODAY)));

        assertThat(List.of(below, unequal, unknown))
                .allSatisfy(host ->
                        assertThat(missing(BadgeLevel.RECOGNISED, host)).containsExactly(BadgeCriterion.ALLOWANCE));
        assertThat(missing(BadgeLevel.RECOGNISED, wage)).isEmpty();
    }

    private static Remuneration pay(@Nullable Integer allowance, @Nullable Boolean equal, @Nullable Boolean wage) {
        return new Remuneration(true, allowance == null ? null : BigDecimal.valueOf(allowance), equal, wage);
    }

    @ParameterizedTest
    @EnumSource(
            value = Weight.class,
            names = {"STOP", "BLACKLIST"})
    void nothing_from_a_final_warning_up_may_be_live(Weight weight) {
        var stopped = with(goodHost(5), it -> with(it, live("step", weight, TODAY)));

        assertThat(missing(BadgeLevel.RECOGNISED, stopped)).containsExactly(BadgeCriterion.NO_LIVE_STOP);
        assertThat(missing(BadgeLevel.STARTER, stopped)).containsExactly(BadgeCriterion.NO_LIVE_STOP);
    }

    @Test
    void a_serious_warning_holds_back_recognised_and_not_starter() {
        var warned = with(goodHost(5), it -> with(it, live("step", Weight.WARNING, TODAY)));

        assertThat(missing(BadgeLevel.RECOGNISED, warned)).containsExactly(BadgeCriterion.NO_LIVE_WARNING);
        assertThat(missing(BadgeLevel.STARTER, warned)).isEmpty();
    }

    @Test
    void what_is_over_or_annulled_holds_back_nothing() {
        var before = with(
                goodHost(5),
                it -> with(
                        it,
                        over("one", Weight.STOP, TODAY.minusDays(90), TODAY, false),
                        over("two", Weight.BLACKLIST, TODAY.minusDays(9), TODAY, true)));

        assertThat(missing(BadgeLevel.RECOGNISED, before)).isEmpty();
    }

    @Test
    void an_undecided_signal_of_severity_4_holds_back_both() {
        var waiting = with(goodHost(5), Known::undecided);

        assertThat(missing(BadgeLevel.RECOGNISED, waiting)).containsExactly(BadgeCriterion.NOTHING_UNDECIDED);
        assertThat(missing(BadgeLevel.STARTER, waiting)).containsExactly(BadgeCriterion.NOTHING_UNDECIDED);
    }

    @ParameterizedTest
    @EnumSource(
            value = LegalForm.class,
            names = {"SOLE_PROPRIETOR", "GENERAL_PARTNERSHIP", "PROFESSIONAL_PARTNERSHIP", "LIMITED_PARTNERSHIP"})
    void natural_persons_and_partnerships_get_no_badge(LegalForm form) {
        assertThat(shown(new HostIs(true, COMPANY.holder(), form, 25, null))).isFalse();
    }

    @Test
    void hosts_that_are_small_unknown_or_without_kvk_number_get_no_badge() {
        assertThat(shown(COMPANY)).isTrue();
        assertThat(shown(new HostIs(true, COMPANY.holder(), LegalForm.FOUNDATION, 9, null)))
                .isFalse();
        assertThat(shown(new HostIs(true, COMPANY.holder(), LegalForm.FOUNDATION, null, null)))
                .isFalse();
        assertThat(shown(new HostIs(true, COMPANY.holder(), null, 25, null))).isFalse();
        assertThat(shown(new HostIs(false, COMPANY.holder(), LegalForm.FOUNDATION, 25, null)))
                .isFalse();
        assertThat(shown(new HostIs(true, null, LegalForm.FOUNDATION, 25, null)))
                .isFalse();
    }

    private static boolean shown(HostIs host) {
        return !missing(BadgeLevel.STARTER, new HostFacts(host, List.of(good(SCHOOL, 5, 5)), null))
                .contains(BadgeCriterion.MAY_BE_SHOWN);
    }

    private static List<BadgeCriterion> missing(BadgeLevel level, HostFacts facts) {
        return missing(level, facts, null);
    }

    private static List<BadgeCriterion> missing(BadgeLevel level, HostFacts facts, @Nullable LocalDate visitedOn) {
        return Assessment.of(level, new Seen(facts.on(TODAY), POLICY, visitedOn, TODAY))
                .missing();
    }
}
