package nl.kwaliteitsregister.register.incident.http;

import static nl.kwaliteitsregister.contract.code.Role.CONFIDANT;
import static nl.kwaliteitsregister.contract.code.Role.COORDINATOR;
import static nl.kwaliteitsregister.contract.code.Role.SUPERVISOR;

import nl.kwaliteitsregister.contract.code.ConsentStep;
import nl.kwaliteitsregister.contract.code.Telling;
import nl.kwaliteitsregister.contract.id.IncidentId;
import nl.kwaliteitsregister.contract.id.SignalId;
import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.command.Answers;
import nl.kwaliteitsregister.edge.command.Commands;
import nl.kwaliteitsregister.edge.problem.Faults;
import nl.kwaliteitsregister.edge.problem.InvalidContent;
import nl.kwaliteitsregister.edge.problem.Refused;
import nl.kwaliteitsregister.register.incident.Incident;
import nl.kwaliteitsregister.register.incident.IncidentCommand;
import nl.kwaliteitsregister.register.incident.IncidentCommand.FollowWithdrawal;
import nl.kwaliteitsregister.register.incident.IncidentCommand.ReportIncident;
import nl.kwaliteitsregister.register.incident.IncidentCommand.TellFacts;
import nl.kwaliteitsregister.register.incident.IncidentStanding;
import nl.kwaliteitsregister.register.incident.Incidents;
import nl.kwaliteitsregister.register.incident.WhenSignalChangesThenIncident;
import nl.kwaliteitsregister.register.incident.http.IncidentBodies.ConsentBody;
import nl.kwaliteitsregister.register.incident.http.IncidentBodies.ConversationBody;
import nl.kwaliteitsregister.register.incident.http.IncidentBodies.JoinBody;
import nl.kwaliteitsregister.register.incident.http.IncidentBodies.JoinedAnswer;
import nl.kwaliteitsregister.register.incident.http.IncidentBodies.WithdrawalBody;
import nl.kwaliteitsregister.register.sealing.Purpose;
import nl.kwaliteitsregister.register.sealing.Seals;
import nl.kwaliteitsregister.register.signal.Joining;
import nl.kwaliteitsregister.register.signal.Signal;
import nl.kwaliteitsregister.register.signal.SignalCommand.AssignToIncident;
import nl.kwaliteitsregister.register.signal.SignalCommand.GiveConsent;
import nl.kwaliteitsregister.register.signal.SignalCommand.RecordConversation;
import nl.kwaliteitsregister.register.signal.SignalCommand.WithdrawConsent;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What is done about a signal and is of consequence for its incident. The signal decides; what follows for the incident
 * is sent at once, and by {@code register-incidents} where that did not come through.
 */
@RestController
@RequestMapping("/v1/signals/{signal}")
class SignalCourseController {

    private static final int LONGEST_TEXT = 4000;

    private final Commands commands;
    private final OwnIncidents own;
    private final Incidents incidents;
    private final Seals seals;

    SignalCourseController(Commands commands, OwnIncidents own, Incidents incidents, Seals seals) {
        this.commands = commands;
        this.own = own;
        this.incidents = incidents;
        this.seals = seals;
    }

    /** Two signals are about the same event: this one supports the other's incident from now on. */
    @PostMapping("/joining")
    @AllowedTo({COORDINATOR, CONFIDANT})
    ResponseEntity<JoinedAnswer> join(@PathVariable SignalId signal, @RequestBody JoinBody body, Caller caller) {
        var moved = own.signal(signal, caller);
        var other = sameEvent(body, moved, caller);
        follow(WhenSignalChangesThenIncident.opening(other), caller);
        requireLive(other.incident(), caller);
        return move(moved, other.incident(), caller);
    }

    private Signal.Recorded sameEvent(JoinBody body, Signal.Recorded signal, Caller caller) {
        try {
            var other = own.signal(body.sameEventAs(), caller);
            if (other.subject().employer().equals(signal.subject().employer()) && !other.isPraise()) {
                return other;
            }
        } catch (Refused unknown) {
            throw InvalidContent.because("/sameEventAs", "unknown-signal");
        }
        throw InvalidContent.because("/sameEventAs", "signal-of-another-host");
    }

    private void requireLive(IncidentId incident, Caller caller) {
        if (incidents
                .find(incident, caller.institution())
                .map(IncidentStanding::incident)
                .filter(Incident.Opened::isOver)
                .isPresent()) {
            throw InvalidContent.because("/sameEventAs", "incident-over");
        }
    }

