package nl.kwaliteitsregister.register.signal.http;

import static nl.kwaliteitsregister.contract.code.Role.CONFIDANT;
import static nl.kwaliteitsregister.contract.code.Role.DECISION_MAKER;

import nl.kwaliteitsregister.contract.id.SignalId;
import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.command.Answers;
import nl.kwaliteitsregister.edge.command.Commands;
import nl.kwaliteitsregister.edge.problem.Faults;
import nl.kwaliteitsregister.edge.request.IfMatch;
import nl.kwaliteitsregister.register.sealing.Purpose;
import nl.kwaliteitsregister.register.signal.SignalCommand.AskSafetyOverride;
import nl.kwaliteitsregister.register.signal.SignalCommand.DecideSafetyOverride;
import nl.kwaliteitsregister.register.signal.http.SignalBodies.AskOverrideBody;
import nl.kwaliteitsregister.register.signal.http.SignalBodies.DeclineOverrideBody;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Talking to the host without consent, because of danger: a confidant and a decision maker together (domain §4.4). */
@RestController
@RequestMapping("/v1/signals/{signal}/safety-override")
class SafetyOverrideController {

    private static final int LONGEST_TEXT = 4000;

    private final Commands commands;
    private final OwnSignals signals;

    SafetyOverrideController(Commands commands, OwnSignals signals) {
        this.commands = commands;
        this.signals = signals;
    }

    /** The confidant asks, after the student was told. */
    @PostMapping
    @AllowedTo(CONFIDANT)
    ResponseEntity<Void> ask(@PathVariable SignalId signal, @RequestBody AskOverrideBody body, Caller caller) {
        new Faults().text("/reason", body.reason(), LONGEST_TEXT).throwIfAny();
        var known = signals.find(signal, caller);
        return Answers.done(commands.send(
                new AskSafetyOverride(
                        signal,
                        caller.institution(),
                        signals.seal(known, body.reason(), Purpose.SAFETY_OVERRIDE),
                        body.studentToldOn(),
                        caller.staff()),
                caller));
    }

    @PostMapping("/agreement")
    @AllowedTo(DECISION_MAKER)
    ResponseEntity<Void> agree(@PathVariable SignalId signal, @RequestHeader("If-Match") IfMatch seen, Caller caller) {
        return Answers.done(commands.send(
                new DecideSafetyOverride(signal, caller.institution(), null, caller.staff()), caller, seen));
    }

    @PostMapping("/disagreement")
    @AllowedTo(DECISION_MAKER)
    ResponseEntity<Void> disagree(@PathVariable SignalId signal, @RequestBody DeclineOverrideBody body, Caller caller) {
        new Faults().text("/reason", body.reason(), LONGEST_TEXT).throwIfAny();
        var known = signals.find(signal, caller);
        return Answers.done(commands.send(
                new DecideSafetyOverride(
                        signal,
                        caller.institution(),
                        signals.seal(known, body.reason(), Purpose.SAFETY_OVERRIDE),
                        caller.staff()),
                caller));
    }
}
