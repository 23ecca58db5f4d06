package nl.kwaliteitsregister.projection.hostfile;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.BadgeLevel;
import nl.kwaliteitsregister.contract.event.BadgeEvent.BadgeOffered;
import nl.kwaliteitsregister.contract.id.BadgeId;
import nl.kwaliteitsregister.contract.id.NetworkId;
import org.jspecify.annotations.Nullable;

/**
 * One badge by both times (domain §4.7).
 *
 * @param turns in the order of their stream: each says how the badge stands after all before it, so that of those that
 *     count at a moment the last one holds, whatever their days
 */
public record BadgeHistory(BadgeId id, NetworkId network, BadgeLevel level, List<Turn> turns) {

    public BadgeHistory {
        turns = List.copyOf(turns);
    }

    /** @param validThrough last day of the term, lost days added; absent before it was accepted */
    public record Turn(
            Told told, BadgeState state, @Nullable LocalDate validThrough) {}

    static BadgeHistory of(BadgeOffered it, Told told) {
        return new BadgeHistory(
                it.badge(), it.network(), it.level(), List.of(new Turn(told, BadgeState.OFFERED, null)));
    }

    BadgeHistory turned(Told told, BadgeState state, @Nullable LocalDate validThrough) {
        return new BadgeHistory(id, network, level, Lists.plus(turns, new Turn(told, state, validThrough)));
    }

    /** The same with the term it has. */
    BadgeHistory turned(Told told, BadgeState state) {
        return turned(told, state, turns.getLast().validThrough());
    }

    /** The turns that count, in their order; none while it was not offered. */
    public List<Turn> turns(AsOf asOf) {
        return asOf.of(turns, Turn::told);
    }

    /** Whether it was valid at that moment. */
    public boolean isValid(AsOf asOf) {
        var turns = turns(asOf);
        return !turns.isEmpty() && turns.getLast().state() == BadgeState.VALID;
    }

    /**
     * Whether a school may see it: of its own networks every one, offers too; of others what anybody may see, which is
     * a valid one from Recognised up.
     *
     * @param networks that the school is in
     */
    public boolean isSeenFrom(Set<NetworkId> networks, AsOf asOf) {
        return networks.contains(network) || level.isPublic() && isValid(asOf);
    }
}
