package nl.kwaliteitsregister.register.hostimport;

import nl.kwaliteitsregister.contract.event.HostDetails;
import nl.kwaliteitsregister.contract.id.HostIdentity;

/** A row that says who a host is. */
public record HostRow(long number, HostIdentity identity, HostDetails details) {}
