package nl.kwaliteitsregister.contract.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import nl.kwaliteitsregister.contract.code.ContactRole;
import nl.kwaliteitsregister.contract.code.Source;
import nl.kwaliteitsregister.contract.id.ContactId;
import nl.kwaliteitsregister.contract.id.DepartmentId;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.HostIdentity;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.StreamId;
import org.jspecify.annotations.Nullable;

/** Who a host is, and which institutions keep a file on it (domain §3). */
public sealed interface EmployerEvent extends RegisterEvent {

    EmployerId employer();

    @JsonIgnore
    @Override
    default EmployerId about() {
        return employer();
    }

    @JsonIgnore
    @Override
    default StreamId stream() {
        return streamOf(employer());
    }

    static StreamId streamOf(EmployerId employer) {
        return new StreamId("employer", employer.toString());
    }

    /** A host was named for the first time; the institution's file on it opens with it. */
    record EmployerRegistered(
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            HostIdentity identity,
            Source source,
            HostDetails details)
            implements EmployerEvent {}

    /** Another institution registered the same host: its own file, without a word about others. */
    record FileOpened(EmployerId employer, InstitutionId institution, LocalDate occurredOn) implements EmployerEvent {}

    /** A source said what it knows about the host on that day. */
    record DetailsRecorded(
            EmployerId employer, InstitutionId institution, LocalDate occurredOn, Source source, HostDetails details)
            implements EmployerEvent {}

    /** One more identity of the same host: the establishment number of what was entered as main location. */
    record IdentifierAdded(
            EmployerId employer, InstitutionId institution, LocalDate occurredOn, Source source, HostIdentity identity)
            implements EmployerEvent {}

    /** A department with the functions interns have there, of the institution's own file. */
    record DepartmentNamed(
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            DepartmentId department,
            String name,
            List<String> functions)
            implements EmployerEvent {

        public DepartmentNamed {
            functions = List.copyOf(functions);
        }
    }

    record DepartmentClosed(
            EmployerId employer, InstitutionId institution, LocalDate occurredOn, DepartmentId department)
            implements EmployerEvent {}

    /** A contact person, or what changed about one; name, e-mail and phone are personal data. */
    record ContactRecorded(
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            ContactId contact,
            ContactRole role,
            Sealed name,
            @Nullable Sealed email,
            @Nullable Sealed phone)
            implements EmployerEvent {}

    /** The contact left or changed work; {@code occurredOn} is the last day. */
    record ContactEnded(EmployerId employer, InstitutionId institution, LocalDate occurredOn, ContactId contact)
            implements EmployerEvent {}
}
