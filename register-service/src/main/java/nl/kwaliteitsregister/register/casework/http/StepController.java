package nl.kwaliteitsregister.register.casework.http;

import static nl.kwaliteitsregister.contract.code.Role.APPEAL_COMMITTEE;
import static nl.kwaliteitsregister.contract.code.Role.COORDINATOR;
import static nl.kwaliteitsregister.contract.code.Role.DECISION_MAKER;
import static nl.kwaliteitsregister.contract.code.Role.EMPLOYER;
import static nl.kwaliteitsregister.contract.code.Role.QUALITY_OFFICER;

import nl.kwaliteitsregister.contract.code.ReviewOutcome;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.id.StepId;
import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.command.Answers;
import nl.kwaliteitsregister.edge.command.Commands;
import nl.kwaliteitsregister.register.casework.http.CaseBodies.PlanOutcomeBody;
import nl.kwaliteitsregister.register.casework.http.CaseBodies.ReviewBody;
import nl.kwaliteitsregister.register.casework.http.CaseBodies.TextBody;
import nl.kwaliteitsregister.register.casework.http.CaseBodies.TrialBody;
import nl.kwaliteitsregister.register.casework.http.LadderAnswers.StepAnswer;
import nl.kwaliteitsregister.register.casework.text.CaseTexts;
import nl.kwaliteitsregister.register.casework.text.NoticeWriter;
import nl.kwaliteitsregister.register.casework.text.NoticeWriter.Part;
import nl.kwaliteitsregister.register.ladder.StepCommand.AgreeTrial;
import nl.kwaliteitsregister.register.ladder.StepCommand.AskNewStart;
import nl.kwaliteitsregister.register.ladder.StepCommand.DeclineNewStart;
import nl.kwaliteitsregister.register.ladder.StepCommand.GiveNewStart;
import nl.kwaliteitsregister.register.ladder.StepCommand.HoldStepReview;
import nl.kwaliteitsregister.register.ladder.StepCommand.ReplyToStep;
import nl.kwaliteitsregister.register.ladder.StepCommand.SettlePlan;
import nl.kwaliteitsregister.register.ladder.StepCommand.Settlement;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What becomes of a step: its plan, its reviews, the employer's reply, a new start. */
@RestController
@RequestMapping("/v1/ladders/{host}/steps/{step}")
class StepController {

    private final Commands commands;
    private final LadderReach reach;
    private final CaseTexts texts;
    private final NoticeWriter notices;

    StepController(Commands commands, LadderReach reach, CaseTexts texts, NoticeWriter notices) {
        this.commands = commands;
        this.reach = reach;
        this.texts = texts;
        this.notices = notices;
    }

    /** The step and its course so far. */
    @GetMapping
    @AllowedTo({COORDINATOR, DECISION_MAKER, APPEAL_COMMITTEE, QUALITY_OFFICER})
    ResponseEntity<StepAnswer> show(@PathVariable LadderHost host, @PathVariable StepId step, Caller caller) {
        var ladder = reach.ladder(host, caller);
        var stand = reach.stand(ladder);
        return ResponseEntity.ok()
                .eTag(Long.toString(stand.sequence()))
                .body(LadderAnswers.of(
                        LadderReach.found(stand.state().steps().get(step)),
                        stand.state().links()));
    }

    /** Says whether the improvement plan was met. */
    @PostMapping("/plan-outcome")
    @AllowedTo(DECISION_MAKER)
    ResponseEntity<Void> settle(
            @PathVariable LadderHost host,
            @PathVariable StepId step,
            @RequestBody PlanOutcomeBody body,
            Caller caller) {
        var ladder = reach.ladder(host, caller);
        return Answers.done(commands.send(
                new SettlePlan(
                        ladder,
                        step,
                        body.met() ? Settlement.MET : Settlement.FAILED,
                        seal(step, body.text(), caller),
                        reach.knownOf(ladder, step),
                        notices.write(
                                caller, ladder.institution(), body.met() ? "notice.plan-met" : "notice.plan-failed"),
                        LadderReach.official(caller)),
                caller));
    }

