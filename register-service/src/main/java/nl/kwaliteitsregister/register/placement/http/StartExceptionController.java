package nl.kwaliteitsregister.register.placement.http;

import static nl.kwaliteitsregister.contract.code.Role.COORDINATOR;
import static nl.kwaliteitsregister.contract.code.Role.DECISION_MAKER;

import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.command.Answers;
import nl.kwaliteitsregister.edge.command.Commands;
import nl.kwaliteitsregister.edge.problem.Faults;
import nl.kwaliteitsregister.edge.problem.Refused;
import nl.kwaliteitsregister.register.placement.Placement.Planned;
import nl.kwaliteitsregister.register.placement.Placement.StartException;
import nl.kwaliteitsregister.register.placement.PlacementCommand.AgreeStartException;
import nl.kwaliteitsregister.register.placement.PlacementCommand.AskStartException;
import nl.kwaliteitsregister.register.placement.PlacementCommand.DeclineStartException;
import nl.kwaliteitsregister.register.placement.http.PlacementBodies.DayBody;
import nl.kwaliteitsregister.register.placement.http.PlacementBodies.ReasonBody;
import nl.kwaliteitsregister.register.placement.http.PlacementBodies.StartExceptionAnswer;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Leave to start without a valid check: asked by a person, decided by a second one (domain §4.2). */
@RestController
@RequestMapping("/v1/placements/{placement}/start-exception")
class StartExceptionController {

    private final Commands commands;
    private final PlacementLookups lookups;
    private final PlacementTexts texts;
    private final Reach reach;

    StartExceptionController(Commands commands, PlacementLookups lookups, PlacementTexts texts, Reach reach) {
        this.commands = commands;
        this.lookups = lookups;
        this.texts = texts;
        this.reach = reach;
    }

    /** What is asked and why, for whoever decides. */
    @GetMapping
    @AllowedTo({COORDINATOR, DECISION_MAKER})
    ResponseEntity<StartExceptionAnswer> show(@PathVariable PlacementId placement, Caller caller) {
        var found = reach.placement(placement, caller, COORDINATOR, DECISION_MAKER);
        if (found instanceof Planned planned && planned.exception() instanceof StartException.Asked asked) {
            var terms = planned.terms();
            return ResponseEntity.ok()
                    .cacheControl(CacheControl.noStore())
                    .body(new StartExceptionAnswer(
                            terms.employer(),
                            terms.programme(),
                            terms.route(),
                            terms.period(),
                            asked.on(),
                            texts.open(terms, asked.reason()),
                            asked.mayBeDecidedBy(caller.staff(), terms)));
        }
        throw Refused.notFound();
    }

    @PostMapping
    @AllowedTo(COORDINATOR)
    ResponseEntity<Void> ask(@PathVariable PlacementId placement, @RequestBody ReasonBody body, Caller caller) {
        var terms = reach.placement(placement, caller, COORDINATOR).terms();
        PlacementTexts.check(new Faults(), "/reason", body.reason()).throwIfAny();
        return Answers.done(commands.send(
                new AskStartException(
                        placement,
                        caller.institution(),
                        body.occurredOn(),
                        texts.seal(terms, body.reason()),
                        caller.staff(),
                        lookups.checks(terms)),
                caller));
    }

    @PostMapping("/agreement")
    @AllowedTo({COORDINATOR, DECISION_MAKER})
    ResponseEntity<Void> agree(@PathVariable PlacementId placement, @RequestBody DayBody body, Caller caller) {
        var terms =
                reach.placement(placement, caller, COORDINATOR, DECISION_MAKER).terms();
        return Answers.done(commands.send(
                new AgreeStartException(
                        placement, caller.institution(), body.occurredOn(), caller.staff(), lookups.checks(terms)),
                caller));
    }

    @PostMapping("/decline")
    @AllowedTo({COORDINATOR, DECISION_MAKER})
    ResponseEntity<Void> decline(@PathVariable PlacementId placement, @RequestBody ReasonBody body, Caller caller) {
        var terms =
                reach.placement(placement, caller, COORDINATOR, DECISION_MAKER).terms();
        PlacementTexts.check(new Faults(), "/reason", body.reason()).throwIfAny();
        return Answers.done(commands.send(
                new DeclineStartException(
                        placement,
                        caller.institution(),
                        body.occurredOn(),
                        caller.staff(),
                        texts.seal(terms, body.reason())),
                caller));
    }
}
