package nl.kwaliteitsregister.projection.hostfile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.CoordinatorEvaluated;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.EmployerEvaluated;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.StudentEvaluated;
import nl.kwaliteitsregister.contract.event.PlacementEvent;
import nl.kwaliteitsregister.contract.event.PlacementEvent.CheckBeforeStartAsked;
import nl.kwaliteitsregister.contract.event.PlacementEvent.CheckInMissed;
import nl.kwaliteitsregister.contract.event.PlacementEvent.CheckInsPlanned;
import nl.kwaliteitsregister.contract.event.PlacementEvent.HostCheckInRecorded;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PeriodChanged;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlacementCancelled;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlacementEnded;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlacementGraded;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlacementPlanned;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlacementStarted;
import nl.kwaliteitsregister.contract.event.PlacementEvent.SchoolCheckInRecorded;
import nl.kwaliteitsregister.contract.event.PlacementEvent.StartExceptionAgreed;
import nl.kwaliteitsregister.contract.event.PlacementEvent.StartExceptionAsked;
import nl.kwaliteitsregister.contract.event.PlacementEvent.StartExceptionDeclined;
import nl.kwaliteitsregister.contract.event.PlacementEvent.StayOrLeaveAsked;
import nl.kwaliteitsregister.contract.event.PlacementEvent.StayOrLeaveDecided;
import nl.kwaliteitsregister.contract.event.PlacementEvent.StayOrLeaveDropped;
import nl.kwaliteitsregister.contract.event.PlacementEvent.SupervisorChanged;
import org.jspecify.annotations.Nullable;

/**
 * One placement (domain §4.2) with its evaluations, which are a stream of their own and may arrive before the plan.
 *
 * @param plan absent until it arrives
 * @param stays of stops that came while it ran
 * @param version sequence of the last event of the placement's stream; -1 before the first
 * @param evaluationsVersion likewise of its stream of evaluations
 */
public record Placement(
        @Nullable Plan plan,
        Gate gate,
        List<CheckIn> checkIns,
        List<Stay> stays,
        @Nullable LocalDate gradedOn,
        @Nullable Closing closing,
        Answers answers,
        long version,
        long evaluationsVersion)
        implements Part {

    static final Placement NEW = new Placement(
            null, new Gate.NothingAsked(), List.of(), List.of(), null, null, new Answers(null, null, null), -1, -1);

    public Placement {
        checkIns = List.copyOf(checkIns);
        stays = List.copyOf(stays);
    }

    /** Once each. */
    public record Answers(
            Evaluation.@Nullable ByCoordinator coordinator,
            Evaluation.@Nullable ByStudent student,
            Evaluation.@Nullable ByEmployer employer) {}

    Placement with(PlacementEvent event, Instant recordedAt, long sequence) {
        return changed(event, recordedAt).at(sequence, evaluationsVersion);
    }

    private Placement changed(PlacementEvent event, Instant recordedAt) {
        return switch (event) {
            case PlacementPlanned e -> with(Plan.of(e, recordedAt));
            case PeriodChanged e -> plan == null ? this : with(plan.with(e));
            case SupervisorChanged e -> plan == null ? this : with(plan.with(e));
            case CheckBeforeStartAsked e -> with(new Gate.CheckAsked(e.occurredOn()));
            case StartExceptionAsked e -> with(new Gate.ExceptionAsked(e.occurredOn(), e.reason(), e.by()));
            case StartExceptionAgreed e -> with(new Gate.ExceptionAgreed(e.occurredOn(), e.secondPerson()));
            case StartExceptionDeclined e ->
                with(new Gate.ExceptionDeclined(e.occurredOn(), e.reason(), e.secondPerson()));
            case PlacementStarted e -> with(new Gate.Passed(e.occurredOn(), e.check()));
            case CheckInsPlanned e -> with(CheckIn.planned(checkIns, e));
            case HostCheckInRecorded e -> with(CheckIn.answeredByHost(checkIns, e));
            case SchoolCheckInRecorded e -> with(CheckIn.held(checkIns, e));
            case CheckInMissed e -> with(CheckIn.missed(checkIns, e));
            case PlacementGraded e -> graded(e.occurredOn());
            case PlacementEnded e -> with(new Closing.Ended(e.occurredOn(), e.early()));
            case PlacementCancelled e -> with(new Closing.Cancelled(e.occurredOn(), e.reason()));
            case StayOrLeaveAsked e -> staying(Stay.asked(stays, e));
            case StayOrLeaveDecided e -> staying(Stay.decided(stays, e));
            case StayOrLeaveDropped e -> staying(Stay.dropped(stays, e));
        };
    }

    Placement with(AfterSalesEvent event, long sequence) {
        return with(switch (event) {
                    case CoordinatorEvaluated e ->
                        new Answers(Evaluation.ByCoordinator.of(e), answers.student(), answers.employer());
                    case StudentEvaluated e ->
                        new Answers(answers.coordinator(), Evaluation.ByStudent.of(e), answers.employer());
                    case EmployerEvaluated e ->
                        new Answers(answers.coordinator(), answers.student(), Evaluation.ByEmployer.of(e));
                })
                .at(version, sequence);
    }

    private Placement with(Plan changed) {
        return new Placement(changed, gate, checkIns, stays, gradedOn, closing, answers, version, evaluationsVersion);
    }

    private Placement with(Gate changed) {
        return new Placement(plan, changed, checkIns, stays, gradedOn, closing, answers, version, evaluationsVersion);
    }

    private Placement with(List<CheckIn> changed) {
        return new Placement(plan, gate, changed, stays, gradedOn, closing, answers, version, evaluationsVersion);
    }

    private Placement staying(List<Stay> changed) {
        return new Placement(plan, gate, checkIns, changed, gradedOn, closing, answers, version, evaluationsVersion);
    }

    private Placement graded(LocalDate on) {
        return new Placement(plan, gate, checkIns, stays, on, closing, answers, version, evaluationsVersion);
    }

    private Placement with(Closing changed) {
        return new Placement(plan, gate, checkIns, stays, gradedOn, changed, answers, version, evaluationsVersion);
    }

    private Placement with(Answers changed) {
        return new Placement(plan, gate, checkIns, stays, gradedOn, closing, changed, version, evaluationsVersion);
    }

    private Placement at(long sequence, long evaluationsSequence) {
        return new Placement(plan, gate, checkIns, stays, gradedOn, closing, answers, sequence, evaluationsSequence);
    }
}
