package nl.kwaliteitsregister.register.placement.http;

import static nl.kwaliteitsregister.contract.code.Role.COORDINATOR;
import static nl.kwaliteitsregister.contract.code.Role.SUPERVISOR;
import static nl.kwaliteitsregister.contract.code.Role.SYSTEM;

import java.util.List;
import nl.kwaliteitsregister.contract.event.PlacementEvent.Action;
import nl.kwaliteitsregister.contract.id.CheckInId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.command.Answers;
import nl.kwaliteitsregister.edge.command.Commands;
import nl.kwaliteitsregister.edge.command.NewIds;
import nl.kwaliteitsregister.edge.problem.Faults;
import nl.kwaliteitsregister.register.placement.PlacementCommand.PlanCheckIn;
import nl.kwaliteitsregister.register.placement.PlacementCommand.RecordHostCheckIn;
import nl.kwaliteitsregister.register.placement.PlacementCommand.RecordSchoolCheckIn;
import nl.kwaliteitsregister.register.placement.Terms;
import nl.kwaliteitsregister.register.placement.http.PlacementBodies.ActionBody;
import nl.kwaliteitsregister.register.placement.http.PlacementBodies.CheckInBody;
import nl.kwaliteitsregister.register.placement.http.PlacementBodies.CheckInCreated;
import nl.kwaliteitsregister.register.placement.http.PlacementBodies.HostFormBody;
import nl.kwaliteitsregister.register.placement.http.PlacementBodies.SchoolFormBody;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Check-ins: planned, and held by the forms of host and school (domain §4.2). */
@RestController
@RequestMapping("/v1/placements/{placement}/check-ins")
class CheckInController {

    private final Commands commands;
    private final NewIds ids;
    private final PlacementTexts texts;
    private final Reach reach;
    private final PlacementSettings settings;

    CheckInController(Commands commands, NewIds ids, PlacementTexts texts, Reach reach, PlacementSettings settings) {
        this.commands = commands;
        this.ids = ids;
        this.texts = texts;
        this.reach = reach;
        this.settings = settings;
    }

    /** Plans one more. */
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping
    @AllowedTo({COORDINATOR, SUPERVISOR})
    ResponseEntity<CheckInCreated> plan(
            @PathVariable PlacementId placement, @RequestBody CheckInBody body, Caller caller) {
        reach.placement(placement, caller, COORDINATOR, SUPERVISOR);
        var checkIn = ids.next(caller, "check-in", CheckInId::new);
        var receipt = commands.send(
                new PlanCheckIn(
                        placement, caller.institution(), body.occurredOn(), checkIn, body.dueOn(), settings.checkIn()),
                caller);
        return Answers.created(
                receipt, "/v1/placements/" + placement + "/check-ins/" + checkIn, new CheckInCreated(checkIn));
    }

    /** CI10–CI13, the host's answers. */
    @PostMapping("/{checkIn}/host-form")
    @AllowedTo({COORDINATOR, SUPERVISOR, SYSTEM})
    ResponseEntity<Void> hostForm(
            @PathVariable PlacementId placement,
            @PathVariable CheckInId checkIn,
            @RequestBody HostFormBody body,
            Caller caller) {
        var terms = reach.placement(placement, caller, COORDINATOR, SUPERVISOR, SYSTEM)
                .terms();
        var faults = new Faults();
        PlacementTexts.check(faults, "/helpNeeded", body.helpNeeded());
        PlacementTexts.check(faults, "/changedAgreements", body.changedAgreements());
        faults.throwIfAny();
        return Answers.done(commands.send(
                new RecordHostCheckIn(
                        placement,
                        caller.institution(),
                        body.occurredOn(),
                        checkIn,
                        body.formVersion(),
                        body.progress(),
                        body.schoolContact(),
                        texts.sealIfAny(terms, body.helpNeeded()),
                        texts.sealIfAny(terms, body.changedAgreements())),
                caller));
    }

    /** CI14–CI18: with it the check-in is held. Under an id that nobody planned it is an extra check-in. */
    @PostMapping("/{checkIn}/school-form")
    @AllowedTo({COORDINATOR, SUPERVISOR})
    ResponseEntity<Void> schoolForm(
            @PathVariable PlacementId placement,
            @PathVariable CheckInId checkIn,
            @RequestBody SchoolFormBody body,
            Caller caller) {
        var terms = reach.placement(placement, caller, COORDINATOR, SUPERVISOR).terms();
        var actions = actions(body.actions());
        check(body, actions);
        return Answers.done(commands.send(
                new RecordSchoolCheckIn(
                        placement,
                        caller.institution(),
                        body.occurredOn(),
                        checkIn,
                        body.formVersion(),
                        body.channel(),
                        body.spokeAlone(),
                        texts.sealIfAny(terms, body.signalsSeen()),
                        actions.stream().map(action -> sealed(terms, action)).toList(),
                        body.light(),
                        texts.sealIfAny(terms, body.reason())),
                caller));
    }

    private static List<ActionBody> actions(@Nullable List<ActionBody> actions) {
        return actions == null ? List.of() : actions;
    }

    private static void check(SchoolFormBody body, List<ActionBody> actions) {
        var faults = new Faults();
        PlacementTexts.check(faults, "/signalsSeen", body.signalsSeen());
        PlacementTexts.check(faults, "/reason", body.reason());
        for (var i = 0; i < actions.size(); i++) {
            PlacementTexts.check(
                    faults, "/actions/" + i + "/what", actions.get(i).what());
        }
        faults.throwIfAny();
    }

    private Action sealed(Terms terms, ActionBody action) {
        return new Action(texts.seal(terms, action.what()), action.owner(), action.dueOn());
    }
}
