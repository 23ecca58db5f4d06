package nl.kwaliteitsregister.projection.hostfile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.kwaliteitsregister.contract.code.ContactRole;
import nl.kwaliteitsregister.contract.code.Source;
import nl.kwaliteitsregister.contract.event.EmployerEvent;
import nl.kwaliteitsregister.contract.event.EmployerEvent.ContactEnded;
import nl.kwaliteitsregister.contract.event.EmployerEvent.ContactRecorded;
import nl.kwaliteitsregister.contract.event.EmployerEvent.DepartmentClosed;
import nl.kwaliteitsregister.contract.event.EmployerEvent.DepartmentNamed;
import nl.kwaliteitsregister.contract.event.EmployerEvent.DetailsRecorded;
import nl.kwaliteitsregister.contract.event.EmployerEvent.EmployerRegistered;
import nl.kwaliteitsregister.contract.event.EmployerEvent.FileOpened;
import nl.kwaliteitsregister.contract.event.EmployerEvent.IdentifierAdded;
import nl.kwaliteitsregister.contract.event.HostDetails;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.id.ContactId;
import nl.kwaliteitsregister.contract.id.DepartmentId;
import org.jspecify.annotations.Nullable;

/**
 * What the institution itself entered about the host (domain §3); no other institution sees it.
 *
 * @param openedOn absent while only other facts of the institution arrived
 * @param facts in the order in which they were recorded
 */
public record Entered(
        @Nullable LocalDate openedOn, List<EnteredFact> facts, List<Department> departments, List<Contact> contacts) {

    static final Entered NOTHING = new Entered(null, List.of(), List.of(), List.of());

    public Entered {
        facts = List.copyOf(facts);
        departments = List.copyOf(departments);
        contacts = List.copyOf(contacts);
    }

    /** What a source other than the trade register said on that day. */
    public record EnteredFact(LocalDate on, Instant recordedAt, Source source, HostDetails details) {}

    public record Department(
            DepartmentId id,
            String name,
            List<String> functions,
            @Nullable LocalDate closedOn) {}

    /**
     * Somebody at the host.
     *
     * @param endedOn last day; absent while in function
     */
    public record Contact(
            ContactId id,
            ContactRole role,
            Sealed name,
            @Nullable Sealed email,
            @Nullable Sealed phone,
            @Nullable LocalDate endedOn) {}

    Entered with(EmployerEvent event, Instant recordedAt) {
        return switch (event) {
            case EmployerRegistered e ->
                opened(e.occurredOn()).saying(new EnteredFact(e.occurredOn(), recordedAt, e.source(), e.details()));
            case FileOpened e -> opened(e.occurredOn());
            case DetailsRecorded e -> saying(new EnteredFact(e.occurredOn(), recordedAt, e.source(), e.details()));
            case DepartmentNamed e -> named(new Department(e.department(), e.name(), e.functions(), null));
            case DepartmentClosed e -> closed(e);
            case ContactRecorded e -> met(new Contact(e.contact(), e.role(), e.name(), e.email(), e.phone(), null));
            case ContactEnded e -> ended(e);
            case IdentifierAdded ignored -> this;
        };
    }

    private Entered opened(LocalDate on) {
        return new Entered(on, facts, departments, contacts);
    }

    private Entered saying(EnteredFact fact) {
        return Host.isShared(fact.source())
                ? this
                : new Entered(openedOn, Lists.plus(facts, fact), departments, contacts);
    }

    private Entered named(Department department) {
        return new Entered(openedOn, facts, Lists.with(departments, Department::id, department), contacts);
    }

    private Entered closed(DepartmentClosed event) {
        var changed = Lists.changed(
                departments,
                it -> it.id().equals(event.department()),
                it -> new Department(it.id(), it.name(), it.functions(), event.occurredOn()));
        return new Entered(openedOn, facts, changed, contacts);
    }

    private Entered met(Contact contact) {
        return new Entered(openedOn, facts, departments, Lists.with(contacts, Contact::id, contact));
    }

    private Entered ended(ContactEnded event) {
        var changed = Lists.changed(
                contacts,
                it -> it.id().equals(event.contact()),
                it -> new Contact(it.id(), it.role(), it.name(), it.email(), it.phone(), event.occurredOn()));
        return new Entered(openedOn, facts, departments, changed);
    }
}
