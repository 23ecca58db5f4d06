package nl.kwaliteitsregister.projection.hostfile.reading;

import nl.kwaliteitsregister.projection.hostfile.Warnings;
import org.jspecify.annotations.Nullable;

/**
 * Warnings beside placements (domain §4.5): ten at a host with a thousand interns are not ten at a host with twelve.
 *
 * @param warnings L1 and L2 of the 36 months that figures are made of, annulled ones left out
 * @param placements that ended in them
 * @param perHundred absent where none ended
 */
public record WarningsAnswer(
        int warnings, int placements, @Nullable Double perHundred) {

    static WarningsAnswer of(Warnings it) {
        var ratio = it.perHundred();
        return new WarningsAnswer(it.warnings(), it.placements(), ratio.isPresent() ? ratio.getAsDouble() : null);
    }
}
