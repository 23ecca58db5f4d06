package nl.kwaliteitsregister.badge.award;

import static nl.kwaliteitsregister.badge.facts.Known.COMPANY;
import static nl.kwaliteitsregister.badge.facts.Known.OTHER;
import static nl.kwaliteitsregister.badge.facts.Known.SCHOOL;
import static nl.kwaliteitsregister.badge.facts.Known.TODAY;
import static nl.kwaliteitsregister.badge.facts.Known.good;
import static nl.kwaliteitsregister.badge.facts.Known.goodHost;
import static nl.kwaliteitsregister.badge.facts.Known.live;
import static nl.kwaliteitsregister.badge.facts.Known.placed;
import static nl.kwaliteitsregister.badge.facts.Known.placement;
import static nl.kwaliteitsregister.badge.facts.Known.placements;
import static nl.kwaliteitsregister.badge.facts.Known.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.kwaliteitsregister.badge.award.Progress.Line;
import nl.kwaliteitsregister.badge.award.Progress.Told;
import nl.kwaliteitsregister.badge.facts.HostFacts;
import nl.kwaliteitsregister.badge.facts.Known;
import nl.kwaliteitsregister.badge.facts.Measure.Weight;
import nl.kwaliteitsregister.badge.facts.PlacementFact;
import nl.kwaliteitsregister.contract.code.BadgeCriterion;
import nl.kwaliteitsregister.contract.code.BadgeLevel;
import nl.kwaliteitsregister.quality.Area;
import nl.kwaliteitsregister.quality.AreaTallies;
import org.junit.jupiter.api.Test;

/** What is missing for the next level, and who may know it (domain §4.7). */
class ProgressTest {

    private static final Audience HOST = new Audience.Employer();
    private static final Audience DECIDING = new Audience.School(SCHOOL);
    private static final Audience NEIGHBOUR = new Audience.School(OTHER);

    @Test
    void scores_are_told_from_five_students_on() {
        assertThat(line(goodHost(4), HOST, BadgeCriterion.SAFETY))
                .hasValueSatisfying(it -> assertThat(it.told()).isEqualTo(Told.TOO_FEW))
                .hasValueSatisfying(it -> assertThat(it.counted()).isNull());
        assertThat(line(goodHost(5), HOST, BadgeCriterion.SAFETY))
                .hasValueSatisfying(it -> assertThat(it.told()).isEqualTo(Told.MET))
                .hasValueSatisfying(it -> assertThat(it.counted()).isEqualByComparingTo("4.7"));
    }

    @Test
    void an_area_of_which_fewer_than_five_students_spoke_is_not_told() {
        var numbers = new ArrayList<>(Known.saying(5).numbers());
        numbers.set(2 * Area.SAFETY.ordinal(), 0);
        numbers.set(2 * Area.SAFETY.ordinal() + 1, 0);
        var quiet = placements(SCHOOL, 5, 5).stream()
                .map(it -> saying(it, new AreaTallies(numbers)))
                .toList();
        var one = new ArrayList<>(quiet);
        one.set(0, placements(SCHOOL, 1, 1).getFirst());
        var facts = with(goodHost(0), it -> placed(it, one));

        assertThat(line(facts, HOST, BadgeCriterion.SAFETY))
                .hasValueSatisfying(it -> assertThat(it.told()).isEqualTo(Told.TOO_FEW))
                .hasValueSatisfying(it -> assertThat(it.counted()).isNull());
        assertThat(line(facts, HOST, BadgeCriterion.INCLUSION))
                .hasValueSatisfying(it -> assertThat(it.counted()).isNotNull());
    }

    private static PlacementFact saying(PlacementFact it, AreaTallies areas) {
        return new PlacementFact(
                it.placement(),
                it.endedOn(),
                it.gradedAt(),
                new PlacementFact.StudentSays(it.placement().toString(), Objects.requireNonNull(it.gradedAt()), areas),
                null);
    }

    @Test
    void the_sixth_student_changes_nothing_that_is_told() {
        var six = new ArrayList<>(placements(SCHOOL, 5, 5));
        six.add(placement(SCHOOL, 6, TODAY.minusDays(3), 1));

        assertThat(line(with(goodHost(0), it -> placed(it, six)), HOST, BadgeCriterion.SAFETY))
                .isEqualTo(line(goodHost(5), HOST, BadgeCriterion.SAFETY));
    }

