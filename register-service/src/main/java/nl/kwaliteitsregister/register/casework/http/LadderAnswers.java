package nl.kwaliteitsregister.register.casework.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.BoardReviewCause;
import nl.kwaliteitsregister.contract.code.BoardReviewOutcome;
import nl.kwaliteitsregister.contract.code.DeliveryProof;
import nl.kwaliteitsregister.contract.code.LadderRule;
import nl.kwaliteitsregister.contract.code.NoticeKind;
import nl.kwaliteitsregister.contract.code.ReasonCode;
import nl.kwaliteitsregister.contract.code.SignalCategory;
import nl.kwaliteitsregister.contract.code.Step;
import nl.kwaliteitsregister.contract.event.LadderEvent.Carried;
import nl.kwaliteitsregister.contract.event.LadderReviewEvent.BoardReviewRaised;
import nl.kwaliteitsregister.contract.event.LadderReviewEvent.ReviewOpened;
import nl.kwaliteitsregister.contract.event.LadderScope;
import nl.kwaliteitsregister.contract.event.SuccessionEvent.SuccessorLinked;
import nl.kwaliteitsregister.contract.id.CaseId;
import nl.kwaliteitsregister.contract.id.NoticeId;
import nl.kwaliteitsregister.contract.id.ReviewId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.contract.id.StepId;
import nl.kwaliteitsregister.register.ladder.Case;
import nl.kwaliteitsregister.register.ladder.Course.Contest;
import nl.kwaliteitsregister.register.ladder.Course.NewStart;
import nl.kwaliteitsregister.register.ladder.Course.Plan;
import nl.kwaliteitsregister.register.ladder.HeldStep;
import nl.kwaliteitsregister.register.ladder.Ladder;
import nl.kwaliteitsregister.register.ladder.Links;
import nl.kwaliteitsregister.register.ladder.Notice;
import nl.kwaliteitsregister.register.ladder.Review;
import org.jspecify.annotations.Nullable;

/** Says how a ladder stands. */
final class LadderAnswers {

    private LadderAnswers() {}

    record LadderAnswer(
            List<StepAnswer> steps, List<ProposalLine> cases, List<ReviewLine> reviews, List<NoticeLine> notices) {}

    /**
     * One step.
     *
     * @param level as it is now: a final warning whose plan was met is a warning
     * @param state {@code live}, {@code over} or {@code annulled}
     * @param plan {@code none}, {@code running}, {@code met} or {@code failed}
     * @param contest {@code possible}, {@code objected}, {@code upheld}, {@code appealed} or {@code final}
     * @param contestThrough last day to object or appeal; absent until the notice arrived
     * @param newStart {@code not-asked}, {@code asked} or {@code trial}
     * @param policy version of the policy it was decided under
     * @param carriedFrom the step of another host that it continues; absent for a step of this host's own
     */
    record StepAnswer(
            StepId step,
            @Nullable CaseId proposal,
            Step level,
            Step decidedAs,
            LadderScope scope,
            LadderRule rule,
            String state,
            boolean urgent,
            boolean confirmed,
            boolean disputed,
            List<Carried> incidents,
            @Nullable ReasonCode reason,
            Set<SignalCategory> categories,
            LocalDate inForceFrom,
            LocalDate validThrough,
            @Nullable LocalDate reviewBy,
            String plan,
            @Nullable LocalDate planDueOn,
            String contest,
            @Nullable LocalDate contestThrough,
            String newStart,
            int policy,
            @Nullable CarriedFrom carriedFrom,
            @Nullable StaffId proposedBy,
            StaffId decidedBy) {}

    /** @param predecessor id of the host, or KvK number of the company */
    record CarriedFrom(String predecessor, StepId origin) {}

    record ProposalLine(CaseId proposal, Step level, LadderRule rule, String state, LocalDate proposedOn) {}

    /**
     * @param kind {@code rule} or {@code board}
     * @param rule of a rule's
     * @param cause of a board's; one that others' final warnings raised is told to decision makers alone
     * @param count of a board's: warnings, or institutions with a live final warning, the own one among them; absent
     *     when those are no longer counted, since it was held or they are no longer three
     */
    record ReviewLine(
            ReviewId review,
            String kind,
            @Nullable LadderRule rule,
            @Nullable BoardReviewCause cause,
            @Nullable Integer count,
            boolean open,
            @Nullable BoardReviewOutcome outcome,
            LocalDate openedOn) {}

    /**
     * @param returned it came back, and did not go out again since
     * @param letterCode stands on the letter, where it went out as one
     */
    record NoticeLine(
            NoticeId notice,
            NoticeKind kind,
            @Nullable CaseId proposal,
            @Nullable StepId step,
            LocalDate issuedOn,
            @Nullable DeliveryProof delivered,
            boolean returned,
            String letterCode) {}

