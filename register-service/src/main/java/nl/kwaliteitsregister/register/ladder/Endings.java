package nl.kwaliteitsregister.register.ladder;

import static nl.kwaliteitsregister.backbone.decider.Decision.accepted;
import static nl.kwaliteitsregister.backbone.decider.Decision.nothingToDo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.kwaliteitsregister.backbone.calendar.WorkingDays;
import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.contract.code.AnnulmentCause;
import nl.kwaliteitsregister.contract.code.IncidentEnd;
import nl.kwaliteitsregister.contract.code.LapseCause;
import nl.kwaliteitsregister.contract.code.ReviewCause;
import nl.kwaliteitsregister.contract.code.Step;
import nl.kwaliteitsregister.contract.code.StepEndCause;
import nl.kwaliteitsregister.contract.event.CaseEvent.ProposalLapsed;
import nl.kwaliteitsregister.contract.event.ContestEvent.DisputeEnded;
import nl.kwaliteitsregister.contract.event.LadderEvent;
import nl.kwaliteitsregister.contract.event.StepEvent.IncidentDropped;
import nl.kwaliteitsregister.contract.event.StepEvent.StepAnnulled;
import nl.kwaliteitsregister.contract.event.StepEvent.StepEnded;
import nl.kwaliteitsregister.contract.event.StepEvent.StepReviewCalled;
import nl.kwaliteitsregister.register.ladder.Case.Drafted;
import nl.kwaliteitsregister.register.ladder.Case.Heard;
import nl.kwaliteitsregister.register.ladder.Case.Open;
import nl.kwaliteitsregister.register.ladder.CaseCommand.LapseProposal;
import nl.kwaliteitsregister.register.ladder.HeldStep.Annulled;
import nl.kwaliteitsregister.register.ladder.HeldStep.Live;
import nl.kwaliteitsregister.register.ladder.StepCommand.DropIncident;

/** How steps and proposals end by themselves, on the day on which they are due, however late that is written. */
final class Endings {

    private static final int DAYS_TO_REVIEW = 10;

    private Endings() {}

    static StepEnded ended(Live step, LocalDate from, StepEndCause cause) {
        return new StepEnded(step.decided().ladder(), from, step.id(), step.level(), cause);
    }

    /** A step that never counted is disputed no longer. */
    static List<LadderEvent> annulled(HeldStep step, LocalDate today, AnnulmentCause cause) {
        var ladder = step.decided().ladder();
        var annulled = new StepAnnulled(ladder, today, step.id(), step.level(), cause);
        return step.course().isDisputed()
                ? List.of(new DisputeEnded(ladder, today, step.id()), annulled)
                : List.of(annulled);
    }

    static Decision<LadderEvent> ofTerm(Live step, LocalDate today) {
        var through = step.decided().validThrough();
        var cause = step.level() == Step.L3 ? StepEndCause.STOP_NOT_DECIDED : StepEndCause.TERM;
        return today.isAfter(through) ? accepted(ended(step, through.plusDays(1), cause)) : nothingToDo();
    }

    /** Not decided in time after the hearing, or not heard in time after an urgent stop, which ends with it. */
    static Decision<LadderEvent> ofProposal(LapseProposal lapse, Open one, Ladder ladder, LocalDate today) {
        var lapsed = switch (one) {
            case Heard heard ->
                lapsed(
                        one,
                        heard.decideBy().plusDays(1),
                        LapseCause.NOT_DECIDED_IN_TIME,
                        StepEndCause.STOP_NOT_CONFIRMED,
                        ladder);
            case Drafted drafted -> notHeard(drafted, ladder);
            case Case.InHearing ignored -> List.<LadderEvent>of();
        };
        var due = lapsed.stream().allMatch(event -> !event.occurredOn().isAfter(today));
        return due ? new Decision.Accepted<>(lapsed) : nothingToDo();
    }

    private static List<LadderEvent> notHeard(Drafted drafted, Ladder ladder) {
        var stop = drafted.sides().urgentStop();
        var held = stop == null ? null : ladder.steps().get(stop);
        return held == null
                ? List.of()
                : lapsed(
                        drafted,
                        Term.lastDayToHear(held.decided().inForceFrom()).plusDays(1),
                        LapseCause.NOT_HEARD_IN_TIME,
                        StepEndCause.HEARING_NOT_OPENED,
                        ladder);
    }

    private static List<LadderEvent> lapsed(
            Open one, LocalDate day, LapseCause cause, StepEndCause ofStop, Ladder ladder) {
        var proposal = one.proposal();
        var events = new ArrayList<LadderEvent>(
                List.of(new ProposalLapsed(proposal.ladder(), day, proposal.caseId(), cause)));
        events.addAll(ofUrgentStop(one, ladder, day, ofStop));
        return events;
    }

    static List<LadderEvent> ofUrgentStop(Open one, Ladder ladder, LocalDate day, StepEndCause cause) {
        var stop = one.sides().urgentStop();
        return stop != null && ladder.steps().get(stop) instanceof Live live
                ? List.of(ended(live, day, cause))
                : List.of();
    }

    /** An incident carries nothing any longer: refuted it never counted; else people look at what rests on it. */
    static Decision<LadderEvent> ofIncident(DropIncident drop, Ladder ladder, LocalDate today) {
        var steps = ladder.steps().values().stream()
                .filter(step -> !(step instanceof Annulled) && step.restsOn(drop.incident()))
                .filter(step -> step.level() != Step.L0 || drop.end() != IncidentEnd.UNRESOLVED)
                .flatMap(step -> dropped(drop, step, today));
        var cases = ladder.cases().values().stream()
                .filter(one -> one instanceof Open && restsOnlyOn(one, drop))
                .map(one ->
                        new ProposalLapsed(drop.ladder(), today, one.proposal().caseId(), LapseCause.INCIDENT_DROPPED));
        return new Decision.Accepted<>(Stream.<LadderEvent>concat(steps, cases).toList());
    }

    private static boolean restsOnlyOn(Case one, DropIncident drop) {
        return one.proposal().incidents().stream()
                .allMatch(carried -> Objects.equals(carried.incident(), drop.incident()));
    }

    private static Stream<LadderEvent> dropped(DropIncident drop, HeldStep step, LocalDate today) {
        var events = new ArrayList<LadderEvent>(
                List.of(new IncidentDropped(drop.ladder(), today, step.id(), drop.incident(), drop.end())));
        var nothingLeft = step.incidents().size() == 1;
        if (nothingLeft && drop.end() == IncidentEnd.REFUTED) {
            events.addAll(annulled(step, today, AnnulmentCause.REFUTED));
        } else if (nothingLeft && step.level() == Step.L0) {
            events.addAll(annulled(step, today, AnnulmentCause.CONSENT_WITHDRAWN));
        } else if (step instanceof Live && step.level() != Step.L0) {
            events.add(new StepReviewCalled(
                    drop.ladder(),
                    today,
                    step.id(),
                    ReviewCause.INCIDENT_DROPPED,
                    WorkingDays.plusWorkingDays(today, DAYS_TO_REVIEW)));
        }
        return events.stream();
    }
}