    @Test
    void a_school_reads_scores_of_its_own_students_and_those_of_ten_or_more_of_other_schools() {
        assertThat(score(hosted(5, 0))).isEqualTo(Told.MET);
        assertThat(score(hosted(0, 5))).isEqualTo(Told.TOO_FEW);
        assertThat(score(hosted(5, 5))).isEqualTo(Told.TOO_FEW);
        assertThat(score(hosted(5, 10))).isEqualTo(Told.MET);
        assertThat(line(hosted(5, 5), HOST, BadgeCriterion.SAFETY).orElseThrow().told())
                .isEqualTo(Told.MET);
    }

    private static HostFacts hosted(int here, int elsewhere) {
        return new HostFacts(COMPANY, List.of(good(SCHOOL, here, 5), good(OTHER, elsewhere, 5)), null);
    }

    private static Told score(HostFacts facts) {
        return line(facts, DECIDING, BadgeCriterion.SAFETY).orElseThrow().told();
    }

    @Test
    void what_was_not_graded_is_not_told() {
        var ungraded = placements(SCHOOL, 5, 5).stream()
                .map(it -> new PlacementFact(it.placement(), it.endedOn(), null, it.student(), null))
                .toList();

        assertThat(line(with(goodHost(0), it -> placed(it, ungraded)), HOST, BadgeCriterion.SAFETY))
                .hasValueSatisfying(it -> assertThat(it.told()).isEqualTo(Told.TOO_FEW));
    }

    @Test
    void a_live_step_is_told_to_the_host_and_to_the_school_that_decided_it() {
        var facts = new HostFacts(
                COMPANY, List.of(with(good(SCHOOL, 5, 5), live("step", Weight.STOP, TODAY)), good(OTHER, 0, 5)), null);

        assertThat(line(facts, HOST, BadgeCriterion.NO_LIVE_STOP).orElseThrow().told())
                .isEqualTo(Told.MISSING);
        assertThat(line(facts, DECIDING, BadgeCriterion.NO_LIVE_STOP)
                        .orElseThrow()
                        .told())
                .isEqualTo(Told.MISSING);
    }

    @Test
    void another_school_cannot_tell_whether_a_step_is_live() {
        var stopped = new HostFacts(
                COMPANY, List.of(with(good(SCHOOL, 5, 5), live("step", Weight.STOP, TODAY)), good(OTHER, 0, 5)), null);
        var free = new HostFacts(COMPANY, List.of(good(SCHOOL, 5, 5), good(OTHER, 0, 5)), null);

        assertThat(Progress.of(stopped, policy(), Badges.NONE, NEIGHBOUR, TODAY))
                .isEqualTo(Progress.of(free, policy(), Badges.NONE, NEIGHBOUR, TODAY));
    }

    @Test
    void a_signal_that_waits_is_seen_by_its_own_school_alone() {
        var waiting = new HostFacts(COMPANY, List.of(Known.undecided(good(SCHOOL, 5, 5)), good(OTHER, 0, 5)), null);
        var free = new HostFacts(COMPANY, List.of(good(SCHOOL, 5, 5), good(OTHER, 0, 5)), null);

        assertThat(List.of(HOST, NEIGHBOUR))
                .allSatisfy(reader -> assertThat(Progress.of(waiting, policy(), Badges.NONE, reader, TODAY))
                        .isEqualTo(Progress.of(free, policy(), Badges.NONE, reader, TODAY)));
        assertThat(line(waiting, DECIDING, BadgeCriterion.NOTHING_UNDECIDED)).isPresent();
    }

    @Test
    void what_is_needed_stands_beside_what_was_counted() {
        assertThat(line(goodHost(3), HOST, BadgeCriterion.ENOUGH_STUDENTS))
                .hasValue(new Line(
                        BadgeCriterion.ENOUGH_STUDENTS, Told.MISSING, BigDecimal.valueOf(3), BigDecimal.valueOf(5)));
        assertThat(line(goodHost(3), HOST, BadgeCriterion.ALLOWANCE))
                .hasValue(
                        new Line(BadgeCriterion.ALLOWANCE, Told.MET, BigDecimal.valueOf(350), BigDecimal.valueOf(350)));
    }

    private static Optional<Line> line(HostFacts facts, Audience reader, BadgeCriterion criterion) {
        return Progress.of(facts, policy(), Badges.NONE, reader, TODAY).stream()
                .filter(it -> it.level() == BadgeLevel.RECOGNISED)
                .flatMap(it -> it.lines().stream())
                .filter(it -> it.criterion() == criterion)
                .findFirst();
    }

    private static Policy policy() {
        return new Policy(BigDecimal.valueOf(350));
    }
}
