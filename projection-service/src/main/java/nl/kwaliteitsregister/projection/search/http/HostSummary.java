package nl.kwaliteitsregister.projection.search.http;

import java.util.List;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.BadgeLevel;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.EstablishmentNumber;
import nl.kwaliteitsregister.contract.id.KvkNumber;
import nl.kwaliteitsregister.contract.id.NetworkId;
import nl.kwaliteitsregister.projection.search.HostEntry;
import nl.kwaliteitsregister.quality.SbiSection;
import org.jspecify.annotations.Nullable;

/**
 * Which host it is; for everybody who may search.
 *
 * @param sector edition and letter of the SBI section, such as {@code 2025-R}
 * @param trainingCompany whether it is recognised as training company (erkend leerbedrijf)
 * @param badge {@code starter}, {@code recognised}, {@code committed} or {@code frontrunner}: the highest
 *     level held that may be seen from the reader's school
 */
record HostSummary(
        EmployerId employer,
        String name,
        List<String> tradeNames,
        @Nullable KvkNumber kvkNumber,
        List<EstablishmentNumber> establishmentNumbers,
        @Nullable String place,
        @Nullable String postalCode,
        @Nullable String sector,
        boolean trainingCompany,
        @Nullable String badge) {

    static HostSummary of(HostEntry entry, Set<NetworkId> networks) {
        return new HostSummary(
                entry.key().employer(),
                entry.name(),
                entry.tradeNames(),
                entry.kvkNumber(),
                entry.establishmentNumbers(),
                entry.place(),
                entry.postalCode(),
                code(entry.sector()),
                entry.trainingCompany(),
                entry.badge(networks).map(BadgeLevel::code).orElse(null));
    }

    private static @Nullable String code(@Nullable SbiSection sector) {
        return sector == null ? null : sector.edition() + "-" + sector.letter();
    }
}
