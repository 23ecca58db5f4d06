package nl.kwaliteitsregister.projection.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import nl.kwaliteitsregister.projection.standing.CheckFact.Result;
import nl.kwaliteitsregister.quality.Area;
import nl.kwaliteitsregister.quality.Coverage;
import nl.kwaliteitsregister.quality.QualityProfile;
import nl.kwaliteitsregister.quality.QualityProfile.AreaScore;
import org.junit.jupiter.api.Test;

class HostStandingTest {

    private static final CheckFact APPROVED = check("crebo-1", Result.APPROVED);

    @Test
    void a_host_without_data_is_unknown_and_says_so() {
        var standing = standing(List.of(), evaluated(0, 0, 3.5));

        assertThat(standing.standing()).isEqualTo(Standing.UNKNOWN);
        assertThat(standing.reasons()).containsExactly(Reason.of("no-check", 0, List.of()));
    }

    @Test
    void a_host_whose_check_carries_no_placements_is_unknown_with_the_event_that_says_why() {
        for (var result :
                List.of(Result.EXPIRED, Result.DEFERRED, Result.REFUSED, Result.REFUSAL_PROPOSED, Result.WISH_STANDS)) {
            var standing = standing(List.of(check("all", result)), evaluated(9, 3, 5));

            assertThat(standing.standing()).isEqualTo(Standing.UNKNOWN);
            assertThat(standing.reasons()).containsExactly(Reason.of(result.code(), 1, List.of("presales/all@1")));
        }
    }

    @Test
    void a_host_with_a_valid_check_is_screened() {
        var conditional = check("crebo-2", Result.CONDITIONAL);
        var refused = check("crebo-3", Result.REFUSED);

        var standing = standing(List.of(conditional, refused, APPROVED), evaluated(0, 0, 3.5));

        assertThat(standing.standing()).isEqualTo(Standing.SCREENED);
        assertThat(standing.reasons())
                .containsExactly(
                        Reason.of("check-approved", 1, List.of(APPROVED.event())),
                        Reason.of("check-approved-with-conditions", 1, List.of(conditional.event())));
    }

    @Test
    void recommended_takes_approval_five_evaluations_over_two_periods_and_all_areas_at_three_and_a_half() {
        assertThat(standing(List.of(APPROVED), evaluated(5, 2, 3.5)).standing()).isEqualTo(Standing.RECOMMENDED);
        assertThat(standing(List.of(APPROVED), evaluated(4, 2, 3.5)).standing()).isEqualTo(Standing.SCREENED);
        assertThat(standing(List.of(APPROVED), evaluated(5, 1, 3.5)).standing()).isEqualTo(Standing.SCREENED);
        assertThat(standing(List.of(APPROVED), evaluated(5, 2, 3.4)).standing()).isEqualTo(Standing.SCREENED);
        assertThat(standing(List.of(check("all", Result.CONDITIONAL)), evaluated(5, 2, 5))
                        .standing())
                .isEqualTo(Standing.SCREENED);
    }

    @Test
    void a_recommendation_names_the_approval_and_no_more_than_the_latest_evaluations() {
        var reasons = standing(List.of(APPROVED), evaluated(5000, 6, 4)).reasons();

        assertThat(reasons).extracting(Reason::code).containsExactly("check-approved", "evaluated-well");
        assertThat(reasons.getLast().count()).isEqualTo(5000);
        assertThat(reasons.getLast().events()).hasSize(Reason.MOST).first().isEqualTo("aftersales/0@0");
    }

    private static HostStanding standing(List<CheckFact> checks, EvaluatedFact evaluated) {
        return HostStanding.of(new StandingFacts(List.of(), checks, evaluated));
    }

    private static CheckFact check(String programme, Result result) {
        return new CheckFact(programme, result, "presales/" + programme + "@1");
    }

    /** Safety has this score, all other areas 5. */
    private static EvaluatedFact evaluated(int n, int periods, double safety) {
        var areas = new EnumMap<Area, AreaScore>(Area.class);
        Arrays.stream(Area.values()).forEach(it -> areas.put(it, new AreaScore(5, OptionalDouble.empty(), n)));
        areas.put(Area.SAFETY, new AreaScore(safety, OptionalDouble.empty(), n));
        var events =
                IntStream.range(0, n).mapToObj(it -> "aftersales/" + it + "@0").toList();
        return new EvaluatedFact(n, periods, new QualityProfile(areas, new Coverage(n, n)), events);
    }
}
