package nl.kwaliteitsregister.register.policy.http;

import static nl.kwaliteitsregister.contract.code.Role.COORDINATOR;
import static nl.kwaliteitsregister.contract.code.Role.DECISION_MAKER;
import static nl.kwaliteitsregister.contract.code.Role.QUALITY_OFFICER;

import nl.kwaliteitsregister.contract.event.LadderPolicy;
import nl.kwaliteitsregister.contract.event.PolicyEvent;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.command.Answers;
import nl.kwaliteitsregister.edge.command.Commands;
import nl.kwaliteitsregister.edge.command.Streams;
import nl.kwaliteitsregister.register.policy.PolicyRules;
import nl.kwaliteitsregister.register.policy.SetLadderPolicy;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/institutions/{institution}/ladder-policy")
class PolicyController {

    private final Commands commands;
    private final Streams streams;

    PolicyController(Commands commands, Streams streams) {
        this.commands = commands;
        this.streams = streams;
    }

    /** @param version 0 until the institution sets its own */
    record PolicyAnswer(int version, LadderPolicy terms) {}

    /** The terms that what is decided now is decided under. */
    @GetMapping
    @AllowedTo({COORDINATOR, DECISION_MAKER, QUALITY_OFFICER})
    ResponseEntity<PolicyAnswer> show(@PathVariable InstitutionId institution, Caller caller) {
        caller.requireOwn(institution);
        var stand = streams.stand(new PolicyRules(), PolicyEvent.streamOf(institution));
        return ResponseEntity.ok()
                .eTag(Long.toString(stand.sequence()))
                .body(new PolicyAnswer(stand.state().version(), stand.state().ladder()));
    }

    /** Sets all terms at once; what was decided before keeps the version it was decided under. */
    @PutMapping
    @AllowedTo(QUALITY_OFFICER)
    ResponseEntity<Void> set(@PathVariable InstitutionId institution, @RequestBody LadderPolicy terms, Caller caller) {
        caller.requireOwn(institution);
        return Answers.done(commands.send(new SetLadderPolicy(institution, terms, caller.staff()), caller));
    }
}
