package nl.kwaliteitsregister.register.handover.http;

import static nl.kwaliteitsregister.contract.code.Role.ADMINISTRATOR;

import java.util.Set;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.event.GrantEvent;
import nl.kwaliteitsregister.contract.event.HandoverEvent;
import nl.kwaliteitsregister.contract.id.HandoverId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.command.Answers;
import nl.kwaliteitsregister.edge.command.Commands;
import nl.kwaliteitsregister.edge.command.NewIds;
import nl.kwaliteitsregister.edge.command.Streams;
import nl.kwaliteitsregister.edge.problem.Refused;
import nl.kwaliteitsregister.register.grant.GrantRules;
import nl.kwaliteitsregister.register.handover.Handover;
import nl.kwaliteitsregister.register.handover.HandoverCommand.BeginHandover;
import nl.kwaliteitsregister.register.handover.HandoverCommand.Eligibility;
import nl.kwaliteitsregister.register.handover.HandoverRules;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Hands all that somebody is responsible for to another person: placements, with their tasks, and open cases. */
@RestController
@RequestMapping("/v1/institutions/{institution}/handovers")
class HandoverController {

    /** Roles in which these responsibilities can be met. */
    private static final Set<Role> SUCCESSORS = Set.of(Role.COORDINATOR, Role.SUPERVISOR);

    private final Commands commands;
    private final Streams streams;
    private final NewIds ids;

    HandoverController(Commands commands, Streams streams, NewIds ids) {
        this.commands = commands;
        this.streams = streams;
        this.ids = ids;
    }

    record HandoverBody(StaffId from, StaffId to) {}

    record HandoverCreated(HandoverId handover) {}

    /**
     * How far it is.
     *
     * @param state {@code running} or {@code done}
     * @param left what the successor may not take, such as a case in which they hear the employer; it stays where it was
     */
    record HandoverAnswer(
            HandoverId handover, StaffId from, StaffId to, String state, int placements, int cases, int left) {}

    /** Begins it; it goes on by itself, however much there is. */
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping
    @AllowedTo(ADMINISTRATOR)
    ResponseEntity<HandoverCreated> begin(
            @PathVariable InstitutionId institution, @RequestBody HandoverBody body, Caller caller) {
        caller.requireOwn(institution);
        var handover = ids.next(caller, "handover", HandoverId::new);
        var receipt = commands.send(
                new BeginHandover(
                        handover,
                        institution,
                        body.from(),
                        body.to(),
                        eligibility(institution, body.to()),
                        caller.staff()),
                caller);
        return Answers.created(
                receipt, "/v1/institutions/" + institution + "/handovers/" + handover, new HandoverCreated(handover));
    }

    private Eligibility eligibility(InstitutionId institution, StaffId person) {
        var held = streams.state(new GrantRules(), GrantEvent.streamOf(person)).live().values().stream()
                .anyMatch(grant -> grant.institution().equals(institution) && SUCCESSORS.contains(grant.role()));
        return held ? Eligibility.HOLDS_ROLE : Eligibility.HOLDS_NONE;
    }

    /** How far it is. */
    @GetMapping("/{handover}")
    @AllowedTo(ADMINISTRATOR)
    ResponseEntity<HandoverAnswer> show(
            @PathVariable InstitutionId institution, @PathVariable HandoverId handover, Caller caller) {
        caller.requireOwn(institution);
        var stand = streams.stand(new HandoverRules(), HandoverEvent.streamOf(handover));
        if (!(stand.state() instanceof Handover.Known known)
                || !known.began().institution().equals(institution)) {
            throw Refused.notFound();
        }
        return ResponseEntity.ok()
                .eTag(Long.toString(stand.sequence()))
                .body(new HandoverAnswer(
                        handover,
                        known.began().from(),
                        known.began().to(),
                        state(known),
                        known.tally().placements(),
                        known.tally().cases(),
                        known.tally().left()));
    }

    private static String state(Handover.Known known) {
        return switch (known) {
            case Handover.Running ignored -> "running";
            case Handover.Done ignored -> "done";
        };
    }
}
