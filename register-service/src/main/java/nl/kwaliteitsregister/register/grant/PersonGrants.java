package nl.kwaliteitsregister.register.grant;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.kwaliteitsregister.contract.event.GrantEvent.GrantGiven;
import nl.kwaliteitsregister.contract.id.GrantId;

/**
 * All that one person was ever granted.
 *
 * @param live what the person holds now
 * @param revoked what was taken back
 */
public record PersonGrants(Map<GrantId, GrantGiven> live, Set<GrantId> revoked) {

    public PersonGrants {
        live = Map.copyOf(live);
        revoked = Set.copyOf(revoked);
    }

    PersonGrants with(GrantGiven given) {
        var more = new HashMap<>(live);
        more.put(given.grant(), given);
        return new PersonGrants(more, revoked);
    }

    PersonGrants without(GrantId grant) {
        var fewer = new HashMap<>(live);
        fewer.remove(grant);
        var more = new HashSet<>(revoked);
        more.add(grant);
        return new PersonGrants(fewer, more);
    }
}
