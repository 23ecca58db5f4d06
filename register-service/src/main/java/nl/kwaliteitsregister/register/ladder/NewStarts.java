package nl.kwaliteitsregister.register.ladder;

import static nl.kwaliteitsregister.backbone.decider.Decision.accepted;
import static nl.kwaliteitsregister.backbone.decider.Decision.refused;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.backbone.decider.Refusal;
import nl.kwaliteitsregister.contract.code.NoticeKind;
import nl.kwaliteitsregister.contract.code.StepEndCause;
import nl.kwaliteitsregister.contract.event.LadderEvent;
import nl.kwaliteitsregister.contract.event.NoticeEvent.NoticeIssued;
import nl.kwaliteitsregister.contract.event.StepEvent.ClearingAsked;
import nl.kwaliteitsregister.contract.event.StepEvent.ClearingDeclined;
import nl.kwaliteitsregister.contract.event.StepEvent.ClearingGiven;
import nl.kwaliteitsregister.contract.event.StepEvent.TrialAgreed;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.register.ladder.Course.NewStart;
import nl.kwaliteitsregister.register.ladder.HeldStep.Live;
import nl.kwaliteitsregister.register.ladder.LadderRefusal.ByContent;
import nl.kwaliteitsregister.register.ladder.LadderRefusal.ByPerson;
import nl.kwaliteitsregister.register.ladder.LadderRefusal.ByState;
import nl.kwaliteitsregister.register.ladder.StepCommand.AgreeTrial;
import nl.kwaliteitsregister.register.ladder.StepCommand.AskNewStart;
import nl.kwaliteitsregister.register.ladder.StepCommand.DeclineNewStart;
import nl.kwaliteitsregister.register.ladder.StepCommand.GiveNewStart;

/** Clearing (nieuwe start): on request and with evidence, first on trial (domain §4.5). */
final class NewStarts {

    private static final int MONTHS = 6;

    private NewStarts() {}

    static Decision<LadderEvent> ask(AskNewStart ask, Live step, LocalDate today) {
        if (!step.level().stopsPlacements()) {
            return refused(ByState.NEW_START_ONLY_AFTER_STOP);
        }
        if (!(step.course().newStart() instanceof NewStart.NotAsked)) {
            return refused(ByState.NEW_START_ALREADY_ASKED);
        }
        return today.isBefore(step.decided().inForceFrom().plusMonths(MONTHS))
                ? refused(ByState.NEW_START_TOO_SOON)
                : accepted(new ClearingAsked(ask.ladder(), today, step.id(), ask.evidence(), ask.by()));
    }

    static Decision<LadderEvent> trial(AgreeTrial agree, Live step, LocalDate today) {
        if (!(step.course().newStart() instanceof NewStart.Asked asked)) {
            return refused(notAsked(step));
        }
        if (agree.interns() < 1 || agree.interns() > 2) {
            return refused(ByContent.TRIAL_OF_ONE_OR_TWO);
        }
        return by(
                agree.by(),
                asked.by(),
                agree.known(),
                () -> accepted(
                        new TrialAgreed(
                                agree.ladder(),
                                today,
                                step.id(),
                                agree.interns(),
                                agree.motivation(),
                                agree.by().person()),
                        notice(agree.notice(), step)));
    }

    private static ByState notAsked(Live step) {
        return step.course().newStart() instanceof NewStart.NotAsked
                ? ByState.NEW_START_NOT_ASKED
                : ByState.NEW_START_ALREADY_ASKED;
    }

    static Decision<LadderEvent> decline(DeclineNewStart decline, Live step, LocalDate today) {
        return asker(step)
                .map(asker -> by(
                        decline.by(),
                        asker,
                        decline.known(),
                        () -> accepted(
                                new ClearingDeclined(
                                        decline.ladder(),
                                        today,
                                        step.id(),
                                        decline.motivation(),
                                        decline.by().person()),
                                notice(decline.notice(), step))))
                .orElseGet(() -> refused(ByState.NEW_START_NOT_ASKED));
    }

    private static Optional<StaffId> asker(Live step) {
        return switch (step.course().newStart()) {
            case NewStart.NotAsked ignored -> Optional.empty();
            case NewStart.Asked asked -> Optional.of(asked.by());
            case NewStart.Trial trial -> Optional.of(trial.askedBy());
        };
    }

    static Decision<LadderEvent> give(GiveNewStart give, Live step, LocalDate today) {
        return switch (step.course().newStart()) {
            case NewStart.NotAsked ignored -> refused(ByState.NEW_START_NOT_ASKED);
            case NewStart.Asked ignored -> refused(ByState.TRIAL_FIRST);
            case NewStart.Trial trial ->
                by(
                        give.by(),
                        trial.askedBy(),
                        give.known(),
                        () -> accepted(
                                new ClearingGiven(
                                        give.ladder(),
                                        today,
                                        step.id(),
                                        give.motivation(),
                                        give.by().person()),
                                Endings.ended(step, today, StepEndCause.CLEARED),
                                notice(give.notice(), step)));
        };
    }

    private static NoticeIssued notice(NoticeDraft draft, Live step) {
        return Noticing.issued(
                step.decided().ladder(),
                draft,
                NoticeKind.CLEARING_DECIDED,
                step.decided().caseId(),
                step.id());
    }

    private static Decision<LadderEvent> by(
            Official official, StaffId asker, Known known, Supplier<Decision<LadderEvent>> decision) {
        return FourEyes.refusesDecisionMaker(official, known.involved())
                .or(() -> askedForIt(official, asker))
                .<Decision<LadderEvent>>map(Decision::refused)
                .orElseGet(decision);
    }

    private static Optional<Refusal> askedForIt(Official official, StaffId asker) {
        return official.person().equals(asker) ? Optional.of(ByPerson.ASKER_DECIDES) : Optional.empty();
    }
}
