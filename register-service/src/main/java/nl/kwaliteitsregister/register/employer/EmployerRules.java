package nl.kwaliteitsregister.register.employer;

import static nl.kwaliteitsregister.backbone.decider.Decision.accepted;
import static nl.kwaliteitsregister.backbone.decider.Decision.nothingToDo;
import static nl.kwaliteitsregister.backbone.decider.Decision.refused;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kwaliteitsregister.backbone.decider.Decider;
import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.backbone.decider.Moment;
import nl.kwaliteitsregister.backbone.decider.Refusal;
import nl.kwaliteitsregister.contract.event.EmployerEvent;
import nl.kwaliteitsregister.contract.event.EmployerEvent.ContactEnded;
import nl.kwaliteitsregister.contract.event.EmployerEvent.ContactRecorded;
import nl.kwaliteitsregister.contract.event.EmployerEvent.DepartmentClosed;
import nl.kwaliteitsregister.contract.event.EmployerEvent.DepartmentNamed;
import nl.kwaliteitsregister.contract.event.EmployerEvent.DetailsRecorded;
import nl.kwaliteitsregister.contract.event.EmployerEvent.EmployerRegistered;
import nl.kwaliteitsregister.contract.event.EmployerEvent.FileOpened;
import nl.kwaliteitsregister.contract.event.EmployerEvent.IdentifierAdded;
import nl.kwaliteitsregister.contract.id.StreamId;
import nl.kwaliteitsregister.register.employer.EmployerCommand.AddIdentifier;
import nl.kwaliteitsregister.register.employer.EmployerCommand.CloseDepartment;
import nl.kwaliteitsregister.register.employer.EmployerCommand.EndContact;
import nl.kwaliteitsregister.register.employer.EmployerCommand.NameDepartment;
import nl.kwaliteitsregister.register.employer.EmployerCommand.RecordContact;
import nl.kwaliteitsregister.register.employer.EmployerCommand.RecordDetails;
import nl.kwaliteitsregister.register.employer.EmployerCommand.RegisterHost;
import nl.kwaliteitsregister.register.employer.EmployerRefusal.ContactHasEnded;
import nl.kwaliteitsregister.register.employer.EmployerRefusal.DepartmentIsClosed;
import nl.kwaliteitsregister.register.employer.EmployerRefusal.IdentityDoesNotFit;
import nl.kwaliteitsregister.register.employer.EmployerRefusal.NoSuchContact;
import nl.kwaliteitsregister.register.employer.EmployerRefusal.NoSuchDepartment;
import nl.kwaliteitsregister.register.employer.EmployerRefusal.NoSuchHost;
import nl.kwaliteitsregister.register.employer.EmployerState.Contact;
import nl.kwaliteitsregister.register.employer.EmployerState.Department;
import nl.kwaliteitsregister.register.employer.EmployerState.Host;
import nl.kwaliteitsregister.register.employer.EmployerState.HostFile;
import nl.kwaliteitsregister.register.employer.EmployerState.Unnamed;

/** The rules about hosts (domain §3). */
public final class EmployerRules implements Decider<EmployerCommand, EmployerEvent, EmployerState> {

    @Override
    public EmployerState initial(StreamId stream) {
        return new Unnamed();
    }

    @Override
    public Decision<EmployerEvent> decide(EmployerCommand command, EmployerState state, Moment moment) {
        var objection = moment.objectionTo(command.occurredOn());
        return objection.isPresent() ? refused(objection.get()) : decide(command, state);
    }

    /** Why a host as it is now would not take the identity; the day is left to the decision. */
    public Optional<Refusal> objection(AddIdentifier more, EmployerState state) {
        return switch (decide(more, state)) {
            case Decision.Refused<EmployerEvent> refused -> Optional.of(refused.refusal());
            case Decision.Accepted<EmployerEvent> accepted -> Optional.empty();
        };
    }

    private static Decision<EmployerEvent> decide(EmployerCommand command, EmployerState state) {
        return switch (state) {
            case Unnamed unnamed ->
                command instanceof RegisterHost first ? accepted(registered(first)) : refused(new NoSuchHost());
            case Host host -> {
                var file = host.files().get(command.institution());
                if (command instanceof RegisterHost again) {
                    yield registerAgain(again, host);
                }
                yield file == null ? refused(new NoSuchHost()) : about(command, host, file);
            }
        };
    }

    private static Decision<EmployerEvent> about(EmployerCommand command, Host host, HostFile file) {
        return switch (command) {
            case RegisterHost again -> registerAgain(again, host);
            case RecordDetails said ->
                said.details().equals(file.details().get(said.source())) ? nothingToDo() : accepted(recorded(said));
            case AddIdentifier more -> addIdentifier(more, host);
            case NameDepartment department -> nameDepartment(department, file);
            case CloseDepartment department -> closeDepartment(department, file);
            case RecordContact contact ->
                file.contacts().get(contact.contact()) instanceof Contact known && known.ended()
                        ? refused(new ContactHasEnded())
                        : accepted(recorded(contact));
            case EndContact contact -> endContact(contact, file);
        };
    }

