package nl.kwaliteitsregister.register.reentry.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.kwaliteitsregister.contract.code.Role.COORDINATOR;
import static nl.kwaliteitsregister.contract.code.Role.DECISION_MAKER;
import static nl.kwaliteitsregister.contract.code.Role.QUALITY_OFFICER;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kwaliteitsregister.contract.code.MatchingField;
import nl.kwaliteitsregister.contract.event.EmployerEvent;
import nl.kwaliteitsregister.contract.event.ReentryEvent;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.KeyId;
import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.command.Answers;
import nl.kwaliteitsregister.edge.command.Commands;
import nl.kwaliteitsregister.edge.command.Streams;
import nl.kwaliteitsregister.edge.problem.Faults;
import nl.kwaliteitsregister.edge.problem.Refused;
import nl.kwaliteitsregister.register.employer.EmployerRules;
import nl.kwaliteitsregister.register.employer.EmployerState;
import nl.kwaliteitsregister.register.reentry.Reentries;
import nl.kwaliteitsregister.register.reentry.Reentries.Match;
import nl.kwaliteitsregister.register.reentry.ReentryCommand.RefuseMatch;
import nl.kwaliteitsregister.register.reentry.ReentryRules;
import nl.kwaliteitsregister.register.sealing.Purpose;
import nl.kwaliteitsregister.register.sealing.Seals;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Whether a host may be one that the own institution has a final warning or stop on (domain §3): hints, never verdicts.
 * They are taken up by proposing a succession on the ladder, or refused here.
 */
@RestController
@RequestMapping("/v1/employers/{employer}/reentries")
class ReentryController {

    private static final int LONGEST_REASON = 4000;

    private final Commands commands;
    private final Streams streams;
    private final Seals seals;

    ReentryController(Commands commands, Streams streams, Seals seals) {
        this.commands = commands;
        this.streams = streams;
        this.seals = seals;
    }

    record ReentriesAnswer(List<MatchAnswer> matches) {}

    /**
     * One hint.
     *
     * @param known the host that it may be
     * @param score how alike they are, 0 to 100
     * @param fields what matches
     * @param state {@code open}, {@code refused}, {@code taken-up} or {@code lapsed}
     * @param settleBy last day to settle it; until then no placement starts without a second person
     */
    record MatchAnswer(
            EmployerId known,
            int score,
            Set<MatchingField> fields,
            String state,
            LocalDate detectedOn,
            LocalDate settleBy) {}

    /** @param reason why they are two hosts */
    record MatchRefusalBody(String reason) {}

    /** The hints about a host, first seen first. */
    @GetMapping
    @AllowedTo({COORDINATOR, DECISION_MAKER, QUALITY_OFFICER})
    ResponseEntity<ReentriesAnswer> list(@PathVariable EmployerId employer, Caller caller) {
        requireFile(employer, caller);
        var stand = streams.stand(new ReentryRules(), ReentryEvent.streamOf(caller.institution(), employer));
        return ResponseEntity.ok()
                .eTag(Long.toString(stand.sequence()))
                .body(new ReentriesAnswer(answers(stand.state())));
    }

    private static List<MatchAnswer> answers(Reentries reentries) {
        return reentries.matches().values().stream()
                .map(match -> new MatchAnswer(
                        match.detected().known(),
                        match.detected().score(),
                        match.detected().fields(),
                        state(match),
                        match.detected().occurredOn(),
                        match.detected().settleBy()))
                .toList();
    }

    private static String state(Match match) {
        return switch (match) {
            case Match.Open ignored -> "open";
            case Match.Refused ignored -> "refused";
            case Match.TakenUp ignored -> "taken-up";
            case Match.Lapsed ignored -> "lapsed";
        };
    }

    /** Says that they are two hosts: the same facts raise it no more. */
    @PostMapping("/{known}/refusal")
    @AllowedTo({COORDINATOR, DECISION_MAKER})
    ResponseEntity<Void> refuse(
            @PathVariable EmployerId employer,
            @PathVariable EmployerId known,
            @RequestBody MatchRefusalBody body,
            Caller caller) {
        requireFile(employer, caller);
        new Faults().text("/reason", body.reason(), LONGEST_REASON).throwIfAny();
        var reason =
                seals.seal(caller.institution(), keyOf(caller.institution(), employer), body.reason(), Purpose.LADDER);
        return Answers.done(
                commands.send(new RefuseMatch(caller.institution(), employer, known, reason, caller.staff()), caller));
    }

    /** Of one institution alone: what it writes about a host is erased without others'. */
    private static KeyId keyOf(InstitutionId institution, EmployerId employer) {
        return Seals.keyOf("reentry", UUID.nameUUIDFromBytes((institution + "." + employer).getBytes(UTF_8)));
    }

    private void requireFile(EmployerId employer, Caller caller) {
        var state = streams.state(new EmployerRules(), EmployerEvent.streamOf(employer));
        if (!(state instanceof EmployerState.Host host && host.files().containsKey(caller.institution()))) {
            throw Refused.notFound();
        }
    }
}
