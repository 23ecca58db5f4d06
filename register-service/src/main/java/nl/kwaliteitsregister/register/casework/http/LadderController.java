package nl.kwaliteitsregister.register.casework.http;

import static nl.kwaliteitsregister.contract.code.Role.APPEAL_COMMITTEE;
import static nl.kwaliteitsregister.contract.code.Role.COORDINATOR;
import static nl.kwaliteitsregister.contract.code.Role.DECISION_MAKER;
import static nl.kwaliteitsregister.contract.code.Role.QUALITY_OFFICER;

import java.util.List;
import nl.kwaliteitsregister.contract.id.ReviewId;
import nl.kwaliteitsregister.contract.id.StepId;
import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.command.Answers;
import nl.kwaliteitsregister.edge.command.Commands;
import nl.kwaliteitsregister.edge.command.NewIds;
import nl.kwaliteitsregister.register.casework.http.CaseBodies.BoardReviewBody;
import nl.kwaliteitsregister.register.casework.http.CaseBodies.LadderNoteBody;
import nl.kwaliteitsregister.register.casework.http.CaseBodies.StepCreated;
import nl.kwaliteitsregister.register.casework.http.CaseBodies.TextBody;
import nl.kwaliteitsregister.register.casework.http.LadderAnswers.LadderAnswer;
import nl.kwaliteitsregister.register.casework.text.CaseTexts;
import nl.kwaliteitsregister.register.ladder.CaseCommand.MakeNote;
import nl.kwaliteitsregister.register.ladder.LadderCommand.CloseReview;
import nl.kwaliteitsregister.register.ladder.LadderCommand.HoldBoardReview;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The ladder of the own institution for a host, by its id, or for a company, by its KvK number: how it stands, notes,
 * and the reviews that rules opened.
 */
@RestController
@RequestMapping("/v1/ladders/{host}")
class LadderController {

    private final Commands commands;
    private final LadderReach reach;
    private final CaseTexts texts;
    private final NewIds ids;

    LadderController(Commands commands, LadderReach reach, CaseTexts texts, NewIds ids) {
        this.commands = commands;
        this.reach = reach;
        this.texts = texts;
        this.ids = ids;
    }

    /** All steps, cases, reviews and notices, also those that are over; what was annulled says so. */
    @GetMapping
    @AllowedTo({COORDINATOR, DECISION_MAKER, APPEAL_COMMITTEE, QUALITY_OFFICER})
    ResponseEntity<LadderAnswer> show(@PathVariable LadderHost host, Caller caller) {
        var stand = reach.stand(reach.ladder(host, caller));
        return ResponseEntity.ok()
                .eTag(Long.toString(stand.sequence()))
                .body(LadderAnswers.of(stand.state(), caller.holds(DECISION_MAKER)));
    }

    /** Makes a note (L0) of one incident: internal, no hearing, no notice. */
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping("/notes")
    @AllowedTo(COORDINATOR)
    ResponseEntity<StepCreated> note(@PathVariable LadderHost host, @RequestBody LadderNoteBody body, Caller caller) {
        var ladder = reach.ladder(host, caller);
        var step = ids.next(caller, "step", StepId::new);
        var receipt = commands.send(
                new MakeNote(
                        ladder,
                        step,
                        reach.scope(ladder, body.scope()),
                        body.incident(),
                        texts.seal(caller.institution(), step.value(), "/text", body.text()),
                        reach.known(ladder, List.of(body.incident())),
                        caller.staff()),
                caller);
        return Answers.created(receipt, "/v1/ladders/" + host.text() + "/steps/" + step, new StepCreated(step));
    }

    /** Says why no step follows from a review that a rule opened. */
    @PostMapping("/reviews/{review}/closing")
    @AllowedTo({COORDINATOR, DECISION_MAKER})
    ResponseEntity<Void> close(
            @PathVariable LadderHost host, @PathVariable ReviewId review, @RequestBody TextBody body, Caller caller) {
        var ladder = reach.ladder(host, caller);
        var reason = texts.seal(caller.institution(), review.value(), "/text", body.text());
        return Answers.done(commands.send(new CloseReview(ladder, review, reason, caller.staff()), caller));
    }

    /** Holds a board review; L4 that it asks for is proposed and decided as every other. */
    @PostMapping("/board-reviews/{review}/holding")
    @AllowedTo(DECISION_MAKER)
    ResponseEntity<Void> hold(
            @PathVariable LadderHost host,
            @PathVariable ReviewId review,
            @RequestBody BoardReviewBody body,
            Caller caller) {
        var ladder = reach.ladder(host, caller);
        var motivation = texts.seal(caller.institution(), review.value(), "/text", body.text());
        return Answers.done(commands.send(
                new HoldBoardReview(ladder, review, body.outcome(), motivation, LadderReach.official(caller)), caller));
    }
}
