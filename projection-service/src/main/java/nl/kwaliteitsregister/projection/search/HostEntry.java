package nl.kwaliteitsregister.projection.search;

import java.util.List;
import nl.kwaliteitsregister.contract.code.BadgeLevel;
import nl.kwaliteitsregister.contract.id.EstablishmentNumber;
import nl.kwaliteitsregister.contract.id.KvkNumber;
import nl.kwaliteitsregister.projection.standing.Standing;
import nl.kwaliteitsregister.quality.SbiSection;
import org.jspecify.annotations.Nullable;

/**
 * What can be searched of one institution's file on a host, and is shown of it in a list.
 *
 * @param disputed whether an objection against the standing is open
 * @param trainingCompany whether the host is recognised as training company (erkend leerbedrijf)
 * @param badge the highest level held and valid now
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
        @Nullable BadgeLevel badge) {

    public HostEntry {
        tradeNames = List.copyOf(tradeNames);
        establishmentNumbers = List.copyOf(establishmentNumbers);
    }
}
