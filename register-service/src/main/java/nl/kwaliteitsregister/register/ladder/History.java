package nl.kwaliteitsregister.register.ladder;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.kwaliteitsregister.contract.event.CaseEvent;
import nl.kwaliteitsregister.contract.event.CaseEvent.CaseHandedOver;
import nl.kwaliteitsregister.contract.event.CaseEvent.HearingAnswered;
import nl.kwaliteitsregister.contract.event.CaseEvent.HearingClosed;
import nl.kwaliteitsregister.contract.event.CaseEvent.HearingExtended;
import nl.kwaliteitsregister.contract.event.CaseEvent.HearingOpened;
import nl.kwaliteitsregister.contract.event.CaseEvent.PartnerNamed;
import nl.kwaliteitsregister.contract.event.CaseEvent.ProposalLapsed;
import nl.kwaliteitsregister.contract.event.CaseEvent.ProposalRejected;
import nl.kwaliteitsregister.contract.event.CaseEvent.ProposalWithdrawn;
import nl.kwaliteitsregister.contract.event.CaseEvent.StatementCleared;
import nl.kwaliteitsregister.contract.event.CaseEvent.StatementReturned;
import nl.kwaliteitsregister.contract.event.CaseEvent.StatementWritten;
import nl.kwaliteitsregister.contract.event.CaseEvent.StepProposed;
import nl.kwaliteitsregister.contract.event.CaseEvent.TieDeclared;
import nl.kwaliteitsregister.contract.event.ContestEvent;
import nl.kwaliteitsregister.contract.event.LadderEvent;
import nl.kwaliteitsregister.contract.event.LadderReviewEvent;
import nl.kwaliteitsregister.contract.event.NoticeEvent;
import nl.kwaliteitsregister.contract.event.StepEvent;
import nl.kwaliteitsregister.contract.event.SuccessionEvent;
import nl.kwaliteitsregister.contract.id.CaseId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.contract.id.StepId;
import nl.kwaliteitsregister.register.ladder.Case.Closed;
import nl.kwaliteitsregister.register.ladder.Case.Drafted;
import nl.kwaliteitsregister.register.ladder.Case.Heard;
import nl.kwaliteitsregister.register.ladder.Case.InHearing;
import nl.kwaliteitsregister.register.ladder.Case.Open;
import nl.kwaliteitsregister.register.ladder.Case.Sides;
import nl.kwaliteitsregister.register.ladder.Case.Statement;
import nl.kwaliteitsregister.register.ladder.Course.Contest;
import nl.kwaliteitsregister.register.ladder.Course.NewStart;
import nl.kwaliteitsregister.register.ladder.Course.Plan;
import nl.kwaliteitsregister.register.ladder.HeldStep.Annulled;
import nl.kwaliteitsregister.register.ladder.HeldStep.Live;
import nl.kwaliteitsregister.register.ladder.HeldStep.Over;
import org.jspecify.annotations.Nullable;

/** What a fact changes about a ladder. */
final class History {

    private History() {}

    static Ladder after(Ladder ladder, LadderEvent event) {
        return switch (event) {
            case LadderReviewEvent review -> afterReview(ladder, review);
            case CaseEvent one -> afterCase(ladder, one);
            case StepEvent step -> afterStep(ladder, step);
            case ContestEvent contest -> afterContest(ladder, contest);
            case NoticeEvent notice -> NoticeHistory.after(ladder, notice);
            case SuccessionEvent link -> ladder.with(afterLink(ladder.links(), link));
        };
    }

    private static Links afterLink(Links links, SuccessionEvent event) {
        return switch (event) {
            case SuccessionEvent.SuccessionProposed e -> links.with(e);
            case SuccessionEvent.SuccessorLinked e -> links.with(e);
            case SuccessionEvent.StepCarriedOver e -> links.with(e);
        };
    }

