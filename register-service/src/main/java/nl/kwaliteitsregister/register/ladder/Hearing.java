package nl.kwaliteitsregister.register.ladder;

import static nl.kwaliteitsregister.backbone.decider.Decision.accepted;
import static nl.kwaliteitsregister.backbone.decider.Decision.nothingToDo;
import static nl.kwaliteitsregister.backbone.decider.Decision.refused;

import java.time.LocalDate;
import nl.kwaliteitsregister.backbone.calendar.WorkingDays;
import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.contract.code.HearingOutcome;
import nl.kwaliteitsregister.contract.code.NoticeKind;
import nl.kwaliteitsregister.contract.code.Step;
import nl.kwaliteitsregister.contract.event.CaseEvent.HearingAnswered;
import nl.kwaliteitsregister.contract.event.CaseEvent.HearingClosed;
import nl.kwaliteitsregister.contract.event.CaseEvent.HearingExtended;
import nl.kwaliteitsregister.contract.event.CaseEvent.HearingOpened;
import nl.kwaliteitsregister.contract.event.CaseEvent.StatementCleared;
import nl.kwaliteitsregister.contract.event.CaseEvent.StatementReturned;
import nl.kwaliteitsregister.contract.event.CaseEvent.StatementWritten;
import nl.kwaliteitsregister.contract.event.LadderEvent;
import nl.kwaliteitsregister.contract.event.LadderEvent.Carried;
import nl.kwaliteitsregister.register.ladder.Case.Drafted;
import nl.kwaliteitsregister.register.ladder.Case.InHearing;
import nl.kwaliteitsregister.register.ladder.Case.Statement;
import nl.kwaliteitsregister.register.ladder.CaseCommand.AnswerHearing;
import nl.kwaliteitsregister.register.ladder.CaseCommand.CheckStatement;
import nl.kwaliteitsregister.register.ladder.CaseCommand.CloseHearing;
import nl.kwaliteitsregister.register.ladder.CaseCommand.ExtendHearing;
import nl.kwaliteitsregister.register.ladder.CaseCommand.OpenHearing;
import nl.kwaliteitsregister.register.ladder.CaseCommand.WriteStatement;
import nl.kwaliteitsregister.register.ladder.Grounding.Claim;
import nl.kwaliteitsregister.register.ladder.LadderRefusal.ByPerson;
import nl.kwaliteitsregister.register.ladder.LadderRefusal.ByState;

/** Hearing the employer (hoor en wederhoor) before L2 to L4, or right after an urgent stop (domain §4.5). */
final class Hearing {

    private static final int DAYS_TO_DECIDE = 10;

    private Hearing() {}

    static Decision<LadderEvent> write(WriteStatement write, Drafted drafted, LocalDate today) {
        if (!drafted.proposal().level().needsHearing()) {
            return refused(ByState.NO_HEARING_NEEDED);
        }
        return write.by().equals(drafted.carrier())
                ? accepted(new StatementWritten(write.ladder(), today, write.caseId(), write.text(), write.by()))
                : refused(ByPerson.PROPOSER_WRITES_STATEMENT);
    }

    static Decision<LadderEvent> check(CheckStatement check, Drafted drafted, LocalDate today) {
        if (drafted.isProposedBy(check.by())) {
            return refused(ByPerson.PROPOSER_CHECKS_STATEMENT);
        }
        var remark = check.remark();
        return switch (drafted.statement()) {
            case Statement.None ignored -> refused(ByState.STATEMENT_MISSING);
            case Statement.Cleared ignored -> refused(ByState.STATEMENT_ALREADY_CHECKED);
            case Statement.Written ignored ->
                accepted(
                        remark == null
                                ? new StatementCleared(check.ladder(), today, check.caseId(), check.by())
                                : new StatementReturned(check.ladder(), today, check.caseId(), remark, check.by()));
        };
    }

