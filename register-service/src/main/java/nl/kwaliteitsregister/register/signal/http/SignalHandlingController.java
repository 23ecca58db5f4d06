package nl.kwaliteitsregister.register.signal.http;

import static nl.kwaliteitsregister.contract.code.Role.CONFIDANT;
import static nl.kwaliteitsregister.contract.code.Role.COORDINATOR;
import static nl.kwaliteitsregister.contract.code.Role.SUPERVISOR;

import nl.kwaliteitsregister.contract.id.ReferralId;
import nl.kwaliteitsregister.contract.id.SignalId;
import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.command.Answers;
import nl.kwaliteitsregister.edge.command.Commands;
import nl.kwaliteitsregister.edge.command.NewIds;
import nl.kwaliteitsregister.edge.problem.Faults;
import nl.kwaliteitsregister.edge.request.IfMatch;
import nl.kwaliteitsregister.register.sealing.Purpose;
import nl.kwaliteitsregister.register.signal.SignalCommand.CloseSignal;
import nl.kwaliteitsregister.register.signal.SignalCommand.MakeReferral;
import nl.kwaliteitsregister.register.signal.SignalCommand.MapGround;
import nl.kwaliteitsregister.register.signal.SignalCommand.RecordFollowUp;
import nl.kwaliteitsregister.register.signal.SignalCommand.RecordReferralOutcome;
import nl.kwaliteitsregister.register.signal.http.SignalBodies.ClosingBody;
import nl.kwaliteitsregister.register.signal.http.SignalBodies.FollowUpBody;
import nl.kwaliteitsregister.register.signal.http.SignalBodies.GroundBody;
import nl.kwaliteitsregister.register.signal.http.SignalBodies.MakeReferralBody;
import nl.kwaliteitsregister.register.signal.http.SignalBodies.ReferralCreated;
import nl.kwaliteitsregister.register.signal.http.SignalBodies.ReferralOutcomeBody;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is done about a signal until it is closed (domain §4.4). */
@RestController
@RequestMapping("/v1/signals/{signal}")
class SignalHandlingController {

    private static final int LONGEST_TEXT = 4000;

    private final Commands commands;
    private final OwnSignals signals;
    private final NewIds ids;

    SignalHandlingController(Commands commands, OwnSignals signals, NewIds ids) {
        this.commands = commands;
        this.signals = signals;
        this.ids = ids;
    }

    /** Something was done about it that is no conversation and no referral. */
    @PostMapping("/follow-ups")
    @AllowedTo({COORDINATOR, SUPERVISOR, CONFIDANT})
    ResponseEntity<Void> follow(@PathVariable SignalId signal, @RequestBody FollowUpBody body, Caller caller) {
        new Faults().text("/what", body.what(), LONGEST_TEXT).throwIfAny();
        var known = signals.inReach(signal, caller);
        return Answers.done(commands.send(
                new RecordFollowUp(
                        signal,
                        caller.institution(),
                        body.occurredOn(),
                        signals.seal(known, body.what(), Purpose.SIGNAL_HANDLING),
                        caller.staff()),
                caller));
    }

    /** A trained person finds which ground of the law is meant. */
    @PostMapping("/grounds")
    @AllowedTo({COORDINATOR, CONFIDANT})
    ResponseEntity<Void> map(@PathVariable SignalId signal, @RequestBody GroundBody body, Caller caller) {
        return Answers.done(commands.send(
                new MapGround(signal, caller.institution(), body.ground(), body.inLaw(), caller.staff()), caller));
    }

    /** Referred to a body outside the school. */
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping("/referrals")
    @AllowedTo({COORDINATOR, CONFIDANT})
    ResponseEntity<ReferralCreated> refer(
            @PathVariable SignalId signal, @RequestBody MakeReferralBody body, Caller caller) {
        var referral = ids.next(caller, "referral", ReferralId::new);
        var receipt = commands.send(
                new MakeReferral(
                        signal,
                        caller.institution(),
                        body.occurredOn(),
                        referral,
                        body.to(),
                        Boolean.TRUE.equals(body.studentAgrees()),
                        caller.staff()),
                caller);
        return Answers.created(
                receipt, "/v1/signals/" + signal + "/referrals/" + referral, new ReferralCreated(referral));
    }

    /** What came of a referral. */
    @PostMapping("/referrals/{referral}/outcome")
    @AllowedTo({COORDINATOR, CONFIDANT})
    ResponseEntity<Void> outcome(
            @PathVariable SignalId signal,
            @PathVariable ReferralId referral,
            @RequestBody ReferralOutcomeBody body,
            Caller caller) {
        new Faults().text("/outcome", body.outcome(), LONGEST_TEXT).throwIfAny();
        var known = signals.find(signal, caller);
        return Answers.done(commands.send(
                new RecordReferralOutcome(
                        signal,
                        caller.institution(),
                        body.occurredOn(),
                        referral,
                        signals.seal(known, body.outcome(), Purpose.SIGNAL_HANDLING),
                        caller.staff()),
                caller));
    }

    /** Nothing is left to do: talking resolved it and the student agrees, or something else was done. */
    @PostMapping("/closing")
    @AllowedTo({COORDINATOR, CONFIDANT})
    ResponseEntity<Void> close(
            @PathVariable SignalId signal,
            @RequestHeader("If-Match") IfMatch seen,
            @RequestBody ClosingBody body,
            Caller caller) {
        new Faults().text("/reason", body.reason(), LONGEST_TEXT).throwIfAny();
        var known = signals.find(signal, caller);
        var reason = body.reason() == null ? null : signals.seal(known, body.reason(), Purpose.SIGNAL_HANDLING);
        return Answers.done(commands.send(
                new CloseSignal(
                        signal,
                        caller.institution(),
                        body.how(),
                        Boolean.TRUE.equals(body.studentAgrees()),
                        reason,
                        caller.staff()),
                caller,
                seen));
    }
}
