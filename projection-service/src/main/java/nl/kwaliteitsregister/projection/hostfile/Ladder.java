package nl.kwaliteitsregister.projection.hostfile;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.kwaliteitsregister.contract.code.Step;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import nl.kwaliteitsregister.contract.event.CaseEvent;
import nl.kwaliteitsregister.contract.event.ContestEvent;
import nl.kwaliteitsregister.contract.event.ContestEvent.AppealDecided;
import nl.kwaliteitsregister.contract.event.ContestEvent.AppealLodged;
import nl.kwaliteitsregister.contract.event.ContestEvent.DisputeBegan;
import nl.kwaliteitsregister.contract.event.ContestEvent.DisputeEnded;
import nl.kwaliteitsregister.contract.event.ContestEvent.ObjectionDecided;
import nl.kwaliteitsregister.contract.event.ContestEvent.ObjectionLodged;
import nl.kwaliteitsregister.contract.event.LadderEvent;
import nl.kwaliteitsregister.contract.event.LadderReviewEvent;
import nl.kwaliteitsregister.contract.event.NoticeEvent;
import nl.kwaliteitsregister.contract.event.StepEvent;
import nl.kwaliteitsregister.contract.event.StepEvent.ClearingAsked;
import nl.kwaliteitsregister.contract.event.StepEvent.ClearingDeclined;
import nl.kwaliteitsregister.contract.event.StepEvent.ClearingGiven;
import nl.kwaliteitsregister.contract.event.StepEvent.EmployerReplied;
import nl.kwaliteitsregister.contract.event.StepEvent.IncidentDropped;
import nl.kwaliteitsregister.contract.event.StepEvent.PlanFailed;
import nl.kwaliteitsregister.contract.event.StepEvent.PlanMet;
import nl.kwaliteitsregister.contract.event.StepEvent.PlanSet;
import nl.kwaliteitsregister.contract.event.StepEvent.StepAnnulled;
import nl.kwaliteitsregister.contract.event.StepEvent.StepDecided;
import nl.kwaliteitsregister.contract.event.StepEvent.StepEnded;
import nl.kwaliteitsregister.contract.event.StepEvent.StepReviewCalled;
import nl.kwaliteitsregister.contract.event.StepEvent.StepReviewHeld;
import nl.kwaliteitsregister.contract.event.StepEvent.StepReviewMissed;
import nl.kwaliteitsregister.contract.event.StepEvent.StopConfirmed;
import nl.kwaliteitsregister.contract.event.StepEvent.TrialAgreed;
import nl.kwaliteitsregister.contract.event.SuccessionEvent;
import nl.kwaliteitsregister.contract.id.LadderId;
import nl.kwaliteitsregister.contract.id.StepId;
import org.jspecify.annotations.Nullable;

/**
 * The steps that one institution took at one host, or at a whole company (domain §4.5). Only what was decided: a
 * proposal and its hearing are in no file.
 *
 * @param id absent until the first step
 * @param steps in the order of their stream
 */
public record Ladder(@Nullable LadderId id, List<StepHistory> steps) implements Part {

    static final Ladder NONE = new Ladder(null, List.of());

    public Ladder {
        steps = List.copyOf(steps);
    }

    /** Whether the event changes what a file says of a step. */
    static boolean isToldBy(LadderEvent event) {
        return switch (event) {
            case StepEvent e -> isToldBy(e);
            case ContestEvent e -> isToldBy(e);
            case CaseEvent ignored -> false;
            case LadderReviewEvent ignored -> false;
            case NoticeEvent ignored -> false;
            case SuccessionEvent ignored -> false;
        };
    }

    private static boolean isToldBy(StepEvent event) {
        return switch (event) {
            case StepDecided ignored -> true;
            case PlanMet ignored -> true;
            case StepEnded ignored -> true;
            case StepAnnulled ignored -> true;
            case StopConfirmed ignored -> false;
            case PlanSet ignored -> false;
            case PlanFailed ignored -> false;
            case IncidentDropped ignored -> false;
            case StepReviewCalled ignored -> false;
            case StepReviewHeld ignored -> false;
            case StepReviewMissed ignored -> false;
            case EmployerReplied ignored -> false;
            case ClearingAsked ignored -> false;
            case TrialAgreed ignored -> false;
            case ClearingDeclined ignored -> false;
            case ClearingGiven ignored -> false;
        };
    }

    private static boolean isToldBy(ContestEvent event) {
        return switch (event) {
            case DisputeBegan ignored -> true;
            case DisputeEnded ignored -> true;
            case ObjectionLodged ignored -> false;
            case ObjectionDecided ignored -> false;
            case AppealLodged ignored -> false;
            case AppealDecided ignored -> false;
        };
    }

    /** After an event that tells something of a step; see {@link #isToldBy}. */
    Ladder with(LadderEvent event, RecordedEvent recorded) {
        var told = Told.by(recorded);
        return switch (event) {
            case StepDecided e -> new Ladder(e.ladder(), Lists.plus(steps, StepHistory.of(e, told)));
            case PlanMet e -> changed(e.step(), it -> it.goingOnAs(Step.L1, told));
            case StepEnded e -> changed(e.step(), it -> it.ended(e.cause(), told));
            case StepAnnulled e -> changed(e.step(), it -> it.annulled(e.cause(), told));
            case DisputeBegan e -> changed(e.step(), it -> it.disputed(true, told));
            case DisputeEnded e -> changed(e.step(), it -> it.disputed(false, told));
            case LadderEvent ignored -> this;
        };
    }

    private Ladder changed(StepId step, UnaryOperator<StepHistory> change) {
        return new Ladder(id, Lists.changed(steps, it -> it.id().equals(step), change));
    }

    /** Without what never counted, for readers who do not find it any more. */
    Ladder withoutAnnulled() {
        return new Ladder(id, steps.stream().filter(it -> it.annulled() == null).toList());
    }
}
