package nl.kwaliteitsregister.register.placement.http;

import static nl.kwaliteitsregister.contract.code.Role.COORDINATOR;
import static nl.kwaliteitsregister.contract.code.Role.SYSTEM;

import nl.kwaliteitsregister.contract.event.PlacementEvent.Scope;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.command.Answers;
import nl.kwaliteitsregister.edge.command.Commands;
import nl.kwaliteitsregister.edge.command.NewIds;
import nl.kwaliteitsregister.edge.problem.Faults;
import nl.kwaliteitsregister.edge.problem.Refused;
import nl.kwaliteitsregister.register.placement.PlacementCommand.PlanPlacement;
import nl.kwaliteitsregister.register.placement.http.PlacementBodies.PlacementCreated;
import nl.kwaliteitsregister.register.placement.http.PlacementBodies.PlanBody;
import nl.kwaliteitsregister.register.sealing.Purpose;
import nl.kwaliteitsregister.register.sealing.Seals;
import nl.kwaliteitsregister.register.student.Students;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Plans placements, at any host that the institution has a file on (domain §4.2). */
@RestController
@RequestMapping("/v1/placements")
class PlanningController {

    private final Commands commands;
    private final NewIds ids;
    private final PlacementLookups lookups;
    private final Students students;
    private final Seals seals;

    PlanningController(Commands commands, NewIds ids, PlacementLookups lookups, Students students, Seals seals) {
        this.commands = commands;
        this.ids = ids;
        this.lookups = lookups;
        this.students = students;
        this.seals = seals;
    }

    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping
    @AllowedTo({COORDINATOR, SYSTEM})
    ResponseEntity<PlacementCreated> plan(@RequestBody PlanBody body, Caller caller) {
        if (!caller.holdsFor(body.programme().key(), COORDINATOR, SYSTEM)) {
            throw Refused.notAllowed();
        }
        var scope = body.scope() == null ? new Scope(null, null) : body.scope();
        new Faults()
                .line("/student", body.student(), 64)
                .line("/scope/function", scope.function(), 80)
                .throwIfAny();
        var placement = ids.next(caller, "placement", PlacementId::new);
        var receipt = commands.send(command(placement, scope, body, caller), caller);
        return Answers.created(receipt, "/v1/placements/" + placement, new PlacementCreated(placement));
    }

    private PlanPlacement command(PlacementId placement, Scope scope, PlanBody body, Caller caller) {
        var institution = caller.institution();
        var student = students.at(institution, body.student(), body.ageBand(), body.employer());
        return new PlanPlacement(
                placement,
                body.employer(),
                institution,
                body.occurredOn(),
                body.programme(),
                body.route(),
                scope,
                body.period(),
                body.hoursPerWeek(),
                seals.seal(institution, student.key(), body.student(), Purpose.STUDENT_PSEUDONYM),
                student.respondent(),
                student.ageBand(),
                body.supervisor(),
                lookups.file(institution, body.employer()),
                lookups.checks(institution, body.employer(), body.programme(), scope));
    }
}
