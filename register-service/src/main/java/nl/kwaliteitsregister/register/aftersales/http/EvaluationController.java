package nl.kwaliteitsregister.register.aftersales.http;

import static nl.kwaliteitsregister.contract.code.Role.COORDINATOR;
import static nl.kwaliteitsregister.contract.code.Role.EMPLOYER;
import static nl.kwaliteitsregister.contract.code.Role.SYSTEM;

import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.command.Answers;
import nl.kwaliteitsregister.edge.command.Commands;
import nl.kwaliteitsregister.register.aftersales.http.EvaluationBodies.CoordinatorBody;
import nl.kwaliteitsregister.register.aftersales.http.EvaluationBodies.EmployerBody;
import nl.kwaliteitsregister.register.aftersales.http.EvaluationBodies.StudentBody;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Evaluations of one placement, each respondent once. */
@RestController
@RequestMapping("/v1/placements/{placement}/evaluations")
class EvaluationController {

    private final Commands commands;
    private final EvaluatedPlacements placements;
    private final SealedForms forms;

    EvaluationController(Commands commands, EvaluatedPlacements placements, SealedForms forms) {
        this.commands = commands;
        this.placements = placements;
        this.forms = forms;
    }

    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping("/coordinator")
    @AllowedTo(COORDINATOR)
    ResponseEntity<Void> coordinator(
            @PathVariable PlacementId placement, @RequestBody CoordinatorBody body, Caller caller) {
        var about = placements.find(placement, caller, COORDINATOR);
        return Answers.created(
                commands.send(forms.coordinator(about, body), caller), location(placement, "coordinator"));
    }

    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping("/student")
    @AllowedTo(SYSTEM)
    ResponseEntity<Void> student(@PathVariable PlacementId placement, @RequestBody StudentBody body, Caller caller) {
        var about = placements.find(placement, caller, SYSTEM);
        return Answers.created(commands.send(forms.student(about, body), caller), location(placement, "student"));
    }

    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping("/employer")
    @AllowedTo({SYSTEM, EMPLOYER})
    ResponseEntity<Void> employer(@PathVariable PlacementId placement, @RequestBody EmployerBody body, Caller caller) {
        var about = placements.findAsHost(placement, caller);
        return Answers.created(commands.send(forms.employer(about, body), caller), location(placement, "employer"));
    }

    private static String location(PlacementId placement, String respondent) {
        return "/v1/placements/" + placement + "/evaluations/" + respondent;
    }
}
