package nl.kwaliteitsregister.portal.host;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The quality profile (domain §4.3): five areas and no overall grade, with how much of what ended was evaluated.
 *
 * @param areas without those of which too few students spoke
 */
public record FileProfile(Coverage coverage, boolean tooFewStudents, Map<String, Area> areas) {

    /** All five, told or not. */
    public List<String> names() {
        return List.of("safety", "inclusion", "learning", "supervision", "conditions");
    }

    public record Coverage(int ended, int evaluated) {

        /** Of 100. */
        public int percent() {
            return ended == 0 ? 0 : Math.round(evaluated * 100f / ended);
        }
    }

    /**
     * @param score 1 to 5, drawn to the mean of the sector
     * @param lowerBound what it is most likely above; absent with fewer than two placements
     */
    public record Area(double score, @Nullable Double lowerBound, int n) {}
}
