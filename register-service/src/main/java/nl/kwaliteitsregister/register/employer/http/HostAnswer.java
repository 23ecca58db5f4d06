package nl.kwaliteitsregister.register.employer.http;

import nl.kwaliteitsregister.contract.id.EmployerId;

/** The host that the institution has a file on. */
record HostAnswer(EmployerId employer) {}
