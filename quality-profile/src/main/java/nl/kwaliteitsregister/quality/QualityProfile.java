package nl.kwaliteitsregister.quality;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * What students and coordinators say about a host, in five areas, always with n and coverage (domain §4.3).
 *
 * @param areas every area; without answers its score is the sector's mean and n is 0
 */
public record QualityProfile(Map<Area, AreaScore> areas, Coverage coverage) {

    /** The sector's mean weighs as much as this many points of weight. */
    private static final int PRIOR_WEIGHT = 5;

    private static final double CONFIDENCE = 0.80;

    public QualityProfile {
        areas = Map.copyOf(areas);
    }

    /**
     * One area.
     *
     * @param score 1 to 5: (5·m + Σwx) / (5 + Σw), a student's answer weighing 2 and a coordinator's 1
     * @param lowerBound one-sided 80 % by Student's t over placements; empty with fewer than two placements
     * @param n placements with an answer in this area
     */
    public record AreaScore(double score, OptionalDouble lowerBound, int n) {}

    public static QualityProfile of(
            Window window, Collection<? extends EvaluatedPlacement> placements, SectorMeans.Means sector) {
        var inWindow = window.of(placements);
        var areas = new EnumMap<Area, AreaScore>(Area.class);
        for (var area : Area.values()) {
            areas.put(area, score(tallies(inWindow, area), sector.of(area)));
        }
        return new QualityProfile(areas, Coverage.of(window, placements));
    }

    public AreaScore area(Area area) {
        return Objects.requireNonNull(areas.get(area), "a profile has every area");
    }

    private static List<Tally> tallies(List<EvaluatedPlacement> placements, Area area) {
        return placements.stream()
                .map(it -> Tally.of(it, area))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private static AreaScore score(List<Tally> tallies, double sectorMean) {
        var sum = tallies.stream().reduce(Tally.NONE, Tally::plus);
        var score = (PRIOR_WEIGHT * sectorMean + sum.weighted()) / (PRIOR_WEIGHT + sum.weights());
        return new AreaScore(score, lowerBound(score, tallies), tallies.size());
    }

    /** score − t(0.80, n−1) · s / √n, where s is the spread between placements; never below the scale's 1. */
    private static OptionalDouble lowerBound(double score, List<Tally> tallies) {
        var n = tallies.size();
        if (n < 2) {
            return OptionalDouble.empty();
        }
        var t = TDistribution.of(n - 1).inverseCumulativeProbability(CONFIDENCE);
        return OptionalDouble.of(Math.max(1, score - t * spread(tallies) / Math.sqrt(n)));
    }

    /** Standard deviation of the placements' means; sorted first, so that the sum is the same in any order. */
    private static double spread(List<Tally> tallies) {
        var means = tallies.stream().mapToDouble(Tally::mean).sorted().toArray();
        var mean = Arrays.stream(means).sum() / means.length;
        var squares = 0.0;
        for (var x : means) {
            squares += (x - mean) * (x - mean);
        }
        return Math.sqrt(squares / (means.length - 1));
    }
}
