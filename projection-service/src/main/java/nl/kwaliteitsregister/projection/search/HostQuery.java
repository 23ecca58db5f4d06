package nl.kwaliteitsregister.projection.search;

import java.util.Set;
import nl.kwaliteitsregister.contract.code.BadgeLevel;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.NetworkId;
import nl.kwaliteitsregister.projection.standing.Standing;
import nl.kwaliteitsregister.quality.SbiSection;
import org.jspecify.annotations.Nullable;

/**
 * A question to the index. An empty filter lets everything through.
 *
 * @param institution whose files are searched; there is no question across institutions (domain §4.6)
 * @param text words of a name, a place, or the beginning of a number, of any length and content; blank asks for all
 * @param trainingCompany only hosts that are, or only hosts that are not, a recognised training company
 * @param networks that the institution is in, which decides which badges count
 * @param from how many hits to pass over
 * @param size how many hits to give, 1 to {@value #MOST_HITS}
 */
public record HostQuery(
        InstitutionId institution,
        String text,
        Set<Standing> standings,
        Set<SbiSection> sectors,
        @Nullable Boolean trainingCompany,
        Set<BadgeLevel> badges,
        Set<NetworkId> networks,
        Order order,
        int from,
        int size) {

    public static final int MOST_HITS = 100;
    /** Who wants to see more than this many hosts narrows the question, or asks for an export. */
    public static final int DEEPEST = 10_000;

    /** What comes first; hosts that have every word come before those that are only alike, in any order. */
    public enum Order {
        /** Most alike first; by name when no text was given. */
        RELEVANCE,
        NAME,
        /** Gravest first, then by name. */
        STANDING
    }

    /** @throws IllegalArgumentException when the page lies outside what may be asked */
    public HostQuery {
        if (size < 1 || size > MOST_HITS || from < 0 || from > DEEPEST - size) {
            throw new IllegalArgumentException(
                    "a page has 1 to " + MOST_HITS + " hits and ends within the first " + DEEPEST);
        }
        standings = Set.copyOf(standings);
        sectors = Set.copyOf(sectors);
        badges = Set.copyOf(badges);
        networks = Set.copyOf(networks);
    }

    /** The first page of what is most alike, unfiltered. */
    public static HostQuery of(InstitutionId institution, String text) {
        return new HostQuery(institution, text, Set.of(), Set.of(), null, Set.of(), Set.of(), Order.RELEVANCE, 0, 20);
    }
}