    static Decision<LadderEvent> open(OpenHearing open, Drafted drafted, Ladder ladder, LocalDate today) {
        var proposal = drafted.proposal();
        if (!proposal.level().needsHearing()) {
            return refused(ByState.NO_HEARING_NEEDED);
        }
        if (drafted.statement() instanceof Statement.None) {
            return refused(ByState.STATEMENT_MISSING);
        }
        if (!(drafted.statement() instanceof Statement.Cleared)) {
            return refused(ByState.STATEMENT_NOT_CHECKED);
        }
        if (drafted.isProposedBy(open.hearer())) {
            return refused(ByPerson.PROPOSER_HEARS);
        }
        if (tooLateAfterStop(drafted, ladder, today)) {
            return refused(ByState.HEARING_TERM_PASSED);
        }
        var named = proposal.incidents().stream().map(Carried::incident).toList();
        var ungrounded =
                Grounding.refuses(new Claim(ladder, proposal.rule(), proposal.scope(), named, open.known(), today));
        if (!ungrounded.isEmpty()) {
            return refused(ungrounded.getFirst());
        }
        return accepted(
                new HearingOpened(
                        open.ladder(),
                        today,
                        open.caseId(),
                        open.hearer(),
                        open.known().policy().terms().hearingWorkingDays(),
                        proposal.level() == Step.L3),
                Noticing.issued(open.ladder(), open.notice(), NoticeKind.HEARING, open.caseId(), null));
    }

    private static boolean tooLateAfterStop(Drafted drafted, Ladder ladder, LocalDate today) {
        var stop = drafted.sides().urgentStop();
        var held = stop == null ? null : ladder.steps().get(stop);
        return held != null && today.isAfter(Term.lastDayToHear(held.decided().inForceFrom()));
    }

    static Decision<LadderEvent> extend(ExtendHearing extend, InHearing hearing, LocalDate today) {
        var through = hearing.answerThrough();
        if (through == null) {
            return refused(ByState.HEARING_NOT_DELIVERED);
        }
        if (hearing.extended()) {
            return refused(ByState.HEARING_ALREADY_EXTENDED);
        }
        if (today.isAfter(through)) {
            return refused(ByState.HEARING_TERM_PASSED);
        }
        var opened = hearing.opened();
        return accepted(new HearingExtended(
                extend.ladder(),
                today,
                extend.caseId(),
                HearingTerm.through(through, opened.workingDays(), opened.throughSummer()),
                extend.by()));
    }

    /** Also when the term has passed, as long as nobody closed the hearing: what is said in time for that counts. */
    static Decision<LadderEvent> answer(AnswerHearing answer, LocalDate today) {
        return accepted(new HearingAnswered(answer.ladder(), today, answer.caseId(), answer.answer(), answer.by()));
    }

    /** By who hears, once it was answered or the term passed; by the register itself on the day after the term. */
    static Decision<LadderEvent> close(CloseHearing close, InHearing hearing, LocalDate today) {
        var through = hearing.answerThrough();
        var by = close.by();
        if (by == null) {
            return through == null || !today.isAfter(through)
                    ? nothingToDo()
                    : accepted(closed(close, hearing, through.plusDays(1)));
        }
        if (hearing.isProposedBy(by)) {
            return refused(ByPerson.PROPOSER_HEARS);
        }
        if (through == null) {
            return refused(ByState.HEARING_NOT_DELIVERED);
        }
        return hearing.answered() || today.isAfter(through)
                ? accepted(closed(close, hearing, today))
                : refused(ByState.HEARING_TERM_RUNS);
    }

    private static HearingClosed closed(CloseHearing close, InHearing hearing, LocalDate day) {
        return new HearingClosed(
                close.ladder(),
                day,
                close.caseId(),
                hearing.answered() ? HearingOutcome.ANSWERED : HearingOutcome.NO_ANSWER,
                WorkingDays.plusWorkingDays(day, DAYS_TO_DECIDE),
                close.by());
    }
}
