package nl.kwaliteitsregister.badge.network;

import java.util.Set;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.NetworkId;

/**
 * Schools that issue badges together.
 *
 * @param founder stands for the network in its events
 * @param members the schools in it now
 */
public record Network(NetworkId id, String name, InstitutionId founder, Set<InstitutionId> members) {

    public Network {
        members = Set.copyOf(members);
    }
}
