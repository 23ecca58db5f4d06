package nl.kwaliteitsregister.register.signal.http;

import static nl.kwaliteitsregister.contract.code.Role.CONFIDANT;
import static nl.kwaliteitsregister.contract.code.Role.COORDINATOR;
import static nl.kwaliteitsregister.contract.code.Role.DECISION_MAKER;
import static nl.kwaliteitsregister.contract.code.Role.PEER_COACH;
import static nl.kwaliteitsregister.contract.code.Role.SUPERVISOR;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import nl.kwaliteitsregister.backbone.calendar.AmsterdamDay;
import nl.kwaliteitsregister.contract.code.Severity;
import nl.kwaliteitsregister.contract.event.PlacementEvent;
import nl.kwaliteitsregister.contract.event.SignalEvent;
import nl.kwaliteitsregister.contract.id.SignalId;
import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.command.Answers;
import nl.kwaliteitsregister.edge.command.Commands;
import nl.kwaliteitsregister.edge.command.NewIds;
import nl.kwaliteitsregister.edge.command.Streams;
import nl.kwaliteitsregister.edge.problem.Faults;
import nl.kwaliteitsregister.edge.problem.Refused;
import nl.kwaliteitsregister.edge.request.IfMatch;
import nl.kwaliteitsregister.register.placement.Placement;
import nl.kwaliteitsregister.register.placement.PlacementRules;
import nl.kwaliteitsregister.register.sealing.Purpose;
import nl.kwaliteitsregister.register.sealing.Seals;
import nl.kwaliteitsregister.register.signal.Assessment;
import nl.kwaliteitsregister.register.signal.FollowUp;
import nl.kwaliteitsregister.register.signal.SafetyOverride;
import nl.kwaliteitsregister.register.signal.Signal;
import nl.kwaliteitsregister.register.signal.SignalCommand.AssessSeverity;
import nl.kwaliteitsregister.register.signal.SignalCommand.ConfirmSeverity;
import nl.kwaliteitsregister.register.signal.SignalCommand.RecordSignal;
import nl.kwaliteitsregister.register.signal.SignalRules;
import nl.kwaliteitsregister.register.signal.http.SignalBodies.AskedOverride;
import nl.kwaliteitsregister.register.signal.http.SignalBodies.AssessSeverityBody;
import nl.kwaliteitsregister.register.signal.http.SignalBodies.MadeReferral;
import nl.kwaliteitsregister.register.signal.http.SignalBodies.RecordSignalBody;
import nl.kwaliteitsregister.register.signal.http.SignalBodies.SignalAnswer;
import nl.kwaliteitsregister.register.signal.http.SignalBodies.SignalCreated;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/signals")
class SignalController {

    private static final int LONGEST_TEXT = 4000;

    private final Commands commands;
    private final Streams streams;
    private final SignalSubjects subjects;
    private final NewIds ids;
    private final Seals seals;
    private final FollowUp followUp;
    private final Clock clock;

    SignalController(
            Commands commands,
            Streams streams,
            SignalSubjects subjects,
            NewIds ids,
            Seals seals,
            SignalSettings settings,
            Clock clock) {
        this.commands = commands;
        this.streams = streams;
        this.subjects = subjects;
        this.ids = ids;
        this.seals = seals;
        this.followUp = settings.followUp();
        this.clock = clock;
    }

    /** Records what was said or seen. A supervisor does so for own placements. */
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping
    @AllowedTo({COORDINATOR, SUPERVISOR, PEER_COACH})
    ResponseEntity<SignalCreated> record(@RequestBody RecordSignalBody body, Caller caller) {
        new Faults().text("/description", body.description(), LONGEST_TEXT).throwIfAny();
        var about = subjects.of(body, caller);
        var signal = ids.next(caller, "signal", SignalId::new);
        var key = about.key().orElseGet(() -> Seals.keyOf("signal", signal.value()));
        var receipt = commands.send(
                new RecordSignal(
                        signal,
                        body.employer(),
                        caller.institution(),
                        body.occurredOn(),
                        body.until(),
                        about.intern().orElse(null),
                        about.programme().orElse(null),
                        body.category(),
                        body.grounds() == null ? Set.of() : body.grounds(),
                        about.employee(),
                        body.phase(),
                        body.source(),
                        seals.seal(caller.institution(), key, body.description(), Purpose.SIGNAL),
                        body.consent() == null ? Set.of() : body.consent(),
                        Boolean.TRUE.equals(body.toldMayBeRecognised()),
                        false,
                        caller.staff()),
                caller);
        return Answers.created(receipt, "/v1/signals/" + signal, new SignalCreated(signal));
    }

