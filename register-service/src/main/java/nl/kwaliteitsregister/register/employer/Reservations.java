package nl.kwaliteitsregister.register.employer;

import java.util.Optional;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.HostIdentity;

/**
 * Which host an identity names. A reservation is written before the event that it is for; whoever finds one whose event
 * never came completes it, and only when its host cannot take the identity any more is it given to another.
 */
public interface Reservations {

    Optional<EmployerId> find(HostIdentity identity);

    /** The host that the identity names then: this one, or that of whoever was first. */
    EmployerId reserve(HostIdentity identity, EmployerId host);

    /** Takes a reservation from a host that refused the identity; false when somebody else was first. */
    boolean reclaim(HostIdentity identity, EmployerId from, EmployerId to);
}
