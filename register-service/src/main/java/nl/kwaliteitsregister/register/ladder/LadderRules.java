package nl.kwaliteitsregister.register.ladder;

import static nl.kwaliteitsregister.backbone.decider.Decision.accepted;
import static nl.kwaliteitsregister.backbone.decider.Decision.nothingToDo;
import static nl.kwaliteitsregister.backbone.decider.Decision.refused;

import java.time.LocalDate;
import java.util.function.Function;
import nl.kwaliteitsregister.backbone.decider.Decider;
import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.backbone.decider.Moment;
import nl.kwaliteitsregister.contract.event.CaseEvent.CaseHandedOver;
import nl.kwaliteitsregister.contract.event.CaseEvent.PartnerNamed;
import nl.kwaliteitsregister.contract.event.CaseEvent.ProposalWithdrawn;
import nl.kwaliteitsregister.contract.event.CaseEvent.TieDeclared;
import nl.kwaliteitsregister.contract.event.LadderEvent;
import nl.kwaliteitsregister.contract.id.CaseId;
import nl.kwaliteitsregister.contract.id.StepId;
import nl.kwaliteitsregister.contract.id.StreamId;
import nl.kwaliteitsregister.register.ladder.Case.Closed;
import nl.kwaliteitsregister.register.ladder.Case.Drafted;
import nl.kwaliteitsregister.register.ladder.Case.Heard;
import nl.kwaliteitsregister.register.ladder.Case.InHearing;
import nl.kwaliteitsregister.register.ladder.Case.Open;
import nl.kwaliteitsregister.register.ladder.CaseCommand.AnswerHearing;
import nl.kwaliteitsregister.register.ladder.CaseCommand.CheckStatement;
import nl.kwaliteitsregister.register.ladder.CaseCommand.CloseHearing;
import nl.kwaliteitsregister.register.ladder.CaseCommand.DecideStep;
import nl.kwaliteitsregister.register.ladder.CaseCommand.DeclareTie;
import nl.kwaliteitsregister.register.ladder.CaseCommand.ExtendHearing;
import nl.kwaliteitsregister.register.ladder.CaseCommand.HandOverCase;
import nl.kwaliteitsregister.register.ladder.CaseCommand.LapseProposal;
import nl.kwaliteitsregister.register.ladder.CaseCommand.MakeNote;
import nl.kwaliteitsregister.register.ladder.CaseCommand.NamePartner;
import nl.kwaliteitsregister.register.ladder.CaseCommand.OpenHearing;
import nl.kwaliteitsregister.register.ladder.CaseCommand.ProposeStep;
import nl.kwaliteitsregister.register.ladder.CaseCommand.RejectProposal;
import nl.kwaliteitsregister.register.ladder.CaseCommand.WithdrawProposal;
import nl.kwaliteitsregister.register.ladder.CaseCommand.WriteStatement;
import nl.kwaliteitsregister.register.ladder.HeldStep.Live;
import nl.kwaliteitsregister.register.ladder.LadderCommand.CloseReview;
import nl.kwaliteitsregister.register.ladder.LadderCommand.ConsiderIncidents;
import nl.kwaliteitsregister.register.ladder.LadderCommand.CountFinalWarnings;
import nl.kwaliteitsregister.register.ladder.LadderCommand.HoldBoardReview;
import nl.kwaliteitsregister.register.ladder.LadderCommand.TellEnding;
import nl.kwaliteitsregister.register.ladder.LadderRefusal.ByContent;
import nl.kwaliteitsregister.register.ladder.LadderRefusal.ByPerson;
import nl.kwaliteitsregister.register.ladder.LadderRefusal.ByState;
import nl.kwaliteitsregister.register.ladder.StepCommand.AgreeTrial;
import nl.kwaliteitsregister.register.ladder.StepCommand.AskNewStart;
import nl.kwaliteitsregister.register.ladder.StepCommand.DeclineNewStart;
import nl.kwaliteitsregister.register.ladder.StepCommand.DropIncident;
import nl.kwaliteitsregister.register.ladder.StepCommand.EndStep;
import nl.kwaliteitsregister.register.ladder.StepCommand.GiveNewStart;
import nl.kwaliteitsregister.register.ladder.StepCommand.HoldStepReview;
import nl.kwaliteitsregister.register.ladder.StepCommand.MissStepReview;
import nl.kwaliteitsregister.register.ladder.StepCommand.ReplyToStep;
import nl.kwaliteitsregister.register.ladder.StepCommand.SettlePlan;