    /** Holds a review: the step stays for the rest of its term, or ends. */
    @PostMapping("/review")
    @AllowedTo(DECISION_MAKER)
    ResponseEntity<Void> review(
            @PathVariable LadderHost host, @PathVariable StepId step, @RequestBody ReviewBody body, Caller caller) {
        var ladder = reach.ladder(host, caller);
        return Answers.done(commands.send(
                new HoldStepReview(
                        ladder,
                        step,
                        body.outcome(),
                        seal(step, body.text(), caller),
                        reach.knownOf(ladder, step),
                        notices.write(
                                caller,
                                ladder.institution(),
                                body.outcome() == ReviewOutcome.ENDS ? "notice.ended" : "notice.stays"),
                        LadderReach.official(caller)),
                caller));
    }

    /** The employer says what it thinks of the step. */
    @PostMapping("/reply")
    @AllowedTo(EMPLOYER)
    ResponseEntity<Void> reply(
            @PathVariable LadderHost host, @PathVariable StepId step, @RequestBody TextBody body, Caller caller) {
        var ladder = reach.own(host, caller);
        return Answers.done(
                commands.send(new ReplyToStep(ladder, step, seal(step, body.text(), caller), caller.staff()), caller));
    }

    /** Asks for a new start (nieuwe start), with what has changed. */
    @PostMapping("/new-start")
    @AllowedTo({EMPLOYER, COORDINATOR})
    ResponseEntity<Void> askNewStart(
            @PathVariable LadderHost host, @PathVariable StepId step, @RequestBody TextBody body, Caller caller) {
        var ladder = reach.ladder(host, caller);
        return Answers.done(
                commands.send(new AskNewStart(ladder, step, seal(step, body.text(), caller), caller.staff()), caller));
    }

    /** Agrees to a trial with one or two adult interns. */
    @PostMapping("/new-start/trial")
    @AllowedTo(DECISION_MAKER)
    ResponseEntity<Void> trial(
            @PathVariable LadderHost host, @PathVariable StepId step, @RequestBody TrialBody body, Caller caller) {
        var ladder = reach.ladder(host, caller);
        return Answers.done(commands.send(
                new AgreeTrial(
                        ladder,
                        step,
                        body.interns(),
                        seal(step, body.text(), caller),
                        reach.knownOf(ladder, step),
                        notices.write(
                                caller,
                                ladder.institution(),
                                "notice.trial",
                                Part.of(Integer.toString(body.interns()))),
                        LadderReach.official(caller)),
                caller));
    }

    /** Does not agree to a new start, or ends the trial without one. */
    @PostMapping("/new-start/declination")
    @AllowedTo(DECISION_MAKER)
    ResponseEntity<Void> decline(
            @PathVariable LadderHost host, @PathVariable StepId step, @RequestBody TextBody body, Caller caller) {
        var ladder = reach.ladder(host, caller);
        return Answers.done(commands.send(
                new DeclineNewStart(
                        ladder,
                        step,
                        seal(step, body.text(), caller),
                        reach.knownOf(ladder, step),
                        notices.write(caller, ladder.institution(), "notice.new-start-declined"),
                        LadderReach.official(caller)),
                caller));
    }

    /** The new start: the step ends. */
    @PostMapping("/new-start/giving")
    @AllowedTo(DECISION_MAKER)
    ResponseEntity<Void> give(
            @PathVariable LadderHost host, @PathVariable StepId step, @RequestBody TextBody body, Caller caller) {
        var ladder = reach.ladder(host, caller);
        return Answers.done(commands.send(
                new GiveNewStart(
                        ladder,
                        step,
                        seal(step, body.text(), caller),
                        reach.knownOf(ladder, step),
                        notices.write(caller, ladder.institution(), "notice.new-start"),
                        LadderReach.official(caller)),
                caller));
    }

    private Sealed seal(StepId step, String text, Caller caller) {
        return texts.seal(caller.institution(), step.value(), "/text", text);
    }
}