    private static Ladder afterReview(Ladder ladder, LadderReviewEvent event) {
        return switch (event) {
            case LadderReviewEvent.ReviewOpened e -> ladder.with(e.review(), new Review.Open(e));
            case LadderReviewEvent.ReviewClosed e ->
                ladder.reviews().get(e.review()) instanceof Review.Open open
                        ? ladder.with(e.review(), new Review.Closed(open.opened()))
                        : ladder;
            case LadderReviewEvent.BoardReviewRaised e -> ladder.with(e.review(), new Review.BoardOpen(e, e.count()));
            case LadderReviewEvent.BoardReviewRecounted e ->
                ladder.reviews().get(e.review()) instanceof Review.BoardOpen open
                        ? ladder.with(e.review(), new Review.BoardOpen(open.raised(), e.count()))
                        : ladder;
            case LadderReviewEvent.BoardReviewDropped e -> dropped(ladder, e);
            case LadderReviewEvent.BoardReviewHeld e ->
                ladder.reviews().get(e.review()) instanceof Review.BoardOpen open
                        ? ladder.with(e.review(), new Review.BoardHeld(open.raised(), e.outcome()))
                        : ladder;
        };
    }

    private static Ladder dropped(Ladder ladder, LadderReviewEvent.BoardReviewDropped event) {
        return Boards.raised(ladder.reviews().get(event.review()))
                .map(raised -> ladder.with(event.review(), new Review.BoardDropped(raised)))
                .orElse(ladder);
    }

    private static Ladder afterCase(Ladder ladder, CaseEvent event) {
        return switch (event) {
            case StepProposed e -> ladder.with(e.caseId(), new Drafted(e, Sides.NOBODY, new Statement.None()));
            case ProposalWithdrawn e -> closed(ladder, e.caseId());
            case ProposalLapsed e -> closed(ladder, e.caseId());
            case ProposalRejected e -> closed(ladder, e.caseId());
            case CaseHandedOver e -> sides(ladder, e.caseId(), sides -> sides.carriedBy(e.to()));
            case TieDeclared e -> sides(ladder, e.caseId(), sides -> sides.tied(e.person()));
            case PartnerNamed e -> sides(ladder, e.caseId(), sides -> sides.with(e));
            case StatementWritten e -> stated(ladder, e.caseId(), ignored -> new Statement.Written(e.text()));
            case StatementCleared e -> stated(ladder, e.caseId(), History::cleared);
            case StatementReturned e -> stated(ladder, e.caseId(), ignored -> new Statement.None());
            case HearingOpened e ->
                ladder.cases().get(e.caseId()) instanceof Drafted one
                        ? ladder.with(
                                e.caseId(),
                                new InHearing(
                                        one.proposal(),
                                        one.sides().heardBy(e.hearer()),
                                        one.statement(),
                                        e,
                                        null,
                                        false,
                                        List.of()))
                        : ladder;
            case HearingExtended e -> hearing(ladder, e.caseId(), one -> one.extendedUntil(e.answerThrough()));
            case HearingAnswered e -> hearing(ladder, e.caseId(), one -> one.with(e.answer()));
            case HearingClosed e ->
                ladder.cases().get(e.caseId()) instanceof InHearing one
                        ? ladder.with(
                                e.caseId(),
                                new Heard(
                                        one.proposal(),
                                        one.sides(),
                                        one.statement(),
                                        one.answers(),
                                        one.opened().hearer(),
                                        e.decideBy()))
                        : ladder;
        };
    }

    private static Statement cleared(Statement statement) {
        return statement instanceof Statement.Written written ? new Statement.Cleared(written.text()) : statement;
    }

    private static Ladder afterStep(Ladder ladder, StepEvent event) {
        return switch (event) {
            case StepEvent.StepDecided e -> decided(ladder, e);
            case StepEvent.StopConfirmed e ->
                closed(course(ladder, e.step(), one -> one.stays().by(e.by())), e.caseId());
            case StepEvent.PlanSet e -> course(ladder, e.step(), one -> one.with(new Plan.Running(e.dueOn())));
            case StepEvent.PlanMet e ->
                course(ladder, e.step(), one -> one.with(new Plan.Met()).by(e.by()));
            case StepEvent.PlanFailed e ->
                course(ladder, e.step(), one -> one.with(new Plan.Failed()).by(e.by()));
            case StepEvent.StepEnded e -> {
                var step = ladder.steps().get(e.step());
                yield step instanceof Live live ? ladder.with(new Over(live.course(), e.occurredOn())) : ladder;
            }
            case StepEvent.StepAnnulled e -> {
                var step = ladder.steps().get(e.step());
                yield step == null ? ladder : ladder.with(new Annulled(step.course()));
            }
            case StepEvent.IncidentDropped e -> course(ladder, e.step(), one -> one.without(e.incident()));
            case StepEvent.StepReviewCalled e -> course(ladder, e.step(), one -> one.calledFor(e.holdBy()));
            case StepEvent.StepReviewHeld e ->
                course(ladder, e.step(), one -> one.reviewed(e.nextReviewBy()).by(e.by()));
            case StepEvent.StepReviewMissed e -> course(ladder, e.step(), one -> one.reviewed(null));
            case StepEvent.EmployerReplied ignored -> ladder;
            case StepEvent.ClearingAsked e -> course(ladder, e.step(), one -> one.with(new NewStart.Asked(e.by())));
            case StepEvent.TrialAgreed e -> course(ladder, e.step(), one -> one.with(trial(one, e)));
            case StepEvent.ClearingDeclined e -> course(ladder, e.step(), one -> one.with(new NewStart.NotAsked()));
            case StepEvent.ClearingGiven ignored -> ladder;
        };
    }

