package nl.kwaliteitsregister.projection.hostfile;

import java.util.OptionalDouble;

/**
 * Warnings beside placements (domain §4.5), both of the 36 months that figures are made of.
 *
 * @param warnings L1 and L2 decided in them, over or not; annulled ones never counted
 * @param placements that ended in them
 */
public record Warnings(int warnings, int placements) {

    static Warnings of(FileParts file, AsOf asOf) {
        var window = file.figures(asOf).window();
        if (window == null) {
            return new Warnings(0, 0);
        }
        var warnings = file.steps(asOf).stream()
                .filter(it -> it.level(asOf).isWarning() && !it.annulledBy(asOf))
                .filter(it -> window.covers(it.decided().on()))
                .count();
        var placements = file.placements().stream()
                .filter(it -> asOf.counts(it.ended()))
                .filter(it -> window.covers(it.endedOn()))
                .count();
        return new Warnings(Math.toIntExact(warnings), Math.toIntExact(placements));
    }

    /** Empty where no placement ended. */
    public OptionalDouble perHundred() {
        return placements == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * warnings / placements);
    }
}
