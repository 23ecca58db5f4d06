package nl.kwaliteitsregister.projection.hostfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.kwaliteitsregister.contract.code.ScopeKind;
import nl.kwaliteitsregister.contract.code.Source;
import nl.kwaliteitsregister.contract.code.Step;
import nl.kwaliteitsregister.contract.event.LadderScope;
import nl.kwaliteitsregister.contract.event.PlacementEvent.Scope;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import nl.kwaliteitsregister.contract.id.DepartmentId;
import nl.kwaliteitsregister.projection.standing.Standing;
import org.junit.jupiter.api.Test;

/** What steps of the ladder make of a file and of how a host stands, by both times (domain §4.5). */
class LadderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 2);
    private static final LocalDate LATER = DAY.plusDays(60);
    private static final DepartmentId WEST = new DepartmentId(UUID.fromString("6a53f7d4-5b5b-4a5f-8a0c-0d3cf0f7a001"));
    private static final DepartmentId EAST = new DepartmentId(UUID.fromString("6a53f7d4-5b5b-4a5f-8a0c-0d3cf0f7a002"));

    @Test
    void each_step_has_its_standing_and_the_gravest_counts() {
        assertThat(standing(decided(1, Step.L0))).isEqualTo(Standing.ATTENTION);
        assertThat(standing(decided(1, Step.L0), decided(2, Step.L1))).isEqualTo(Standing.WARNED);
        assertThat(standing(decided(1, Step.L2), decided(2, Step.L1))).isEqualTo(Standing.FINAL_WARNING);
        assertThat(standing(decided(1, Step.L3), decided(2, Step.L0))).isEqualTo(Standing.STOPPED);
        assertThat(standing(decided(1, Step.L1), decided(2, Step.L4), decided(3, Step.L3)))
                .isEqualTo(Standing.BLACKLISTED);
    }

    @Test
    void a_step_in_force_outweighs_an_approval_and_names_the_decision() {
        var standing = told(Map.of(
                        DAY,
                        List.of(
                                Facts.checked(Facts.check("first"), DAY),
                                Facts.approved(Facts.check("first"), DAY),
                                decided(1, Step.L1))))
                .standing(AsOf.NOW);

        assertThat(standing.standing()).isEqualTo(Standing.WARNED);
        assertThat(standing.scopes()).containsExactly(LadderScope.LOCATION);
        assertThat(standing.reasons().getFirst().events()).containsExactly("ladder/99ZA." + Facts.HOST + "@0");
    }

    @Test
    void a_step_that_is_over_stays_in_history_and_stands_no_more() {
        var file = told(Map.of(DAY, List.of(decided(1, Step.L1)), LATER.plusDays(9), List.of(over(1, Step.L1, LATER))));

        assertThat(standing(file, AsOf.NOW)).isEqualTo(Standing.UNKNOWN);
        assertThat(file.steps(AsOf.NOW)).hasSize(1);
        assertThat(standing(file, AsOf.shownOn(LATER))).isEqualTo(Standing.WARNED);
        assertThat(standing(file, AsOf.knownToday(LATER))).isEqualTo(Standing.UNKNOWN);
        assertThat(standing(file, AsOf.knownToday(LATER.minusDays(1)))).isEqualTo(Standing.WARNED);
    }

    @Test
    void an_annulled_step_was_shown_then_and_as_known_today_never_counted() {
        var file = told(Map.of(
                DAY, List.of(decided(1, Step.L1)), LATER, List.of(Facts.annulled(Facts.step(1), Step.L1, LATER))));

        assertThat(standing(file, AsOf.shownOn(DAY))).isEqualTo(Standing.WARNED);
        assertThat(standing(file, AsOf.shownOn(LATER))).isEqualTo(Standing.UNKNOWN);
        assertThat(standing(file, AsOf.knownToday(DAY))).isEqualTo(Standing.UNKNOWN);
        assertThat(file.steps(AsOf.NOW)).hasSize(1);
        assertThat(file.withoutAnnulled().steps(AsOf.shownOn(DAY))).isEmpty();
    }

    @Test
    void a_disputed_step_makes_the_standing_disputed_until_it_is_settled() {
        var file = told(Map.of(
                DAY,
                List.of(decided(1, Step.L2)),
                DAY.plusDays(10),
                List.of(Facts.disputed(Facts.step(1), DAY.plusDays(10))),
                LATER,
                List.of(Facts.settled(Facts.step(1), LATER))));

        assertThat(file.standing(AsOf.shownOn(DAY)).disputed()).isFalse();
        assertThat(file.standing(AsOf.shownOn(DAY.plusDays(10))).disputed()).isTrue();
        assertThat(file.standing(AsOf.NOW).disputed()).isFalse();
    }

    @Test
    void a_final_warning_whose_plan_was_met_goes_on_as_a_warning() {
        var file = told(Map.of(DAY, List.of(decided(1, Step.L2)), LATER, List.of(Facts.planMet(Facts.step(1), LATER))));

        assertThat(standing(file, AsOf.shownOn(DAY))).isEqualTo(Standing.FINAL_WARNING);
        assertThat(standing(file, AsOf.NOW)).isEqualTo(Standing.WARNED);
    }

    @Test
    void standing_answers_for_the_part_of_the_host_that_is_asked_about() {
        var west = Facts.decided(Facts.step(1), Step.L3, DAY, new LadderScope(ScopeKind.DEPARTMENT, WEST, null));
        var file = told(Map.of(DAY, List.of(west, decided(2, Step.L1))));

        assertThat(standing(file, AsOf.NOW)).isEqualTo(Standing.STOPPED);
        assertThat(file.standing(AsOf.NOW, new Scope(WEST, null)).standing()).isEqualTo(Standing.STOPPED);
        assertThat(file.standing(AsOf.NOW, new Scope(EAST, null)).standing()).isEqualTo(Standing.WARNED);
    }

    @Test
    void a_step_about_the_whole_company_reaches_each_of_its_locations() {
        var company = Facts.decided(Facts.step(1), Step.L4, DAY, LadderScope.COMPANY);

        var file = told(Map.of(DAY, List.of(Facts.registered(Facts.SCHOOL, Source.INSTITUTION, "Bakery"), company)));

        assertThat(standing(file, AsOf.NOW)).isEqualTo(Standing.BLACKLISTED);
        assertThat(file.standing(AsOf.NOW).reasons().getFirst().events()).containsExactly("ladder/99ZA.01234567@0");
    }

    @Test
    void warnings_stand_beside_placements_and_annulled_ones_never_counted() {
        var file = told(Map.of(
                DAY,
                List.of(
                        Facts.planned(Facts.placement(1), DAY.minusMonths(6)),
                        Facts.ended(Facts.placement(1), DAY),
                        Facts.planned(Facts.placement(2), DAY.minusMonths(6)),
                        Facts.ended(Facts.placement(2), DAY),
                        decided(1, Step.L1),
                        decided(2, Step.L1),
                        decided(3, Step.L0)),
                LATER,
                List.of(Facts.annulled(Facts.step(2), Step.L1, LATER))));

        assertThat(file.warnings(AsOf.NOW)).isEqualTo(new Warnings(1, 2));
        assertThat(file.warnings(AsOf.NOW).perHundred()).hasValue(50);
        assertThat(file.warnings(AsOf.shownOn(DAY))).isEqualTo(new Warnings(2, 2));
    }

    private static RegisterEvent decided(int step, Step level) {
        return Facts.decided(Facts.step(step), level, DAY, LadderScope.LOCATION);
    }

    private static RegisterEvent over(int step, Step level, LocalDate on) {
        return Facts.over(Facts.step(step), level, on);
    }

    private static Standing standing(RegisterEvent... steps) {
        return standing(told(Map.of(DAY, List.of(steps))), AsOf.NOW);
    }

    private static Standing standing(FileParts file, AsOf asOf) {
        return file.standing(asOf).standing();
    }

    private static FileParts told(Map<LocalDate, List<RegisterEvent>> byDay) {
        return Files.of(Files.recordedOn(new TreeMap<>(byDay))).file(Facts.FILE);
    }
}
