package nl.kwaliteitsregister.projection.search;

import nl.kwaliteitsregister.contract.code.BadgeLevel;
import nl.kwaliteitsregister.contract.id.NetworkId;

/** A valid badge: a Starter is seen by the schools of its network only, the others by everybody (domain §4.7). */
public record HeldBadge(NetworkId network, BadgeLevel level) {}
