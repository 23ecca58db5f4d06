package nl.kwaliteitsregister.projection.search;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.kwaliteitsregister.contract.code.BadgeLevel;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.EstablishmentNumber;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.KvkNumber;
import nl.kwaliteitsregister.contract.id.NetworkId;
import nl.kwaliteitsregister.projection.standing.Standing;
import nl.kwaliteitsregister.quality.SbiSection;

/** Invented entries: as little as a fact needs, the rest by copies. */
public final class Entries {

    public static final InstitutionId NORTH = new InstitutionId("25PX");
    public static final InstitutionId SOUTH = new InstitutionId("21QA");

    public static final NetworkId NETWORK = new NetworkId(new UUID(0, 1));

    private Entries() {}

    public static HostEntry named(String name) {
        return at(NORTH, name);
    }

    public static HostEntry at(InstitutionId institution, String name) {
        return new HostEntry(
                new HostKey(institution, id(name)),
                name,
                List.of(),
                null,
                List.of(),
                null,
                null,
                null,
                Standing.UNKNOWN,
                false,
                false,
                List.of());
    }

    public static EmployerId id(String name) {
        return new EmployerId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    public static HostEntry withTradeName(HostEntry it, String tradeName) {
        return new HostEntry(
                it.key(),
                it.name(),
                List.of(tradeName),
                it.kvkNumber(),
                it.establishmentNumbers(),
                it.place(),
                it.postalCode(),
                it.sector(),
                it.standing(),
                it.disputed(),
                it.trainingCompany(),
                it.badges());
    }

    public static HostEntry withNumbers(HostEntry it, String kvkNumber, String... establishmentNumbers) {
        return new HostEntry(
                it.key(),
                it.name(),
                it.tradeNames(),
                new KvkNumber(kvkNumber),
                List.of(establishmentNumbers).stream()
                        .map(EstablishmentNumber::new)
                        .toList(),
                it.place(),
                it.postalCode(),
                it.sector(),
                it.standing(),
                it.disputed(),
                it.trainingCompany(),
                it.badges());
    }

    public static HostEntry in(HostEntry it, String place, String postalCode) {
        return new HostEntry(
                it.key(),
                it.name(),
                it.tradeNames(),
                it.kvkNumber(),
                it.establishmentNumbers(),
                place,
                postalCode,
                it.sector(),
                it.standing(),
                it.disputed(),
                it.trainingCompany(),
                it.badges());
    }

    public static HostEntry standing(HostEntry it, Standing standing) {
        return new HostEntry(
                it.key(),
                it.name(),
                it.tradeNames(),
                it.kvkNumber(),
                it.establishmentNumbers(),
                it.place(),
                it.postalCode(),
                it.sector(),
                standing,
                it.disputed(),
                it.trainingCompany(),
                it.badges());
    }

    public static HostEntry recognised(HostEntry it, SbiSection sector, BadgeLevel badge) {
        return new HostEntry(
                it.key(),
                it.name(),
                it.tradeNames(),
                it.kvkNumber(),
                it.establishmentNumbers(),
                it.place(),
                it.postalCode(),
                sector,
                it.standing(),
                it.disputed(),
                true,
                List.of(new HeldBadge(NETWORK, badge)));
    }
}