    private static NewStart trial(Course course, StepEvent.TrialAgreed agreed) {
        return course.newStart() instanceof NewStart.Asked asked
                ? new NewStart.Trial(asked.by(), agreed.interns(), agreed.occurredOn())
                : course.newStart();
    }

    private static Ladder decided(Ladder ladder, StepEvent.StepDecided decided) {
        var caseId = decided.caseId();
        var of = caseId == null ? null : ladder.cases().get(caseId);
        var more = ladder.with(new Live(Course.of(decided, hands(decided, of))));
        if (caseId == null || of == null) {
            return more;
        }
        return decided.urgent() ? sides(more, caseId, sides -> sides.stopped(decided.step())) : closed(more, caseId);
    }

    /** Who proposed, heard and decided, and who has a tie: none of them is new to it. */
    private static Set<StaffId> hands(StepEvent.StepDecided decided, @Nullable Case of) {
        var hands = new HashSet<StaffId>();
        hands.add(decided.by());
        if (decided.proposedBy() != null) {
            hands.add(decided.proposedBy());
        }
        if (of != null) {
            hands.addAll(of.sides().ties());
            hands.addAll(of.sides().carriers());
            if (of.sides().hearer() != null) {
                hands.add(of.sides().hearer());
            }
        }
        return hands;
    }

    private static Ladder afterContest(Ladder ladder, ContestEvent event) {
        return switch (event) {
            case ContestEvent.ObjectionLodged e ->
                course(ladder, e.step(), one -> one.with(new Contest.Objected(e.decideBy())));
            case ContestEvent.ObjectionDecided e ->
                course(
                        ladder,
                        e.step(),
                        one -> one.with(new Contest.Upheld(null)).by(e.by()));
            case ContestEvent.AppealLodged e -> course(ladder, e.step(), one -> one.with(new Contest.Appealed()));
            case ContestEvent.AppealDecided e ->
                course(ladder, e.step(), one -> one.with(new Contest.Final()).by(e.by()));
            case ContestEvent.DisputeBegan ignored -> ladder;
            case ContestEvent.DisputeEnded ignored -> ladder;
        };
    }

    static Ladder course(Ladder ladder, StepId id, UnaryOperator<Course> change) {
        var step = ladder.steps().get(id);
        return step == null ? ladder : ladder.with(step.with(change.apply(step.course())));
    }

    static Ladder hearing(Ladder ladder, CaseId id, UnaryOperator<InHearing> change) {
        return ladder.cases().get(id) instanceof InHearing one ? ladder.with(id, change.apply(one)) : ladder;
    }

    private static Ladder stated(Ladder ladder, CaseId id, UnaryOperator<Statement> change) {
        return ladder.cases().get(id) instanceof Drafted one
                ? ladder.with(id, new Drafted(one.proposal(), one.sides(), change.apply(one.statement())))
                : ladder;
    }

    private static Ladder sides(Ladder ladder, CaseId id, UnaryOperator<Sides> change) {
        return ladder.cases().get(id) instanceof Open one
                ? ladder.with(id, one.with(change.apply(one.sides())))
                : ladder;
    }

    private static Ladder closed(Ladder ladder, CaseId id) {
        return ladder.cases().get(id) instanceof Open one
                ? ladder.with(id, new Closed(one.proposal(), one.sides(), one.statement(), one.answers()))
                : ladder;
    }
}