    /** The signal is about an event of its own: it goes back to the incident that it opened. */
    @PostMapping("/splitting-off")
    @AllowedTo({COORDINATOR, CONFIDANT})
    ResponseEntity<JoinedAnswer> splitOff(@PathVariable SignalId signal, Caller caller) {
        return move(own.signal(signal, caller), Joining.ownIncident(signal), caller);
    }

    private ResponseEntity<JoinedAnswer> move(Signal.Recorded signal, IncidentId to, Caller caller) {
        var id = signal.subject().signal();
        var from = signal.incident();
        var carries = incidents
                .find(from, caller.institution())
                .filter(left -> left.incident().carriedBy().contains(id))
                .isPresent();
        var receipt =
                commands.send(new AssignToIncident(id, caller.institution(), to, carries, caller.staff()), caller);
        for (var command : WhenSignalChangesThenIncident.moving(from, to, own.signal(id, caller))) {
            follow(command, caller);
        }
        return Answers.ok(receipt, new JoinedAnswer(to));
    }

    /** The student agrees to a further step, told by whoever spoke with them. */
    @PostMapping("/consents")
    @AllowedTo({COORDINATOR, SUPERVISOR, CONFIDANT})
    ResponseEntity<Void> agree(@PathVariable SignalId signal, @RequestBody ConsentBody body, Caller caller) {
        var known = own.signalInReach(signal, caller);
        var receipt = commands.send(
                new GiveConsent(
                        signal,
                        caller.institution(),
                        body.step(),
                        Boolean.TRUE.equals(body.toldMayBeRecognised()),
                        Boolean.TRUE.equals(body.soon()),
                        caller.staff()),
                caller);
        if (body.step() == ConsentStep.TALK_TO_HOST && !known.isPraise()) {
            follow(WhenSignalChangesThenIncident.opening(known), caller);
            follow(new ReportIncident(known.incident(), caller.institution(), signal, caller.staff()), caller);
        }
        return Answers.done(receipt);
    }

    /** The student no longer agrees. Without {@code record} the signal is closed. */
    @PostMapping("/consents/withdrawal")
    @AllowedTo({COORDINATOR, SUPERVISOR, CONFIDANT})
    ResponseEntity<Void> withdraw(@PathVariable SignalId signal, @RequestBody WithdrawalBody body, Caller caller) {
        var step = body.step();
        var known = own.signalInReach(signal, caller);
        var told = known.handling().talked() || isTold(known, caller);
        var receipt =
                commands.send(new WithdrawConsent(signal, caller.institution(), step, told, caller.staff()), caller);
        if (receipt.changed()
                && (step == ConsentStep.TALK_TO_HOST || step == ConsentStep.RECORD)
                && !known.isPraise()) {
            var all = step == ConsentStep.RECORD;
            follow(WhenSignalChangesThenIncident.opening(known), caller);
            follow(new FollowWithdrawal(known.incident(), caller.institution(), signal, all, told), caller);
        }
        return Answers.done(receipt);
    }

    private boolean isTold(Signal.Recorded signal, Caller caller) {
        return incidents
                .find(signal.incident(), caller.institution())
                .filter(standing -> standing.incident().facts().told())
                .isPresent();
    }

    /** A conversation with the host: only when the facts of the incident were cleared and nobody took consent back. */
    @PostMapping("/conversations")
    @AllowedTo({COORDINATOR, SUPERVISOR, CONFIDANT})
    ResponseEntity<Void> talk(@PathVariable SignalId signal, @RequestBody ConversationBody body, Caller caller) {
        new Faults()
                .text("/with", body.with(), LONGEST_TEXT)
                .text("/agreed", body.agreed(), LONGEST_TEXT)
                .throwIfAny();
        var known = own.signalInReach(signal, caller);
        var receipt = commands.send(conversation(known, body, caller), caller);
        follow(new TellFacts(known.incident(), caller.institution(), Telling.CONVERSATION, caller.staff()), caller);
        return Answers.done(receipt);
    }

    private RecordConversation conversation(Signal.Recorded signal, ConversationBody body, Caller caller) {
        var key = OwnIncidents.keyOf(signal);
        var cleared = incidents
                .find(signal.incident(), caller.institution())
                .filter(IncidentStanding::mayBeTold)
                .isPresent();
        return new RecordConversation(
                signal.subject().signal(),
                caller.institution(),
                body.occurredOn(),
                seals.seal(caller.institution(), key, body.with(), Purpose.SIGNAL_HANDLING),
                seals.sealIfAny(caller.institution(), key, body.agreed(), Purpose.SIGNAL_HANDLING),
                body.agreedBy(),
                body.resolved(),
                cleared,
                caller.staff());
    }

    private void follow(IncidentCommand command, Caller caller) {
        var ignored = commands.send(command, caller);
    }
}
