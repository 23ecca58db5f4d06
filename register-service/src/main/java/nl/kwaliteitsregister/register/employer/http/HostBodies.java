package nl.kwaliteitsregister.register.employer.http;

import java.time.LocalDate;
import java.util.List;
import nl.kwaliteitsregister.contract.code.ContactRole;
import nl.kwaliteitsregister.contract.code.Source;
import nl.kwaliteitsregister.contract.event.HostDetails;
import nl.kwaliteitsregister.contract.id.ContactId;
import nl.kwaliteitsregister.contract.id.DepartmentId;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.HostIdentity;
import org.jspecify.annotations.Nullable;

/** What is said to and by these endpoints. */
final class HostBodies {

    private HostBodies() {}

    record RegisterHostBody(HostIdentity identity, Source source, LocalDate occurredOn, HostDetails details) {}

    record DetailsBody(Source source, LocalDate occurredOn, HostDetails details) {}

    record IdentifierBody(HostIdentity identity, Source source, LocalDate occurredOn) {}

    record DepartmentBody(LocalDate occurredOn, String name, List<String> functions) {}

    record ContactBody(
            LocalDate occurredOn,
            ContactRole role,
            String name,
            @Nullable String email,
            @Nullable String phone) {}

    /** @param occurredOn last day */
    record EndPartBody(LocalDate occurredOn) {}

    record HostRegistered(EmployerId employer) {}

    record DepartmentNamed(DepartmentId department) {}

    record ContactRecorded(ContactId contact) {}

    /**
     * What the institution's own file says.
     *
     * @param details by source; which of them counts is told by {@code current}
     * @param current per field the most trusted source's word: a trade register's before an entered one
     */
    record HostAnswer(
            EmployerId employer,
            List<HostIdentity> identities,
            HostDetails current,
            List<Said> details,
            List<DepartmentAnswer> departments) {}

    record Said(Source source, HostDetails details) {}

    record DepartmentAnswer(DepartmentId department, String name, List<String> functions, boolean closed) {}
}
