package nl.kwaliteitsregister.register.incident.http;

import static nl.kwaliteitsregister.contract.code.Role.CONFIDANT;
import static nl.kwaliteitsregister.contract.code.Role.COORDINATOR;
import static nl.kwaliteitsregister.contract.code.Role.DECISION_MAKER;

import java.util.Locale;
import nl.kwaliteitsregister.contract.code.Severity;
import nl.kwaliteitsregister.contract.event.IncidentEvent;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.id.IncidentId;
import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.command.Answers;
import nl.kwaliteitsregister.edge.command.Commands;
import nl.kwaliteitsregister.edge.command.Streams;
import nl.kwaliteitsregister.edge.problem.Faults;
import nl.kwaliteitsregister.edge.request.IfMatch;
import nl.kwaliteitsregister.register.incident.IncidentCommand.ClearFacts;
import nl.kwaliteitsregister.register.incident.IncidentCommand.DecideEstablishing;
import nl.kwaliteitsregister.register.incident.IncidentCommand.EndIncident;
import nl.kwaliteitsregister.register.incident.IncidentCommand.ProposeEstablishing;
import nl.kwaliteitsregister.register.incident.IncidentCommand.RaiseEvidence;
import nl.kwaliteitsregister.register.incident.IncidentRules;
import nl.kwaliteitsregister.register.incident.IncidentStanding;
import nl.kwaliteitsregister.register.incident.http.IncidentBodies.ClearedAnswer;
import nl.kwaliteitsregister.register.incident.http.IncidentBodies.DisagreeBody;
import nl.kwaliteitsregister.register.incident.http.IncidentBodies.EndIncidentBody;
import nl.kwaliteitsregister.register.incident.http.IncidentBodies.EvidenceBody;
import nl.kwaliteitsregister.register.incident.http.IncidentBodies.FindingBody;
import nl.kwaliteitsregister.register.incident.http.IncidentBodies.IncidentAnswer;
import nl.kwaliteitsregister.register.sealing.Purpose;
import nl.kwaliteitsregister.register.sealing.Seals;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Evidence, clearance and end of incidents (domain §4.4). */
@RestController
@RequestMapping("/v1/incidents/{incident}")
class IncidentController {

    private static final int LONGEST_TEXT = 4000;

    private final Commands commands;
    private final Streams streams;
    private final OwnIncidents own;
    private final Seals seals;

    IncidentController(Commands commands, Streams streams, OwnIncidents own, Seals seals) {
        this.commands = commands;
        this.streams = streams;
        this.own = own;
        this.seals = seals;
    }

    /** How an incident stands, with what its signals say now, and the {@code ETag} to change it. */
    @GetMapping
    @AllowedTo({COORDINATOR, CONFIDANT, DECISION_MAKER})
    ResponseEntity<IncidentAnswer> show(@PathVariable IncidentId incident, Caller caller) {
        var sequence = streams.stand(new IncidentRules(), IncidentEvent.streamOf(incident))
                .sequence();
        return ResponseEntity.ok().eTag(Long.toString(sequence)).body(answer(own.incident(incident, caller)));
    }

    private static IncidentAnswer answer(IncidentStanding standing) {
        var incident = standing.incident();
        return new IncidentAnswer(
                incident.incident(),
                incident.employer(),
                incident.occurredOn(),
                incident.evidence(),
                incident.end(),
                standing.categories(),
                standing.severity().map(Severity::level).orElse(null),
                standing.signals().stream()
                        .map(signal -> signal.subject().signal())
                        .toList(),
                standing.counts(),
                standing.mayBeTold(),
                standing.clearance().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                standing.recognisable(),
                incident.proposed() != null);
    }