    /** @param ofOthers whether the reader is told that other institutions have a final warning too */
    static LadderAnswer of(Ladder ladder, boolean ofOthers) {
        return new LadderAnswer(
                ladder.steps().values().stream()
                        .map(step -> of(step, ladder.links()))
                        .toList(),
                ladder.cases().values().stream().map(LadderAnswers::line).toList(),
                ladder.reviews().entrySet().stream()
                        .filter(entry -> ofOthers || !entry.getValue().isOfOthers())
                        .map(entry -> line(entry.getKey(), entry.getValue()))
                        .toList(),
                ladder.notices().values().stream().map(LadderAnswers::line).toList());
    }

    static StepAnswer of(HeldStep step, Links links) {
        var decided = step.decided();
        var course = step.course();
        return new StepAnswer(
                step.id(),
                decided.caseId(),
                step.level(),
                decided.level(),
                step.scope(),
                decided.rule(),
                state(step),
                decided.urgent(),
                course.confirmed(),
                course.isDisputed(),
                step.incidents(),
                decided.reason(),
                decided.categories(),
                decided.inForceFrom(),
                decided.validThrough(),
                course.calledFor() == null ? course.reviewBy() : course.calledFor(),
                plan(course.plan()),
                course.plan() instanceof Plan.Running running ? running.dueOn() : null,
                contest(course.contest()),
                through(course.contest()),
                newStart(course.newStart()),
                decided.policy(),
                carriedFrom(links.from().get(step.id())),
                decided.proposedBy(),
                decided.by());
    }

    private static @Nullable CarriedFrom carriedFrom(@Nullable SuccessorLinked link) {
        return link == null ? null : new CarriedFrom(LadderHost.of(link.predecessor()), link.origin());
    }

    private static String state(HeldStep step) {
        return switch (step) {
            case HeldStep.Live ignored -> "live";
            case HeldStep.Over ignored -> "over";
            case HeldStep.Annulled ignored -> "annulled";
        };
    }

    private static String plan(Plan plan) {
        return switch (plan) {
            case Plan.None ignored -> "none";
            case Plan.Running ignored -> "running";
            case Plan.Met ignored -> "met";
            case Plan.Failed ignored -> "failed";
        };
    }

    private static String contest(Contest contest) {
        return switch (contest) {
            case Contest.Possible ignored -> "possible";
            case Contest.Objected ignored -> "objected";
            case Contest.Upheld ignored -> "upheld";
            case Contest.Appealed ignored -> "appealed";
            case Contest.Final ignored -> "final";
        };
    }

    private static @Nullable LocalDate through(Contest contest) {
        return switch (contest) {
            case Contest.Possible possible -> possible.through();
            case Contest.Objected objected -> objected.decideBy();
            case Contest.Upheld upheld -> upheld.appealThrough();
            case Contest.Appealed ignored -> null;
            case Contest.Final ignored -> null;
        };
    }

    private static String newStart(NewStart newStart) {
        return switch (newStart) {
            case NewStart.NotAsked ignored -> "not-asked";
            case NewStart.Asked ignored -> "asked";
            case NewStart.Trial ignored -> "trial";
        };
    }

    private static ProposalLine line(Case one) {
        var proposal = one.proposal();
        return new ProposalLine(
                proposal.caseId(), proposal.level(), proposal.rule(), CaseAnswers.state(one), proposal.occurredOn());
    }

    private static ReviewLine line(ReviewId id, Review review) {
        return switch (review) {
            case Review.Open open -> ofRule(id, open.opened(), true);
            case Review.Closed closed -> ofRule(id, closed.opened(), false);
            case Review.BoardOpen open -> ofBoard(id, open.raised(), open.count(), true, null);
            case Review.BoardHeld held ->
                ofBoard(
                        id,
                        held.raised(),
                        held.isOfOthers() ? null : (Integer) held.raised().count(),
                        false,
                        held.outcome());
            case Review.BoardDropped dropped -> ofBoard(id, dropped.raised(), null, false, null);
        };
    }

    private static ReviewLine ofRule(ReviewId id, ReviewOpened opened, boolean open) {
        return new ReviewLine(id, "rule", opened.rule(), null, null, open, null, opened.occurredOn());
    }

    private static ReviewLine ofBoard(
            ReviewId id,
            BoardReviewRaised raised,
            @Nullable Integer count,
            boolean open,
            @Nullable BoardReviewOutcome outcome) {
        return new ReviewLine(id, "board", null, raised.cause(), count, open, outcome, raised.occurredOn());
    }

    static NoticeLine line(Notice notice) {
        var issued = notice.issued();
        return new NoticeLine(
                issued.notice(),
                issued.kind(),
                issued.caseId(),
                issued.step(),
                issued.occurredOn(),
                notice.delivered(),
                notice.returned(),
                notice.letterCode());
    }
}