/**
 * The rules of the ladder (domain §4.5): which command is possible in which state. What each then asks stands in {@link
 * Proposing}, {@link Hearing}, {@link Deciding}, {@link Enforcing}, {@link Contesting}, {@link NewStarts}, {@link
 * Noticing}, {@link Considering}, {@link Boards}, {@link Succeeding} and {@link Endings}.
 */
public final class LadderRules implements Decider<LadderCommand, LadderEvent, Ladder> {

    @Override
    public Ladder initial(StreamId stream) {
        return Ladder.EMPTY;
    }

    @Override
    public Decision<LadderEvent> decide(LadderCommand command, Ladder ladder, Moment moment) {
        var today = moment.today();
        if (command instanceof LadderCommand.Telling told
                && !told.notice().writtenOn().equals(today)) {
            return refused(ByState.NOTICE_OF_ANOTHER_DAY);
        }
        return switch (command) {
            case ConsiderIncidents consider -> Considering.decide(consider, ladder, today);
            case CloseReview close -> Considering.close(close, ladder, today);
            case CountFinalWarnings count -> Boards.count(count, ladder, today);
            case HoldBoardReview hold -> Boards.hold(hold, ladder, today);
            case TellEnding tell -> Noticing.tell(tell, ladder);
            case CaseCommand one -> onCase(one, ladder, today);
            case StepCommand one -> onStep(one, ladder, today);
            case ContestCommand one -> step(ladder, one.step(), step -> Contesting.decide(one, step, today));
            case NoticeCommand one -> Noticing.decide(one, ladder, moment);
            case SuccessionCommand one -> Succeeding.decide(one, ladder, today);
        };
    }

    private static Decision<LadderEvent> onCase(CaseCommand command, Ladder ladder, LocalDate today) {
        return switch (command) {
            case MakeNote make -> Proposing.note(make, ladder, today);
            case ProposeStep ask -> Proposing.propose(ask, ladder, today);
            case WithdrawProposal withdraw -> open(ladder, withdraw.caseId(), one -> withdraw(withdraw, one, today));
            case DeclareTie tie -> open(ladder, tie.caseId(), one -> declare(tie, one, today));
            case HandOverCase over ->
                ladder.cases().get(over.caseId()) instanceof Open one ? handOver(over, one, today) : nothingToDo();
            case NamePartner name -> open(ladder, name.caseId(), one -> name(name, one, today));
            case WriteStatement write -> drafted(ladder, write.caseId(), one -> Hearing.write(write, one, today));
            case CheckStatement check -> drafted(ladder, check.caseId(), one -> Hearing.check(check, one, today));
            case OpenHearing open -> drafted(ladder, open.caseId(), one -> Hearing.open(open, one, ladder, today));
            case ExtendHearing extend -> hearing(ladder, extend.caseId(), one -> Hearing.extend(extend, one, today));
            case AnswerHearing answer -> hearing(ladder, answer.caseId(), one -> Hearing.answer(answer, today));
            case CloseHearing close -> close(close, ladder, today);
            case DecideStep decide -> open(ladder, decide.caseId(), one -> Deciding.decide(decide, one, ladder, today));
            case RejectProposal reject ->
                open(ladder, reject.caseId(), one -> Deciding.reject(reject, one, ladder, today));
            case LapseProposal lapse ->
                ladder.cases().get(lapse.caseId()) instanceof Open one
                        ? Endings.ofProposal(lapse, one, ladder, today)
                        : nothingToDo();
        };
    }

    private static Decision<LadderEvent> onStep(StepCommand command, Ladder ladder, LocalDate today) {
        return switch (command) {
            case SettlePlan settle ->
                live(ladder, settle.step(), step -> Enforcing.settle(settle, step, ladder, today));
            case EndStep end -> ifLive(ladder, end.step(), step -> Endings.ofTerm(step, today));
            case HoldStepReview hold -> live(ladder, hold.step(), step -> Enforcing.review(hold, step, today));
            case MissStepReview miss -> ifLive(ladder, miss.step(), step -> Enforcing.missReview(step, today));
            case DropIncident drop -> Endings.ofIncident(drop, ladder, today);
            case ReplyToStep reply -> step(ladder, reply.step(), step -> Enforcing.reply(reply, step, today));
            case AskNewStart ask -> live(ladder, ask.step(), step -> NewStarts.ask(ask, step, today));
            case AgreeTrial agree -> live(ladder, agree.step(), step -> NewStarts.trial(agree, step, today));
            case DeclineNewStart no -> live(ladder, no.step(), step -> NewStarts.decline(no, step, today));
            case GiveNewStart give -> live(ladder, give.step(), step -> NewStarts.give(give, step, today));
        };
    }

