package nl.kwaliteitsregister.register.employer.http;

import static nl.kwaliteitsregister.contract.code.Role.CONFIDANT;
import static nl.kwaliteitsregister.contract.code.Role.COORDINATOR;
import static nl.kwaliteitsregister.contract.code.Role.DECISION_MAKER;
import static nl.kwaliteitsregister.contract.code.Role.QUALITY_OFFICER;
import static nl.kwaliteitsregister.contract.code.Role.SUPERVISOR;
import static nl.kwaliteitsregister.contract.code.Role.SYSTEM;

import java.util.Comparator;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.HostIdentity;
import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.command.Answers;
import nl.kwaliteitsregister.edge.command.Commands;
import nl.kwaliteitsregister.edge.problem.Faults;
import nl.kwaliteitsregister.edge.problem.Refused;
import nl.kwaliteitsregister.edge.request.IfMatch;
import nl.kwaliteitsregister.register.employer.EmployerCommand.AddIdentifier;
import nl.kwaliteitsregister.register.employer.EmployerCommand.RecordDetails;
import nl.kwaliteitsregister.register.employer.EmployerCommand.RegisterHost;
import nl.kwaliteitsregister.register.employer.EmployerState.Host;
import nl.kwaliteitsregister.register.employer.EmployerState.HostFile;
import nl.kwaliteitsregister.register.employer.Precedence;
import nl.kwaliteitsregister.register.employer.http.HostBodies.DepartmentAnswer;
import nl.kwaliteitsregister.register.employer.http.HostBodies.DetailsBody;
import nl.kwaliteitsregister.register.employer.http.HostBodies.HostAnswer;
import nl.kwaliteitsregister.register.employer.http.HostBodies.HostRegistered;
import nl.kwaliteitsregister.register.employer.http.HostBodies.IdentifierBody;
import nl.kwaliteitsregister.register.employer.http.HostBodies.RegisterHostBody;
import nl.kwaliteitsregister.register.employer.http.HostBodies.Said;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/employers")
class EmployerController {

    private final Commands commands;
    private final HostFiles files;
    private final Registering registering;

    EmployerController(Commands commands, HostFiles files, Registering registering) {
        this.commands = commands;
        this.files = files;
        this.registering = registering;
    }

    /** Registers a host. A known one is no error: the same host comes back and the institution gets its own file. */
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping
    @AllowedTo({COORDINATOR, SYSTEM})
    ResponseEntity<HostRegistered> register(@RequestBody RegisterHostBody body, Caller caller) {
        HostFaults.source(HostFaults.details(new Faults(), "/details", body.details()), body.source(), caller)
                .throwIfAny();
        var registered = registering.register(
                body.identity(),
                employer -> new RegisterHost(
                        employer,
                        caller.institution(),
                        body.occurredOn(),
                        body.identity(),
                        body.source(),
                        body.details()),
                caller);
        return Answers.created(
                registered.receipt(),
                "/v1/employers/" + registered.employer(),
                new HostRegistered(registered.employer()));
    }

    /** What the institution's own file says about the host. */
    @GetMapping("/{employer}")
    @AllowedTo({COORDINATOR, SUPERVISOR, CONFIDANT, DECISION_MAKER, QUALITY_OFFICER, SYSTEM})
    ResponseEntity<HostAnswer> show(@PathVariable EmployerId employer, Caller caller) {
        var found = files.of(employer, caller);
        return ResponseEntity.ok()
                .eTag(Long.toString(found.sequence()))
                .body(answer(employer, found.host(), found.file()));
    }

    private static HostAnswer answer(EmployerId employer, Host host, HostFile file) {
        return new HostAnswer(
                employer,
                host.identities().stream()
                        .sorted(Comparator.comparing(HostIdentity::key))
                        .toList(),
                Precedence.resolve(file.details()).orElseThrow(Refused::notFound),
                file.details().entrySet().stream()
                        .map(said -> new Said(said.getKey(), said.getValue()))
                        .sorted(Comparator.comparing(Said::source))
                        .toList(),
                file.departments().entrySet().stream()
                        .map(entry -> new DepartmentAnswer(
                                entry.getKey(),
                                entry.getValue().name(),
                                entry.getValue().functions(),
                                entry.getValue().closed()))
                        .sorted(Comparator.comparing(DepartmentAnswer::name))
                        .toList());
    }

    /** Says what a source knows about the host now; it replaces what that source said before. */
    @PutMapping("/{employer}/details")
    @AllowedTo({COORDINATOR, SYSTEM})
    ResponseEntity<Void> details(
            @PathVariable EmployerId employer,
            @RequestHeader("If-Match") IfMatch seen,
            @RequestBody DetailsBody body,
            Caller caller) {
        var details = body.details();
        var unused = files.of(employer, caller); // whoever has no file hears nothing of where the host stands
        HostFaults.source(HostFaults.details(new Faults(), "/details", details), body.source(), caller)
                .throwIfAny();
        return Answers.done(commands.send(
                new RecordDetails(employer, caller.institution(), body.occurredOn(), body.source(), details),
                caller,
                seen));
    }

    /** Adds what else identifies the host: the establishment number of what was entered as main location. */
    @PostMapping("/{employer}/identifiers")
    @AllowedTo({COORDINATOR, SYSTEM})
    ResponseEntity<Void> identifier(
            @PathVariable EmployerId employer, @RequestBody IdentifierBody body, Caller caller) {
        HostFaults.source(new Faults(), body.source(), caller).throwIfAny();
        return Answers.done(registering.add(
                new AddIdentifier(employer, caller.institution(), body.occurredOn(), body.source(), body.identity()),
                caller));
    }
}
