package nl.kwaliteitsregister.projection.search;

import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;

/** One institution's file on one host: what is found, and found by that institution only (domain §4.6). */
public record HostKey(InstitutionId institution, EmployerId employer) {}