    /** A second source, an authority or the host itself supports it: its evidence is of a higher class from now on. */
    @PostMapping("/evidence")
    @AllowedTo({COORDINATOR, DECISION_MAKER})
    ResponseEntity<Void> raise(
            @PathVariable IncidentId incident,
            @RequestHeader("If-Match") IfMatch seen,
            @RequestBody EvidenceBody body,
            Caller caller) {
        new Faults().text("/account", body.account(), LONGEST_TEXT).throwIfAny();
        var standing = own.incident(incident, caller);
        return Answers.done(commands.send(
                new RaiseEvidence(
                        incident,
                        caller.institution(),
                        body.basis(),
                        body.source(),
                        Boolean.TRUE.equals(body.ownKnowledge()),
                        body.account() == null ? null : seal(standing, body.account(), caller),
                        caller.staff()),
                caller,
                seen));
    }

    /** One person finds that it happened, after hearing the host; a second one from outside the programme decides. */
    @PostMapping("/finding")
    @AllowedTo({COORDINATOR, DECISION_MAKER})
    ResponseEntity<Void> propose(@PathVariable IncidentId incident, @RequestBody FindingBody body, Caller caller) {
        new Faults().text("/account", body.account(), LONGEST_TEXT).throwIfAny();
        var standing = own.incident(incident, caller);
        return Answers.done(commands.send(
                new ProposeEstablishing(
                        incident,
                        caller.institution(),
                        body.hostHeardOn(),
                        seal(standing, body.account(), caller),
                        caller.staff()),
                caller));
    }

    /** The second person finds the same: the incident is established. */
    @PostMapping("/finding/agreement")
    @AllowedTo({COORDINATOR, DECISION_MAKER})
    ResponseEntity<Void> agree(
            @PathVariable IncidentId incident, @RequestHeader("If-Match") IfMatch seen, Caller caller) {
        var ties = own.ties(own.incident(incident, caller), caller);
        return Answers.done(commands.send(
                new DecideEstablishing(incident, caller.institution(), null, ties, caller.staff()), caller, seen));
    }

    /** The second person does not find the same. */
    @PostMapping("/finding/disagreement")
    @AllowedTo({COORDINATOR, DECISION_MAKER})
    ResponseEntity<Void> disagree(@PathVariable IncidentId incident, @RequestBody DisagreeBody body, Caller caller) {
        new Faults().text("/reason", body.reason(), LONGEST_TEXT).throwIfAny();
        var standing = own.incident(incident, caller);
        var ties = own.ties(standing, caller);
        return Answers.done(commands.send(
                new DecideEstablishing(
                        incident, caller.institution(), seal(standing, body.reason(), caller), ties, caller.staff()),
                caller));
    }

    /** Before anything goes out: consent is looked at and the host's students are counted. */
    @PostMapping("/clearance")
    @AllowedTo({COORDINATOR, CONFIDANT, DECISION_MAKER})
    ResponseEntity<ClearedAnswer> clear(@PathVariable IncidentId incident, Caller caller) {
        var standing = own.incident(incident, caller);
        var receipt = commands.send(
                new ClearFacts(
                        incident, caller.institution(), standing.clearance(), standing.recognisable(), caller.staff()),
                caller);
        return Answers.ok(receipt, new ClearedAnswer(standing.recognisable()));
    }

    /** Refuted or unresolved, by somebody who has nothing to do with it. */
    @PostMapping("/end")
    @AllowedTo({COORDINATOR, DECISION_MAKER})
    ResponseEntity<Void> end(
            @PathVariable IncidentId incident,
            @RequestHeader("If-Match") IfMatch seen,
            @RequestBody EndIncidentBody body,
            Caller caller) {
        new Faults().text("/reason", body.reason(), LONGEST_TEXT).throwIfAny();
        var standing = own.incident(incident, caller);
        var ties = own.ties(standing, caller);
        return Answers.done(commands.send(
                new EndIncident(
                        incident,
                        caller.institution(),
                        body.end(),
                        seal(standing, body.reason(), caller),
                        ties,
                        caller.staff()),
                caller,
                seen));
    }

    /** What is written of an incident is erased with the student of its first signal. */
    private Sealed seal(IncidentStanding incident, String text, Caller caller) {
        var key = incident.signals().stream()
                .findFirst()
                .map(OwnIncidents::keyOf)
                .orElseGet(() ->
                        Seals.keyOf("incident", incident.incident().incident().value()));
        return seals.seal(caller.institution(), key, text, Purpose.INCIDENT);
    }
}
