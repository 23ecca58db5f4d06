package nl.kwaliteitsregister.register.employer.http;

import java.time.LocalDate;
import nl.kwaliteitsregister.contract.code.Source;
import nl.kwaliteitsregister.contract.event.HostDetails;
import nl.kwaliteitsregister.contract.id.HostIdentity;

/** What a school says when it registers a host. */
record RegisterHostBody(HostIdentity identity, Source source, LocalDate occurredOn, HostDetails details) {}
