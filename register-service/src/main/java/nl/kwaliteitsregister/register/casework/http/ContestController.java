package nl.kwaliteitsregister.register.casework.http;

import static nl.kwaliteitsregister.contract.code.Role.APPEAL_COMMITTEE;
import static nl.kwaliteitsregister.contract.code.Role.COORDINATOR;
import static nl.kwaliteitsregister.contract.code.Role.DECISION_MAKER;
import static nl.kwaliteitsregister.contract.code.Role.EMPLOYER;

import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.id.LadderId;
import nl.kwaliteitsregister.contract.id.StepId;
import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.command.Answers;
import nl.kwaliteitsregister.edge.command.Commands;
import nl.kwaliteitsregister.register.casework.http.CaseBodies.TextBody;
import nl.kwaliteitsregister.register.casework.http.CaseBodies.VerdictBody;
import nl.kwaliteitsregister.register.casework.text.CaseTexts;
import nl.kwaliteitsregister.register.casework.text.NoticeWriter;
import nl.kwaliteitsregister.register.casework.text.NoticeWriter.Part;
import nl.kwaliteitsregister.register.ladder.ContestCommand.DecideAppeal;
import nl.kwaliteitsregister.register.ladder.ContestCommand.DecideObjection;
import nl.kwaliteitsregister.register.ladder.ContestCommand.LodgeAppeal;
import nl.kwaliteitsregister.register.ladder.ContestCommand.LodgeObjection;
import nl.kwaliteitsregister.register.ladder.NoticeDraft;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Objection and appeal against a step, by the employer or recorded for it. */
@RestController
@RequestMapping("/v1/ladders/{host}/steps/{step}")
class ContestController {

    private final Commands commands;
    private final LadderReach reach;
    private final CaseTexts texts;
    private final NoticeWriter notices;

    ContestController(Commands commands, LadderReach reach, CaseTexts texts, NoticeWriter notices) {
        this.commands = commands;
        this.reach = reach;
        this.texts = texts;
        this.notices = notices;
    }

    /** Objects, within six weeks after the notice arrived. */
    @PostMapping("/objection")
    @AllowedTo({EMPLOYER, COORDINATOR})
    ResponseEntity<Void> object(
            @PathVariable LadderHost host, @PathVariable StepId step, @RequestBody TextBody body, Caller caller) {
        var ladder = reach.ladder(host, caller);
        return Answers.done(commands.send(
                new LodgeObjection(ladder, step, seal(step, body.text(), caller), caller.staff()), caller));
    }

    /** Decides on the objection: somebody who had no part in the step. */
    @PostMapping("/objection/decision")
    @AllowedTo(DECISION_MAKER)
    ResponseEntity<Void> decideObjection(
            @PathVariable LadderHost host, @PathVariable StepId step, @RequestBody VerdictBody body, Caller caller) {
        var ladder = reach.ladder(host, caller);
        return Answers.done(commands.send(
                new DecideObjection(
                        ladder,
                        step,
                        body.verdict(),
                        seal(step, body.text(), caller),
                        reach.knownOf(ladder, step),
                        notice("objection", body, ladder, caller),
                        LadderReach.official(caller)),
                caller));
    }

    /** Appeals, within a month after the decision on the objection arrived. */
    @PostMapping("/appeal")
    @AllowedTo({EMPLOYER, COORDINATOR})
    ResponseEntity<Void> appeal(
            @PathVariable LadderHost host, @PathVariable StepId step, @RequestBody TextBody body, Caller caller) {
        var ladder = reach.ladder(host, caller);
        return Answers.done(
                commands.send(new LodgeAppeal(ladder, step, seal(step, body.text(), caller), caller.staff()), caller));
    }

    /** Decides on the appeal; final within the school. */
    @PostMapping("/appeal/decision")
    @AllowedTo(APPEAL_COMMITTEE)
    ResponseEntity<Void> decideAppeal(
            @PathVariable LadderHost host, @PathVariable StepId step, @RequestBody VerdictBody body, Caller caller) {
        var ladder = reach.ladder(host, caller);
        return Answers.done(commands.send(
                new DecideAppeal(
                        ladder,
                        step,
                        body.verdict(),
                        seal(step, body.text(), caller),
                        reach.knownOf(ladder, step),
                        notice("appeal", body, ladder, caller),
                        LadderReach.official(caller)),
                caller));
    }

    private Sealed seal(StepId step, String text, Caller caller) {
        return texts.seal(caller.institution(), step.value(), "/text", text);
    }

    private NoticeDraft notice(String stage, VerdictBody body, LadderId ladder, Caller caller) {
        return notices.write(
                caller, ladder.institution(), "notice." + stage + "." + body.verdict(), Part.of(body.text()));
    }
}