    /** How the signal stands, and the {@code ETag} to change that. */
    @GetMapping("/{signal}")
    @AllowedTo({COORDINATOR, CONFIDANT, DECISION_MAKER})
    ResponseEntity<SignalAnswer> show(@PathVariable SignalId signal, Caller caller) {
        var stand = streams.stand(new SignalRules(), SignalEvent.streamOf(signal));
        return ResponseEntity.ok().eTag(Long.toString(stand.sequence())).body(answer(own(stand.state(), caller)));
    }

    private static SignalAnswer answer(Signal.Recorded signal) {
        var assessment = signal.assessment();
        return new SignalAnswer(
                signal.subject().signal(),
                signal.subject().employer(),
                assessment.currentSeverity().map(Severity::level).orElse(null),
                assessment instanceof Assessment.Gravest gravest ? gravest.confirmedOn() != null : null,
                assessment.toFollowUpBy().orElse(null),
                signal.handling().followedUpOn() != null,
                signal.agreement().steps(),
                signal.isPraise() ? null : signal.incident(),
                signal.handling().closed(),
                signal.override() instanceof SafetyOverride.Asked asked
                        ? new AskedOverride(asked.studentToldOn(), asked.reason())
                        : null,
                signal.handling().referrals().stream().map(MadeReferral::of).toList());
    }

    /** A trained person sets the severity with a reason; 4 waits for a second person. */
    @PostMapping("/{signal}/severity")
    @AllowedTo({COORDINATOR, CONFIDANT, DECISION_MAKER})
    ResponseEntity<Void> assess(
            @PathVariable SignalId signal,
            @RequestHeader("If-Match") IfMatch seen,
            @RequestBody AssessSeverityBody body,
            Caller caller) {
        new Faults().text("/reason", body.reason(), LONGEST_TEXT).throwIfAny();
        var recorded = own(streams.state(new SignalRules(), SignalEvent.streamOf(signal)), caller);
        var known = recorded.subject().key();
        var key = known == null ? Seals.keyOf("signal", signal.value()) : known;
        var reason = seals.seal(caller.institution(), key, body.reason(), Purpose.SEVERITY);
        return Answers.done(commands.send(
                new AssessSeverity(
                        signal,
                        caller.institution(),
                        body.severity(),
                        reason,
                        followUp,
                        nextCheckIn(recorded),
                        caller.staff()),
                caller,
                seen));
    }

    /** The second person confirms severity 4. */
    @PostMapping("/{signal}/severity-confirmation")
    @AllowedTo({COORDINATOR, CONFIDANT, DECISION_MAKER})
    ResponseEntity<Void> confirm(
            @PathVariable SignalId signal, @RequestHeader("If-Match") IfMatch seen, Caller caller) {
        return Answers.done(
                commands.send(new ConfirmSeverity(signal, caller.institution(), caller.staff()), caller, seen));
    }

    private @Nullable LocalDate nextCheckIn(Signal.Recorded signal) {
        var placement = signal.subject().placement();
        return placement != null
                        && streams.state(new PlacementRules(), PlacementEvent.streamOf(placement))
                                instanceof Placement.Started started
                ? started.nextCheckInBy(AmsterdamDay.at(clock.instant())).orElse(null)
                : null;
    }

    private static Signal.Recorded own(Signal signal, Caller caller) {
        if (signal instanceof Signal.Recorded recorded
                && recorded.subject().institution().equals(caller.institution())) {
            return recorded;
        }
        throw Refused.notFound();
    }
}
