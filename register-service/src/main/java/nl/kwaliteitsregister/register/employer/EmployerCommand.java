package nl.kwaliteitsregister.register.employer;

import java.time.LocalDate;
import java.util.List;
import nl.kwaliteitsregister.backbone.decider.Command;
import nl.kwaliteitsregister.contract.code.ContactRole;
import nl.kwaliteitsregister.contract.code.Source;
import nl.kwaliteitsregister.contract.event.EmployerEvent;
import nl.kwaliteitsregister.contract.event.HostDetails;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.id.ContactId;
import nl.kwaliteitsregister.contract.id.DepartmentId;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.HostIdentity;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.StreamId;
import org.jspecify.annotations.Nullable;

/** What an institution may ask about a host (domain §3). */
public sealed interface EmployerCommand extends Command {

    EmployerId employer();

    InstitutionId institution();

    LocalDate occurredOn();

    @Override
    default StreamId stream() {
        return EmployerEvent.streamOf(employer());
    }

    /** Names a host, known or new; the institution has a file on it afterwards. */
    record RegisterHost(
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            HostIdentity identity,
            Source source,
            HostDetails details)
            implements EmployerCommand {}

    record RecordDetails(
            EmployerId employer, InstitutionId institution, LocalDate occurredOn, Source source, HostDetails details)
            implements EmployerCommand {}

    /** Adds what else identifies the host; the pair is reserved for it before. */
    record AddIdentifier(
            EmployerId employer, InstitutionId institution, LocalDate occurredOn, Source source, HostIdentity identity)
            implements EmployerCommand {}

    /** Names a department, or changes its name and functions. */
    record NameDepartment(
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            DepartmentId department,
            String name,
            List<String> functions)
            implements EmployerCommand {

        public NameDepartment {
            functions = List.copyOf(functions);
        }
    }

    record CloseDepartment(
            EmployerId employer, InstitutionId institution, LocalDate occurredOn, DepartmentId department)
            implements EmployerCommand {}

    /** Records a contact person, or what changed about one. */
    record RecordContact(
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            ContactId contact,
            ContactRole role,
            Sealed name,
            @Nullable Sealed email,
            @Nullable Sealed phone)
            implements EmployerCommand {}

    record EndContact(EmployerId employer, InstitutionId institution, LocalDate occurredOn, ContactId contact)
            implements EmployerCommand {}
}
