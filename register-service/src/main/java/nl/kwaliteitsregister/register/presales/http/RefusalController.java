package nl.kwaliteitsregister.register.presales.http;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static nl.kwaliteitsregister.contract.code.Role.APPEAL_COMMITTEE;
import static nl.kwaliteitsregister.contract.code.Role.COORDINATOR;
import static nl.kwaliteitsregister.contract.code.Role.DECISION_MAKER;
import static nl.kwaliteitsregister.contract.code.Role.EMPLOYER;

import java.util.Set;
import nl.kwaliteitsregister.contract.code.Verdict;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.id.CheckId;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.contract.id.StreamId;
import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.access.Grant;
import nl.kwaliteitsregister.edge.command.Answers;
import nl.kwaliteitsregister.edge.command.Commands;
import nl.kwaliteitsregister.edge.problem.Faults;
import nl.kwaliteitsregister.register.ladder.Official;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.AppealRefusal;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.DecideRefusalAppeal;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.DecideRefusalObjection;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.ObjectToRefusal;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.OnRefusal;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.OpenRefusal;
import nl.kwaliteitsregister.register.presales.http.RefusalBodies.GroundsBody;
import nl.kwaliteitsregister.register.presales.http.RefusalBodies.RefusalAnswer;
import nl.kwaliteitsregister.register.presales.http.RefusalBodies.RefusalVerdictBody;
import nl.kwaliteitsregister.register.presales.http.RefusalBodies.RefusalsAnswer;
import nl.kwaliteitsregister.register.sealing.Purpose;
import nl.kwaliteitsregister.register.sealing.Seals;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A refusal goes to the employer with what to mend, and may be contested as a step may (domain §4.1, §4.5). */
@RestController
@RequestMapping("/v1/employers/{employer}")
class RefusalController {

    private static final String ONE = "/pre-sales-checks/{programme}/{check}/refusal";

    private final Commands commands;
    private final RefusedChecks refusals;
    private final Seals seals;

    RefusalController(Commands commands, RefusedChecks refusals, Seals seals) {
        this.commands = commands;
        this.refusals = refusals;
        this.seals = seals;
    }

    /** All refused checks of a host at this school, for the host itself: no texts, for reading one begins its term. */
    @GetMapping("/refusals")
    @AllowedTo(EMPLOYER)
    ResponseEntity<RefusalsAnswer> list(@PathVariable EmployerId employer, Caller caller) {
        return ResponseEntity.ok(new RefusalsAnswer(refusals.all(caller, employer)));
    }

    /** What is to be mended, and what was said since, for those who decide on it. */
    @GetMapping(ONE)
    @AllowedTo({COORDINATOR, DECISION_MAKER, APPEAL_COMMITTEE})
    ResponseEntity<RefusalAnswer> show(
            @PathVariable EmployerId employer,
            @PathVariable String programme,
            @PathVariable CheckId check,
            Caller caller) {
        return ResponseEntity.ok(refusals.one(refusals.stream(caller, employer, programme), check, caller));
    }

    /** The employer reads it: it has arrived, and its term begins. */
    @PostMapping(ONE + "/opening")
    @AllowedTo(EMPLOYER)
    ResponseEntity<RefusalAnswer> open(
            @PathVariable EmployerId employer,
            @PathVariable String programme,
            @PathVariable CheckId check,
            Caller caller) {
        var stream = refusals.own(caller, employer, programme);
        refusals.require(stream, check);
        var receipt = commands.send(new OpenRefusal(stream, check), caller);
        return Answers.ok(receipt, refusals.one(stream, check, caller));
    }

    /** Objects, within six weeks after it was read. */
    @PostMapping(ONE + "/objection")
    @AllowedTo({EMPLOYER, COORDINATOR})
    ResponseEntity<Void> object(
            @PathVariable EmployerId employer,
            @PathVariable String programme,
            @PathVariable CheckId check,
            @RequestBody GroundsBody body,
            Caller caller) {
        return contest(ObjectToRefusal::new, refusals.reach(caller, employer, programme), check, body, caller);
    }

    /** Decides on the objection: somebody who had no part in the refusal. */
    @PostMapping(ONE + "/objection/decision")
    @AllowedTo(DECISION_MAKER)
    ResponseEntity<Void> decideObjection(
            @PathVariable EmployerId employer,
            @PathVariable String programme,
            @PathVariable CheckId check,
            @RequestBody RefusalVerdictBody body,
            Caller caller) {
        return decide(DecideRefusalObjection::new, refusals.stream(caller, employer, programme), check, body, caller);
    }

    /** Appeals, within a month after the decision on the objection was read. */
    @PostMapping(ONE + "/appeal")
    @AllowedTo({EMPLOYER, COORDINATOR})
    ResponseEntity<Void> appeal(
            @PathVariable EmployerId employer,
            @PathVariable String programme,
            @PathVariable CheckId check,
            @RequestBody GroundsBody body,
            Caller caller) {
        return contest(AppealRefusal::new, refusals.reach(caller, employer, programme), check, body, caller);
    }

    /** Decides on the appeal; final within the school. */
    @PostMapping(ONE + "/appeal/decision")
    @AllowedTo(APPEAL_COMMITTEE)
    ResponseEntity<Void> decideAppeal(
            @PathVariable EmployerId employer,
            @PathVariable String programme,
            @PathVariable CheckId check,
            @RequestBody RefusalVerdictBody body,
            Caller caller) {
        return decide(DecideRefusalAppeal::new, refusals.stream(caller, employer, programme), check, body, caller);
    }

    private interface Contest {
        OnRefusal of(StreamId stream, CheckId check, Sealed grounds, StaffId by);
    }

    private ResponseEntity<Void> contest(
            Contest command, StreamId stream, CheckId check, GroundsBody body, Caller caller) {
        var grounds = seal(caller, check, body.text());
        return Answers.done(commands.send(command.of(stream, check, grounds, caller.staff()), caller));
    }

    private interface Decision {
        OnRefusal of(StreamId stream, CheckId check, Verdict verdict, Sealed motivation, Official by);
    }

    private ResponseEntity<Void> decide(
            Decision command, StreamId stream, CheckId check, RefusalVerdictBody body, Caller caller) {
        var motivation = seal(caller, check, body.text());
        return Answers.done(
                commands.send(command.of(stream, check, body.verdict(), motivation, official(caller)), caller));
    }

    /** Of no programme: what an objection to a check is about is the host. */
    private static Official official(Caller caller) {
        return new Official(
                caller.staff(),
                caller.grants().stream().map(Grant::role).collect(toUnmodifiableSet()),
                Set.of(),
                false);
    }

    private Sealed seal(Caller caller, CheckId check, String text) {
        new Faults().text("/text", text, CheckBodies.LONGEST_TEXT).throwIfAny();
        return seals.seal(caller.institution(), Seals.keyOf("check", check.value()), text, Purpose.CHECK);
    }
}
