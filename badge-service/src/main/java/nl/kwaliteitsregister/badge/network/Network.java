package nl.kwaliteitsregister.badge.network;

import java.time.Instant;
import java.util.Set;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.NetworkId;
import org.jspecify.annotations.Nullable;

/**
 * Schools that issue badges together.
 *
 * @param founder stands for the network in its events
 * @param members the schools in it now
 * @param upTo when the last event of who they are was recorded
 */
public record Network(
        NetworkId id,
        String name,
        InstitutionId founder,
        Set<InstitutionId> members,
        @Nullable Instant upTo) {

    public Network {
        members = Set.copyOf(members);
    }
}
