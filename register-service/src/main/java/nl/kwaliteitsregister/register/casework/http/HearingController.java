package nl.kwaliteitsregister.register.casework.http;

import static nl.kwaliteitsregister.contract.code.Role.CONFIDANT;
import static nl.kwaliteitsregister.contract.code.Role.COORDINATOR;
import static nl.kwaliteitsregister.contract.code.Role.DECISION_MAKER;
import static nl.kwaliteitsregister.contract.code.Role.EMPLOYER;

import nl.kwaliteitsregister.contract.id.CaseId;
import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.command.Answers;
import nl.kwaliteitsregister.edge.command.Commands;
import nl.kwaliteitsregister.register.casework.http.CaseBodies.CheckBody;
import nl.kwaliteitsregister.register.casework.http.CaseBodies.HearingBody;
import nl.kwaliteitsregister.register.casework.http.CaseBodies.TextBody;
import nl.kwaliteitsregister.register.casework.text.CaseTexts;
import nl.kwaliteitsregister.register.casework.text.NoticeWriter;
import nl.kwaliteitsregister.register.casework.text.NoticeWriter.Part;
import nl.kwaliteitsregister.register.ladder.CaseCommand.AnswerHearing;
import nl.kwaliteitsregister.register.ladder.CaseCommand.CheckStatement;
import nl.kwaliteitsregister.register.ladder.CaseCommand.CloseHearing;
import nl.kwaliteitsregister.register.ladder.CaseCommand.ExtendHearing;
import nl.kwaliteitsregister.register.ladder.CaseCommand.OpenHearing;
import nl.kwaliteitsregister.register.ladder.CaseCommand.WriteStatement;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hearing the employer (hoor en wederhoor): statement, invitation, answer. */
@RestController
@RequestMapping("/v1/ladders/{host}/cases/{caseId}")
class HearingController {

    private final Commands commands;
    private final LadderReach reach;
    private final CaseTexts texts;
    private final CaseAnswers answers;
    private final NoticeWriter notices;

    HearingController(
            Commands commands, LadderReach reach, CaseTexts texts, CaseAnswers answers, NoticeWriter notices) {
        this.commands = commands;
        this.reach = reach;
        this.texts = texts;
        this.answers = answers;
        this.notices = notices;
    }

    /** The proposer writes the statement of facts, or writes it anew. */
    @PostMapping("/statement")
    @AllowedTo(COORDINATOR)
    ResponseEntity<Void> write(
            @PathVariable LadderHost host, @PathVariable CaseId caseId, @RequestBody TextBody body, Caller caller) {
        var ladder = reach.ladder(host, caller);
        var text = texts.seal(caller.institution(), caseId.value(), "/text", body.text());
        return Answers.done(commands.send(new WriteStatement(ladder, caseId, text, caller.staff()), caller));
    }

    /** A confidant says that nobody is recognisable in it, or gives it back with a remark. */
    @PostMapping("/statement-check")
    @AllowedTo(CONFIDANT)
    ResponseEntity<Void> check(
            @PathVariable LadderHost host, @PathVariable CaseId caseId, @RequestBody CheckBody body, Caller caller) {
        var ladder = reach.ladder(host, caller);
        var remark = texts.sealIfAny(caller.institution(), caseId.value(), "/remark", body.remark());
        return Answers.done(commands.send(new CheckStatement(ladder, caseId, remark, caller.staff()), caller));
    }

    /** Invites the employer, often by whoever will hear it; the term begins when the notice arrives. */
    @PostMapping("/hearing")
    @AllowedTo({COORDINATOR, DECISION_MAKER})
    ResponseEntity<Void> open(
            @PathVariable LadderHost host, @PathVariable CaseId caseId, @RequestBody HearingBody body, Caller caller) {
        var ladder = reach.ladder(host, caller);
        var one = reach.caseOf(ladder, caseId);
        var known = reach.knownOf(ladder, one);
        var statement = answers.statement(one);
        var notice = notices.write(
                caller,
                ladder.institution(),
                "notice.hearing",
                Part.say("notice.step." + one.proposal().level()),
                Part.of(statement == null ? "" : statement),
                Part.of(Integer.toString(known.policy().terms().hearingWorkingDays())));
        return Answers.done(
                commands.send(new OpenHearing(ladder, caseId, body.hearer(), known, notice, caller.staff()), caller));
    }

    /** Extends the term once, on request. */
    @PostMapping("/hearing/extension")
    @AllowedTo({COORDINATOR, DECISION_MAKER, EMPLOYER})
    ResponseEntity<Void> extend(@PathVariable LadderHost host, @PathVariable CaseId caseId, Caller caller) {
        return Answers.done(
                commands.send(new ExtendHearing(reach.ladder(host, caller), caseId, caller.staff()), caller));
    }

    /** The employer answers, or what it said is recorded for it. */
    @PostMapping("/hearing/answer")
    @AllowedTo({COORDINATOR, DECISION_MAKER, EMPLOYER})
    ResponseEntity<Void> answer(
            @PathVariable LadderHost host, @PathVariable CaseId caseId, @RequestBody TextBody body, Caller caller) {
        var ladder = reach.ladder(host, caller);
        var answer = texts.seal(caller.institution(), caseId.value(), "/text", body.text());
        return Answers.done(commands.send(new AnswerHearing(ladder, caseId, answer, caller.staff()), caller));
    }

    /** Closes the hearing after the answer or after the term; without anybody the register does so itself. */
    @PostMapping("/hearing/closing")
    @AllowedTo({COORDINATOR, DECISION_MAKER})
    ResponseEntity<Void> close(@PathVariable LadderHost host, @PathVariable CaseId caseId, Caller caller) {
        return Answers.done(
                commands.send(new CloseHearing(reach.ladder(host, caller), caseId, caller.staff()), caller));
    }
}
