package nl.kwaliteitsregister.register.placement.http;

import static nl.kwaliteitsregister.contract.code.Role.COORDINATOR;
import static nl.kwaliteitsregister.contract.code.Role.SUPERVISOR;

import java.time.LocalDate;
import nl.kwaliteitsregister.contract.code.StayChoice;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.contract.id.StepId;
import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.command.Answers;
import nl.kwaliteitsregister.edge.command.Commands;
import nl.kwaliteitsregister.edge.problem.Faults;
import nl.kwaliteitsregister.register.placement.PlacementCommand.DecideStayOrLeave;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What an intern decides with the school when placements there are stopped (domain §4.2). */
@RestController
class StayController {

    private final Commands commands;
    private final PlacementTexts texts;
    private final Reach reach;

    StayController(Commands commands, PlacementTexts texts, Reach reach) {
        this.commands = commands;
        this.texts = texts;
        this.reach = reach;
    }

    /** @param studyTimeLost why leaving costs study time; absent: it costs none */
    record StayBody(
            LocalDate occurredOn,
            StepId step,
            StayChoice choice,
            @Nullable String studyTimeLost) {}

    /** Records it; who leaves has an end of the placement as well. */
    @PostMapping("/v1/placements/{placement}/stay-decisions")
    @AllowedTo({COORDINATOR, SUPERVISOR})
    ResponseEntity<Void> decide(@PathVariable PlacementId placement, @RequestBody StayBody body, Caller caller) {
        var terms = reach.placement(placement, caller, COORDINATOR, SUPERVISOR).terms();
        if (body.studyTimeLost() != null) {
            PlacementTexts.check(new Faults(), "/studyTimeLost", body.studyTimeLost())
                    .throwIfAny();
        }
        return Answers.done(commands.send(
                new DecideStayOrLeave(
                        placement,
                        caller.institution(),
                        body.occurredOn(),
                        body.step(),
                        body.choice(),
                        texts.sealIfAny(terms, body.studyTimeLost()),
                        caller.staff()),
                caller));
    }
}
