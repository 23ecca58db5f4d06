package nl.kwaliteitsregister.badge.award;

import nl.kwaliteitsregister.contract.id.InstitutionId;

/** Who reads of a host's badges (domain §4.7). */
public sealed interface Audience {

    /** The host itself. */
    record Employer() implements Audience {}

    /** A school of the network with a file on the host. */
    record School(InstitutionId school) implements Audience {}
}