    /**
     * The same host comes back; the institution's own file opens, without a word about others. An identity that was
     * reserved for this host and whose event never came is added here.
     */
    private static Decision<EmployerEvent> registerAgain(RegisterHost again, Host host) {
        if (!host.identities().contains(again.identity()) && !Identifiers.fits(again.identity(), host.identities())) {
            return refused(new IdentityDoesNotFit());
        }
        var facts = new ArrayList<EmployerEvent>();
        if (!host.files().containsKey(again.institution())) {
            facts.add(new FileOpened(again.employer(), again.institution(), again.occurredOn()));
            facts.add(new DetailsRecorded(
                    again.employer(), again.institution(), again.occurredOn(), again.source(), again.details()));
        }
        if (!host.identities().contains(again.identity())) {
            facts.add(new IdentifierAdded(
                    again.employer(), again.institution(), again.occurredOn(), again.source(), again.identity()));
        }
        return new Decision.Accepted<>(facts);
    }

    private static Decision<EmployerEvent> addIdentifier(AddIdentifier more, Host host) {
        if (host.identities().contains(more.identity())) {
            return nothingToDo();
        }
        return Identifiers.fits(more.identity(), host.identities())
                ? accepted(new IdentifierAdded(
                        more.employer(), more.institution(), more.occurredOn(), more.source(), more.identity()))
                : refused(new IdentityDoesNotFit());
    }

    private static Decision<EmployerEvent> nameDepartment(NameDepartment named, HostFile file) {
        var known = file.departments().get(named.department());
        if (known != null && known.closed()) {
            return refused(new DepartmentIsClosed());
        }
        return new Department(named.name(), named.functions(), false).equals(known)
                ? nothingToDo()
                : accepted(new DepartmentNamed(
                        named.employer(),
                        named.institution(),
                        named.occurredOn(),
                        named.department(),
                        named.name(),
                        named.functions()));
    }

    private static Decision<EmployerEvent> closeDepartment(CloseDepartment closed, HostFile file) {
        var known = file.departments().get(closed.department());
        if (known == null) {
            return refused(new NoSuchDepartment());
        }
        return known.closed()
                ? nothingToDo()
                : accepted(new DepartmentClosed(
                        closed.employer(), closed.institution(), closed.occurredOn(), closed.department()));
    }

    private static Decision<EmployerEvent> endContact(EndContact ended, HostFile file) {
        var known = file.contacts().get(ended.contact());
        if (known == null) {
            return refused(new NoSuchContact());
        }
        return known.ended()
                ? nothingToDo()
                : accepted(
                        new ContactEnded(ended.employer(), ended.institution(), ended.occurredOn(), ended.contact()));
    }

    private static EmployerEvent registered(RegisterHost first) {
        return new EmployerRegistered(
                first.employer(),
                first.institution(),
                first.occurredOn(),
                first.identity(),
                first.source(),
                first.details());
    }

    private static EmployerEvent recorded(RecordDetails said) {
        return new DetailsRecorded(
                said.employer(), said.institution(), said.occurredOn(), said.source(), said.details());
    }

    private static EmployerEvent recorded(RecordContact contact) {
        return new ContactRecorded(
                contact.employer(),
                contact.institution(),
                contact.occurredOn(),
                contact.contact(),
                contact.role(),
                contact.name(),
                contact.email(),
                contact.phone());
    }

    @Override
    public EmployerState evolve(EmployerState state, EmployerEvent event) {
        return switch (event) {
            case EmployerRegistered first ->
                new Host(Set.of(first.identity()), Map.of())
                        .opening(first.institution())
                        .changing(first.institution(), file -> file.said(first.source(), first.details()));
            case FileOpened opened -> of(state).opening(opened.institution());
            case DetailsRecorded said ->
                of(state).changing(said.institution(), file -> file.said(said.source(), said.details()));
            case IdentifierAdded added -> of(state).identifiedBy(added.identity());
            case DepartmentNamed named ->
                of(state)
                        .changing(
                                named.institution(),
                                file -> file.with(
                                        named.department(), new Department(named.name(), named.functions(), false)));
            case DepartmentClosed closed ->
                of(state).changing(closed.institution(), file -> EmployerRules.closing(file, closed));
            case ContactRecorded contact ->
                of(state)
                        .changing(
                                contact.institution(),
                                file -> file.with(contact.contact(), new Contact(contact.email(), false)));
            case ContactEnded contact ->
                of(state)
                        .changing(contact.institution(), file -> file.with(contact.contact(), new Contact(null, true)));
        };
    }

    private static HostFile closing(HostFile file, DepartmentClosed closed) {
        var known = file.departments().get(closed.department());
        return known == null
                ? file
                : file.with(closed.department(), new Department(known.name(), known.functions(), true));
    }

    private static Host of(EmployerState state) {
        return switch (state) {
            case Host host -> host;
            case Unnamed unnamed -> new Host(Set.of(), Map.of());
        };
    }
}
