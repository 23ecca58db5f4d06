package nl.kwaliteitsregister.quality;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The means per sector as they were last published (once a year), to which small numbers are drawn (domain §4.3).
 *
 * @param published by section of the SBI; a section that is not in it has no mean yet
 */
public record SectorMeans(Map<SbiSection, Means> published) {

    /** Before the first publication there is no mean for any sector. */
    public static final SectorMeans NONE_YET = new SectorMeans(Map.of());

    public SectorMeans {
        published = Map.copyOf(published);
    }

    /** The means of a sector; those used before publication where the host has no known or published sector. */
    public Means of(@Nullable SbiSection section) {
        return section == null ? Means.BEFORE_PUBLICATION : published.getOrDefault(section, Means.BEFORE_PUBLICATION);
    }

    /** Mean per area, 1 to 5; an area that is not in it has no mean yet. */
    public record Means(Map<Area, Double> byArea) {

        static final double UNPUBLISHED = 3.5;

        static final Means BEFORE_PUBLICATION = new Means(Map.of());

        public Means {
            byArea = Map.copyOf(byArea);
        }

        double of(Area area) {
            return byArea.getOrDefault(area, UNPUBLISHED);
        }
    }
}
