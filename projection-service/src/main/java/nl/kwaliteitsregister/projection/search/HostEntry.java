package nl.kwaliteitsregister.projection.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.BadgeLevel;
import nl.kwaliteitsregister.contract.id.EstablishmentNumber;
import nl.kwaliteitsregister.contract.id.KvkNumber;
import nl.kwaliteitsregister.contract.id.NetworkId;
import nl.kwaliteitsregister.projection.standing.Standing;
import nl.kwaliteitsregister.quality.SbiSection;
import org.jspecify.annotations.Nullable;

/**
 * What can be searched of one institution's file on a host, and is shown of it in a list.
 *
 * @param disputed whether an objection against the standing is open
 * @param trainingCompany whether the host is recognised as training company (erkend leerbedrijf)
 * @param badges held and valid now, of all networks
 */
public record HostEntry(
        HostKey key,
        String name,
        List<String> tradeNames,
        @Nullable KvkNumber kvkNumber,
        List<EstablishmentNumber> establishmentNumbers,
        @Nullable String place,
        @Nullable String postalCode,
        @Nullable SbiSection sector,
        Standing standing,
        boolean disputed,
        boolean trainingCompany,
        List<HeldBadge> badges) {

    public HostEntry {
        tradeNames = List.copyOf(tradeNames);
        establishmentNumbers = List.copyOf(establishmentNumbers);
        badges = List.copyOf(badges);
    }

    /** The highest badge level that may be seen from a school in these networks. */
    public Optional<BadgeLevel> badge(Set<NetworkId> networks) {
        return badges.stream()
                .filter(it -> it.level().isPublic() || networks.contains(it.network()))
                .map(HeldBadge::level)
                .max(Comparator.naturalOrder());
    }
}
