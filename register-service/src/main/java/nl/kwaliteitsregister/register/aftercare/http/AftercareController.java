package nl.kwaliteitsregister.register.aftercare.http;

import static nl.kwaliteitsregister.contract.code.Role.CONFIDANT;
import static nl.kwaliteitsregister.contract.code.Role.COORDINATOR;

import java.util.List;
import nl.kwaliteitsregister.contract.code.AftercareTask;
import nl.kwaliteitsregister.contract.event.AftercareEvent;
import nl.kwaliteitsregister.contract.id.AftercareId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.contract.id.SignalId;
import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.command.Answers;
import nl.kwaliteitsregister.edge.command.Commands;
import nl.kwaliteitsregister.edge.command.Streams;
import nl.kwaliteitsregister.edge.problem.Faults;
import nl.kwaliteitsregister.edge.problem.Refused;
import nl.kwaliteitsregister.register.aftercare.Aftercare;
import nl.kwaliteitsregister.register.aftercare.AftercareCommand.RecordAftercare;
import nl.kwaliteitsregister.register.aftercare.AftercareRules;
import nl.kwaliteitsregister.register.aftercare.WhenGraveOrEarlyThenAftercare;
import nl.kwaliteitsregister.register.aftercare.http.AftercareBodies.AftercareAnswer;
import nl.kwaliteitsregister.register.aftercare.http.AftercareBodies.AftercareOutcomeBody;
import nl.kwaliteitsregister.register.aftercare.http.AftercareBodies.TaskAnswer;
import nl.kwaliteitsregister.register.sealing.Purpose;
import nl.kwaliteitsregister.register.sealing.Seals;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The tasks of aftercare, each for whose task it is (domain §4.4). */
@RestController
class AftercareController {

    private static final int LONGEST_TEXT = 4000;

    private final Commands commands;
    private final Streams streams;
    private final AftercareCauses causes;
    private final Seals seals;

    AftercareController(Commands commands, Streams streams, AftercareCauses causes, Seals seals) {
        this.commands = commands;
        this.streams = streams;
        this.causes = causes;
        this.seals = seals;
    }

    /** The caller's tasks after a grave signal. */
    @GetMapping("/v1/signals/{signal}/aftercare")
    @AllowedTo({COORDINATOR, CONFIDANT})
    AftercareAnswer ofSignal(@PathVariable SignalId signal, Caller caller) {
        causes.requireSignal(signal, caller);
        return answer(WhenGraveOrEarlyThenAftercare.of(signal), caller);
    }

    /** The caller's tasks after an early end. */
    @GetMapping("/v1/placements/{placement}/aftercare")
    @AllowedTo({COORDINATOR, CONFIDANT})
    AftercareAnswer ofPlacement(@PathVariable PlacementId placement, Caller caller) {
        causes.requirePlacement(placement, caller);
        return answer(WhenGraveOrEarlyThenAftercare.of(placement), caller);
    }

    private AftercareAnswer answer(AftercareId aftercare, Caller caller) {
        if (!(state(aftercare) instanceof Aftercare.Planned planned)) {
            return new AftercareAnswer(aftercare, null, List.of());
        }
        return new AftercareAnswer(
                aftercare,
                planned.dueOn(),
                planned.tasks().stream()
                        .filter(task -> caller.holds(task.owner()))
                        .map(task -> new TaskAnswer(task, planned.done().contains(task)))
                        .toList());
    }

    /** A task was done, or was considered and is not needed. */
    @PostMapping("/v1/aftercare/{aftercare}/outcomes")
    @AllowedTo({COORDINATOR, CONFIDANT})
    ResponseEntity<Void> record(
            @PathVariable AftercareId aftercare, @RequestBody AftercareOutcomeBody body, Caller caller) {
        new Faults().text("/outcome", body.outcome(), LONGEST_TEXT).throwIfAny();
        var planned = planned(aftercare, caller);
        if (!caller.holds(body.task().owner())) {
            throw Refused.of(
                    HttpStatus.FORBIDDEN,
                    "not-your-aftercare-task",
                    body.task().owner().code());
        }
        var outcome = seals.seal(
                caller.institution(),
                causes.keyOf(aftercare, planned),
                body.outcome(),
                body.task() == AftercareTask.CONSIDER_GUARDIANS ? Purpose.AFTERCARE_OF_MINOR : Purpose.AFTERCARE);
        return Answers.done(commands.send(
                new RecordAftercare(
                        aftercare, caller.institution(), body.occurredOn(), body.task(), outcome, caller.staff()),
                caller));
    }

    private Aftercare.Planned planned(AftercareId aftercare, Caller caller) {
        if (state(aftercare) instanceof Aftercare.Planned planned
                && planned.institution().equals(caller.institution())) {
            return planned;
        }
        throw Refused.notFound();
    }

    private Aftercare state(AftercareId aftercare) {
        return streams.state(new AftercareRules(), AftercareEvent.streamOf(aftercare));
    }
}
