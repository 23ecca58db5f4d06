package nl.kwaliteitsregister.register.employer.http;

import static nl.kwaliteitsregister.contract.code.Role.COORDINATOR;
import static nl.kwaliteitsregister.contract.code.Role.SYSTEM;

import nl.kwaliteitsregister.contract.id.DepartmentId;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.command.Answers;
import nl.kwaliteitsregister.edge.command.Commands;
import nl.kwaliteitsregister.edge.command.NewIds;
import nl.kwaliteitsregister.register.employer.EmployerCommand.CloseDepartment;
import nl.kwaliteitsregister.register.employer.EmployerCommand.NameDepartment;
import nl.kwaliteitsregister.register.employer.http.HostBodies.DepartmentBody;
import nl.kwaliteitsregister.register.employer.http.HostBodies.DepartmentNamed;
import nl.kwaliteitsregister.register.employer.http.HostBodies.EndPartBody;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Departments of a host, in the institution's own file. */
@RestController
@RequestMapping("/v1/employers/{employer}/departments")
class DepartmentController {

    private final Commands commands;
    private final NewIds ids;

    DepartmentController(Commands commands, NewIds ids) {
        this.commands = commands;
        this.ids = ids;
    }

    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping
    @AllowedTo({COORDINATOR, SYSTEM})
    ResponseEntity<DepartmentNamed> name(
            @PathVariable EmployerId employer, @RequestBody DepartmentBody body, Caller caller) {
        HostFaults.department(body).throwIfAny();
        var department = ids.next(caller, "department", DepartmentId::new);
        var receipt = commands.send(command(employer, department, body, caller), caller);
        return Answers.created(
                receipt, "/v1/employers/" + employer + "/departments/" + department, new DepartmentNamed(department));
    }

    /** Changes the name or the functions of a department, or makes it under an id of the caller's own. */
    @PutMapping("/{department}")
    @AllowedTo({COORDINATOR, SYSTEM})
    ResponseEntity<Void> change(
            @PathVariable EmployerId employer,
            @PathVariable DepartmentId department,
            @RequestBody DepartmentBody body,
            Caller caller) {
        HostFaults.department(body).throwIfAny();
        return Answers.done(commands.send(command(employer, department, body, caller), caller));
    }

    @PostMapping("/{department}/closing")
    @AllowedTo({COORDINATOR, SYSTEM})
    ResponseEntity<Void> close(
            @PathVariable EmployerId employer,
            @PathVariable DepartmentId department,
            @RequestBody EndPartBody body,
            Caller caller) {
        return Answers.done(commands.send(
                new CloseDepartment(employer, caller.institution(), body.occurredOn(), department), caller));
    }

    private static NameDepartment command(
            EmployerId employer, DepartmentId department, DepartmentBody body, Caller caller) {
        return new NameDepartment(
                employer, caller.institution(), body.occurredOn(), department, body.name(), body.functions());
    }
}
