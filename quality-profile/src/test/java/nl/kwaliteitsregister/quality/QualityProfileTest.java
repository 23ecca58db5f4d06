package nl.kwaliteitsregister.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.kwaliteitsregister.contract.code.Likert;
import nl.kwaliteitsregister.contract.event.HostDetails.Sbi;
import org.junit.jupiter.api.Test;

/** Worked examples of domain §4.3, the sums done by hand in the comments. */
class QualityProfileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Window WINDOW = new Window(TODAY);
    private static final SectorMeans.Means NO_MEANS = SectorMeans.NONE_YET.of(null);

    @Test
    void without_any_evaluation_every_area_is_the_mean_before_publication_with_n_0_and_no_lower_bound() {
        var profile = QualityProfile.of(WINDOW, List.of(), NO_MEANS);

        for (var area : Area.values()) {
            assertThat(profile.area(area).score()).isEqualTo(3.5);
            assertThat(profile.area(area).n()).isZero();
            assertThat(profile.area(area).lowerBound()).isEmpty();
        }
        assertThat(profile.coverage().ratio()).isEmpty();
    }

    @Test
    void one_student_weighs_2_for_each_item() {
        // safety: AS4 = 5 and AS7 = 3, weight 2 each: (5·3.5 + 2·5 + 2·3) / (5 + 4) = 33.5 / 9
        var placement = Placements.ended(TODAY).with(Placements.student(Map.of("AS4", 5, "AS7", 3)));

        var safety = QualityProfile.of(WINDOW, List.of(placement), NO_MEANS).area(Area.SAFETY);

        assertThat(safety.score()).isEqualTo(33.5 / 9);
        assertThat(safety.n()).isEqualTo(1);
        assertThat(safety.lowerBound()).isEmpty();
    }

    @Test
    void a_coordinator_weighs_1() {
        // safety: AC5 = 1: (5·3.5 + 1) / 6
        var placement = Placements.ended(TODAY).with(Placements.coordinator(Map.of("AC5", 1)));

        assertThat(QualityProfile.of(WINDOW, List.of(placement), NO_MEANS)
                        .area(Area.SAFETY)
                        .score())
                .isEqualTo(18.5 / 6);
    }

    @Test
    void conditions_take_the_allowance_as_5_when_paid_as_agreed_and_1_when_not() {
        var paid = Placements.ended(TODAY).with(Placements.studentWithAllowance(true));
        var unpaid = Placements.ended(TODAY).with(Placements.studentWithAllowance(false));

        // (17.5 + 10) / 7 and (17.5 + 2) / 7
        assertThat(conditions(paid)).isEqualTo(27.5 / 7);
        assertThat(conditions(unpaid)).isEqualTo(19.5 / 7);
    }

    @Test
    void answers_that_are_all_dont_know_count_nowhere_but_the_placement_is_evaluated() {
        var placement = Placements.ended(TODAY).with(Placements.studentWho(Likert.DONT_KNOW));

        var profile = QualityProfile.of(WINDOW, List.of(placement), NO_MEANS);

        for (var area : Area.values()) {
            assertThat(profile.area(area).n()).isZero();
            assertThat(profile.area(area).score()).isEqualTo(3.5);
        }
        assertThat(profile.coverage()).isEqualTo(new Coverage(1, 1));
    }

    @Test
    void the_lower_bound_is_one_sided_80_percent_by_students_t_over_placements() {
        // learning means 5, 4 and 3: s = 1; score = (17.5 + 4·5 + 4·4 + 4·3) / 17 = 65.5 / 17; t(0.80, 2) = 1.0607
        var placements = List.of(
                Placements.ended(TODAY).with(Placements.student(Map.of("AS2", 5, "AS8", 5))),
                Placements.ended(TODAY).with(Placements.student(Map.of("AS2", 4, "AS8", 4))),
                Placements.ended(TODAY).with(Placements.student(Map.of("AS2", 3, "AS8", 3))));

        var learning = QualityProfile.of(WINDOW, placements, NO_MEANS).area(Area.LEARNING);

        assertThat(learning.score()).isEqualTo(65.5 / 17);
        assertThat(learning.lowerBound().orElseThrow())
                .isCloseTo(65.5 / 17 - 1.0606601717798212 / Math.sqrt(3), within(1e-9));
    }

    @Test
    void the_same_facts_in_any_order_give_the_same_numbers_to_the_last_bit() {
        var random = new Random(42);
        var placements = new ArrayList<EndedPlacement>();
        for (var i = 0; i < 200; i++) {
            placements.add(Placements.ended(TODAY.minusDays(i))
                    .with(Placements.student(Map.of("AS4", 1 + random.nextInt(5), "AS7", 1 + random.nextInt(5))))
                    .with(Placements.coordinator(Map.of("AC5", 1 + random.nextInt(5)))));
        }
        var profile = QualityProfile.of(WINDOW, placements, NO_MEANS);

        Collections.shuffle(placements, random);

        assertThat(QualityProfile.of(WINDOW, placements, NO_MEANS)).isEqualTo(profile);
    }

    @Test
    void a_second_answer_of_the_same_respondent_changes_nothing() {
        var once = Placements.ended(TODAY).with(Placements.student(Map.of("AS4", 5)));

        assertThat(once.with(Placements.student(Map.of("AS4", 1)))).isEqualTo(once);
    }

    @Test
    void a_late_answer_counts_in_the_window_of_its_placements_last_day() {
        var tooOld = Placements.ended(TODAY.minusMonths(36)).with(Placements.student(Map.of("AS4", 5)));
        var justIn = Placements.ended(TODAY.minusMonths(36).plusDays(1)).with(Placements.student(Map.of("AS4", 5)));
        var notYet = Placements.ended(TODAY.plusDays(1)).with(Placements.student(Map.of("AS4", 5)));

        var profile = QualityProfile.of(WINDOW, List.of(tooOld, justIn, notYet), NO_MEANS);

        assertThat(profile.area(Area.SAFETY).n()).isEqualTo(1);
        assertThat(profile.coverage()).isEqualTo(new Coverage(1, 1));
    }

    @Test
    void small_numbers_are_drawn_to_the_published_mean_of_the_sector_and_to_3_5_where_there_is_none() {
        var care = SbiSection.of(new Sbi("8610", 2008)).orElseThrow();
        var published = new SectorMeans(Map.of(care, new SectorMeans.Means(Map.of(Area.SAFETY, 4.2))));
        var trade = SbiSection.of(new Sbi("47", 2008)).orElseThrow();
        var placement = Placements.ended(TODAY).with(Placements.student(Map.of("AS4", 3)));

        // (5·4.2 + 2·3) / 7; learning has no published mean in this sector; trade has none at all
        assertThat(score(placement, published.of(care), Area.SAFETY)).isEqualTo(27.0 / 7);
        assertThat(score(placement, published.of(care), Area.LEARNING)).isEqualTo(3.5);
        assertThat(score(placement, published.of(trade), Area.SAFETY)).isEqualTo(23.5 / 7);
    }

    private static double conditions(EndedPlacement placement) {
        return score(placement, NO_MEANS, Area.CONDITIONS);
    }

    private static double score(EndedPlacement placement, SectorMeans.Means means, Area area) {
        return QualityProfile.of(WINDOW, List.of(placement), means).area(area).score();
    }
}
