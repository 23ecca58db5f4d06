package nl.kwaliteitsregister.projection.hostfile.reading;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.kwaliteitsregister.projection.hostfile.Figures;
import nl.kwaliteitsregister.quality.Area;
import nl.kwaliteitsregister.quality.Coverage;
import nl.kwaliteitsregister.quality.QualityProfile.AreaScore;
import org.jspecify.annotations.Nullable;

/**
 * The quality profile as it may be told (domain §4.3): five areas, no overall grade.
 *
 * @param until last day of the 36 months that count, that of the last fact; absent while there is none
 * @param coverage how much of what ended was evaluated: no reports does not mean safe
 * @param tooFewStudents too few students to show any area
 * @param areas by lower-case name, without those of which too few students spoke; students join in groups of five, coordinators one by one
 */
public record ProfileAnswer(
        @Nullable LocalDate until, Coverage coverage, boolean tooFewStudents, Map<String, AreaAnswer> areas) {

    /**
     * One area.
     *
     * @param score 1 to 5, drawn to the sector's mean
     * @param lowerBound one-sided 80 %; absent with fewer than two placements
     * @param n placements with an answer that is told
     */
    public record AreaAnswer(double score, @Nullable Double lowerBound, int n) {

        static AreaAnswer of(AreaScore area) {
            var bound = area.lowerBound();
            return new AreaAnswer(area.score(), bound.isPresent() ? bound.getAsDouble() : null, area.n());
        }
    }

    static ProfileAnswer of(Figures figures) {
        var profile = figures.profile();
        var told = figures.told();
        var window = figures.window();
        var areas = new TreeMap<String, AreaAnswer>();
        Arrays.stream(Area.values())
                .filter(it -> !told.getOrDefault(it, Set.of()).isEmpty())
                .forEach(it -> areas.put(it.name().toLowerCase(Locale.ROOT), AreaAnswer.of(profile.area(it))));
        return new ProfileAnswer(window == null ? null : window.day(), profile.coverage(), areas.isEmpty(), areas);
    }
}
