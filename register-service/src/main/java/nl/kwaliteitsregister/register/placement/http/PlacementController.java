package nl.kwaliteitsregister.register.placement.http;

import static nl.kwaliteitsregister.contract.code.Role.COORDINATOR;
import static nl.kwaliteitsregister.contract.code.Role.SUPERVISOR;
import static nl.kwaliteitsregister.contract.code.Role.SYSTEM;

import nl.kwaliteitsregister.contract.event.PlacementEvent.EarlyEnd;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.command.Answers;
import nl.kwaliteitsregister.edge.command.Commands;
import nl.kwaliteitsregister.edge.problem.Faults;
import nl.kwaliteitsregister.edge.request.IfMatch;
import nl.kwaliteitsregister.register.placement.PlacementCommand.CancelPlacement;
import nl.kwaliteitsregister.register.placement.PlacementCommand.ChangePeriod;
import nl.kwaliteitsregister.register.placement.PlacementCommand.EndPlacement;
import nl.kwaliteitsregister.register.placement.PlacementCommand.GradePlacement;
import nl.kwaliteitsregister.register.placement.PlacementCommand.StartPlacement;
import nl.kwaliteitsregister.register.placement.Terms;
import nl.kwaliteitsregister.register.placement.http.PlacementBodies.DayBody;
import nl.kwaliteitsregister.register.placement.http.PlacementBodies.EarlyEndBody;
import nl.kwaliteitsregister.register.placement.http.PlacementBodies.EndBody;
import nl.kwaliteitsregister.register.placement.http.PlacementBodies.PeriodBody;
import nl.kwaliteitsregister.register.placement.http.PlacementBodies.PlacementAnswer;
import nl.kwaliteitsregister.register.placement.http.PlacementBodies.ReasonBody;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A planned placement, from its first day to its last (domain §4.2). */
@RestController
@RequestMapping("/v1/placements/{placement}")
class PlacementController {

    private final Commands commands;
    private final PlacementLookups lookups;
    private final PlacementTexts texts;
    private final Reach reach;
    private final PlacementSettings settings;

    PlacementController(
            Commands commands,
            PlacementLookups lookups,
            PlacementTexts texts,
            Reach reach,
            PlacementSettings settings) {
        this.commands = commands;
        this.lookups = lookups;
        this.texts = texts;
        this.reach = reach;
        this.settings = settings;
    }

    /** How far it is, with its check-ins. */
    @GetMapping
    @AllowedTo({COORDINATOR, SUPERVISOR, SYSTEM})
    ResponseEntity<PlacementAnswer> show(@PathVariable PlacementId placement, Caller caller) {
        var stand = reach.stand(placement, caller, COORDINATOR, SUPERVISOR, SYSTEM);
        return ResponseEntity.ok().eTag(Long.toString(stand.sequence())).body(PlacementAnswers.of(stand.state()));
    }

    /** It starts, when the gate lets it through. */
    @PostMapping("/start")
    @AllowedTo({COORDINATOR, SYSTEM})
    ResponseEntity<Void> start(@PathVariable PlacementId placement, @RequestBody DayBody body, Caller caller) {
        var terms = terms(placement, caller);
        return Answers.done(commands.send(
                new StartPlacement(
                        placement, caller.institution(), body.occurredOn(), lookups.checks(terms), settings.checkIn()),
                caller));
    }

    /** Another period or other hours; the caller has seen what they replace. */
    @PutMapping("/period")
    @AllowedTo({COORDINATOR, SYSTEM})
    ResponseEntity<Void> changePeriod(
            @PathVariable PlacementId placement,
            @RequestHeader("If-Match") IfMatch seen,
            @RequestBody PeriodBody body,
            Caller caller) {
        var terms = terms(placement, caller);
        return Answers.done(commands.send(
                new ChangePeriod(
                        placement,
                        caller.institution(),
                        body.occurredOn(),
                        body.period(),
                        body.hoursPerWeek(),
                        lookups.checks(terms),
                        settings.checkIn()),
                caller,
                seen));
    }

    /** The student has a grade. */
    @PostMapping("/grade")
    @AllowedTo({COORDINATOR, SYSTEM})
    ResponseEntity<Void> grade(@PathVariable PlacementId placement, @RequestBody DayBody body, Caller caller) {
        terms(placement, caller);
        return Answers.done(
                commands.send(new GradePlacement(placement, caller.institution(), body.occurredOn()), caller));
    }

    /** Its last day. */
    @PostMapping("/end")
    @AllowedTo({COORDINATOR, SYSTEM})
    ResponseEntity<Void> end(@PathVariable PlacementId placement, @RequestBody EndBody body, Caller caller) {
        var terms = terms(placement, caller);
        return Answers.done(commands.send(
                new EndPlacement(placement, caller.institution(), body.occurredOn(), early(terms, body.early())),
                caller));
    }

    /** It will not take place. */
    @PostMapping("/cancellation")
    @AllowedTo({COORDINATOR, SYSTEM})
    ResponseEntity<Void> cancel(@PathVariable PlacementId placement, @RequestBody ReasonBody body, Caller caller) {
        var terms = terms(placement, caller);
        PlacementTexts.check(new Faults(), "/reason", body.reason()).throwIfAny();
        return Answers.done(commands.send(
                new CancelPlacement(
                        placement, caller.institution(), body.occurredOn(), texts.seal(terms, body.reason())),
                caller));
    }

    private Terms terms(PlacementId placement, Caller caller) {
        return reach.placement(placement, caller, COORDINATOR, SYSTEM).terms();
    }

    private @Nullable EarlyEnd early(Terms terms, @Nullable EarlyEndBody early) {
        if (early == null) {
            return null;
        }
        PlacementTexts.check(new Faults(), "/early/reason", early.reason()).throwIfAny();
        return new EarlyEnd(early.by(), texts.seal(terms, early.reason()));
    }
}