    private static Decision<LadderEvent> withdraw(WithdrawProposal withdraw, Open one, LocalDate today) {
        if (one.sides().urgentStop() != null) {
            return refused(ByState.ALREADY_STOPPED);
        }
        return withdraw.by().equals(one.carrier())
                ? accepted(new ProposalWithdrawn(
                        withdraw.ladder(), today, withdraw.caseId(), withdraw.reason(), withdraw.by()))
                : refused(ByPerson.PROPOSER_WITHDRAWS);
    }

    private static Decision<LadderEvent> declare(DeclareTie tie, Open one, LocalDate today) {
        return one.sides().ties().contains(tie.person())
                ? nothingToDo()
                : accepted(new TieDeclared(tie.ladder(), today, tie.caseId(), tie.person()));
    }

    /** Not to somebody who checks, hears or decides on the other side, or who has a tie with the host. */
    private static Decision<LadderEvent> handOver(HandOverCase over, Open one, LocalDate today) {
        var to = over.to();
        var mayNot = one.sides().ties().contains(to)
                || to.equals(one.sides().hearer())
                || one.sides().isPartner(to);
        return mayNot || !one.carrier().equals(over.from())
                ? nothingToDo()
                : accepted(new CaseHandedOver(over.ladder(), today, over.caseId(), over.from(), to, over.handover()));
    }

    private static Decision<LadderEvent> name(NamePartner name, Open one, LocalDate today) {
        if (!name.known().takesPartner(one.proposal().level())) {
            return refused(ByState.PARTNER_NOT_NEEDED);
        }
        if (name.from().equals(name.ladder().institution())) {
            return refused(ByContent.PARTNER_OF_OWN_SCHOOL);
        }
        return name.decides()
                ? accepted(
                        new PartnerNamed(name.ladder(), today, name.caseId(), name.partner(), name.from(), name.by()))
                : refused(ByContent.PARTNER_DECIDES_NOT);
    }

    /** What the register closes by itself may have been closed by somebody. */
    private static Decision<LadderEvent> close(CloseHearing close, Ladder ladder, LocalDate today) {
        return close.by() == null && !(ladder.cases().get(close.caseId()) instanceof InHearing)
                ? nothingToDo()
                : hearing(ladder, close.caseId(), one -> Hearing.close(close, one, today));
    }

    private static Decision<LadderEvent> open(Ladder ladder, CaseId id, Function<Open, Decision<LadderEvent>> rule) {
        return switch (ladder.cases().get(id)) {
            case null -> refused(ByState.UNKNOWN_CASE);
            case Closed ignored -> refused(ByState.CASE_CLOSED);
            case Open one -> rule.apply(one);
        };
    }

    private static Decision<LadderEvent> drafted(
            Ladder ladder, CaseId id, Function<Drafted, Decision<LadderEvent>> rule) {
        return open(
                ladder,
                id,
                one -> one instanceof Drafted drafted ? rule.apply(drafted) : refused(ByState.HEARING_ALREADY_OPEN));
    }

    private static Decision<LadderEvent> hearing(
            Ladder ladder, CaseId id, Function<InHearing, Decision<LadderEvent>> rule) {
        return open(ladder, id, one -> switch (one) {
            case InHearing hearing -> rule.apply(hearing);
            case Drafted ignored -> refused(ByState.HEARING_NOT_OPEN);
            case Heard ignored -> refused(ByState.HEARING_TERM_PASSED);
        });
    }

    private static Decision<LadderEvent> step(
            Ladder ladder, StepId id, Function<HeldStep, Decision<LadderEvent>> rule) {
        var step = ladder.steps().get(id);
        return step == null ? refused(ByState.UNKNOWN_STEP) : rule.apply(step);
    }

    private static Decision<LadderEvent> live(Ladder ladder, StepId id, Function<Live, Decision<LadderEvent>> rule) {
        return step(ladder, id, step -> step instanceof Live live ? rule.apply(live) : refused(ByState.STEP_NOT_LIVE));
    }

    private static Decision<LadderEvent> ifLive(Ladder ladder, StepId id, Function<Live, Decision<LadderEvent>> rule) {
        return ladder.steps().get(id) instanceof Live live ? rule.apply(live) : nothingToDo();
    }

    @Override
    public Ladder evolve(Ladder ladder, LadderEvent event) {
        return History.after(ladder, event);
    }
}
