package nl.kwaliteitsregister.register.employer.http;

import static nl.kwaliteitsregister.contract.code.Role.COORDINATOR;
import static nl.kwaliteitsregister.contract.code.Role.SYSTEM;

import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.problem.Faults;
import nl.kwaliteitsregister.register.command.Answers;
import nl.kwaliteitsregister.register.command.Commands;
import nl.kwaliteitsregister.register.employer.EmployerCommand.RegisterHost;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/employers")
class EmployerController {

    private final Commands commands;

    EmployerController(Commands commands) {
        this.commands = commands;
    }

    @PostMapping
    @AllowedTo({COORDINATOR, SYSTEM})
    ResponseEntity<HostAnswer> register(@RequestBody RegisterHostBody body, Caller caller) {
        new Faults().line("/details/name", body.details().name(), 200).throwIfAny();
        var employer = EmployerId.first(body.identity());
        var receipt = commands.send(
                new RegisterHost(
                        employer,
                        caller.institution(),
                        body.occurredOn(),
                        body.identity(),
                        body.source(),
                        body.details()),
                caller);
        return Answers.created(receipt, "/v1/employers/" + employer, new HostAnswer(employer));
    }
}
