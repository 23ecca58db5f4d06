package nl.kwaliteitsregister.register.placement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.kwaliteitsregister.backbone.decider.Command;
import nl.kwaliteitsregister.contract.code.AgeBand;
import nl.kwaliteitsregister.contract.code.Channel;
import nl.kwaliteitsregister.contract.code.Likert;
import nl.kwaliteitsregister.contract.code.Route;
import nl.kwaliteitsregister.contract.code.StayChoice;
import nl.kwaliteitsregister.contract.code.TrafficLight;
import nl.kwaliteitsregister.contract.event.PlacementEvent;
import nl.kwaliteitsregister.contract.event.PlacementEvent.Action;
import nl.kwaliteitsregister.contract.event.PlacementEvent.EarlyEnd;
import nl.kwaliteitsregister.contract.event.PlacementEvent.Period;
import nl.kwaliteitsregister.contract.event.PlacementEvent.Scope;
import nl.kwaliteitsregister.contract.event.Programme;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.id.CheckInId;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.HandoverId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.LadderId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.contract.id.RespondentToken;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.contract.id.StepId;
import nl.kwaliteitsregister.contract.id.StreamId;
import nl.kwaliteitsregister.register.employer.EmployerState;
import org.jspecify.annotations.Nullable;

/** What people, and for missed check-ins the register itself, want of one placement. */
public sealed interface PlacementCommand extends Command {

    PlacementId placement();

    /** On behalf of which institution: another one's placement is unknown to it. */
    InstitutionId institution();

    @Override
    default StreamId stream() {
        return PlacementEvent.streamOf(placement());
    }

    /** @param file the institution's file on the host, read just now; absent when it has none */
    record PlanPlacement(
            PlacementId placement,
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            Programme programme,
            Route route,
            Scope scope,
            Period period,
            BigDecimal hoursPerWeek,
            Sealed student,
            RespondentToken respondent,
            AgeBand ageBand,
            StaffId supervisor,
            EmployerState.@Nullable HostFile file,
            HostChecks checks)
            implements PlacementCommand {}

    record AskStartException(
            PlacementId placement,
            InstitutionId institution,
            LocalDate occurredOn,
            Sealed reason,
            StaffId by,
            HostChecks checks)
            implements PlacementCommand {}

    record AgreeStartException(
            PlacementId placement, InstitutionId institution, LocalDate occurredOn, StaffId by, HostChecks checks)
            implements PlacementCommand {}

    record DeclineStartException(
            PlacementId placement, InstitutionId institution, LocalDate occurredOn, StaffId by, Sealed reason)
            implements PlacementCommand {}

    /** {@code occurredOn} is the first day. */
    record StartPlacement(
            PlacementId placement,
            InstitutionId institution,
            LocalDate occurredOn,
            HostChecks checks,
            CheckInPolicy policy)
            implements PlacementCommand {}

    record ChangePeriod(
            PlacementId placement,
            InstitutionId institution,
            LocalDate occurredOn,
            Period period,
            BigDecimal hoursPerWeek,
            HostChecks checks,
            CheckInPolicy policy)
            implements PlacementCommand {}

    /** One check-in more than the policy asks for. */
    record PlanCheckIn(
            PlacementId placement,
            InstitutionId institution,
            LocalDate occurredOn,
            CheckInId checkIn,
            LocalDate dueOn,
            CheckInPolicy policy)
            implements PlacementCommand {}

    /** CI10–CI13; {@code occurredOn} is the day the host answered. */
    record RecordHostCheckIn(
            PlacementId placement,
            InstitutionId institution,
            LocalDate occurredOn,
            CheckInId checkIn,
            int formVersion,
            Likert progress,
            Likert schoolContact,
            @Nullable Sealed helpNeeded,
            @Nullable Sealed changedAgreements)
            implements PlacementCommand {}

    /** CI14–CI18; {@code occurredOn} is the day it was held. A check-in that was never planned is an extra one. */
    record RecordSchoolCheckIn(
            PlacementId placement,
            InstitutionId institution,
            LocalDate occurredOn,
            CheckInId checkIn,
            int formVersion,
            Channel channel,
            boolean spokeAlone,
            @Nullable Sealed signalsSeen,
            List<Action> actions,
            TrafficLight light,
            @Nullable Sealed reason)
            implements PlacementCommand {

        public RecordSchoolCheckIn {
            actions = List.copyOf(actions);
        }
    }

    /** Sent by the register itself once the last day for holding a check-in has passed. */
    record MissCheckIn(PlacementId placement, InstitutionId institution, CheckInId checkIn)
            implements PlacementCommand {}

    record GradePlacement(PlacementId placement, InstitutionId institution, LocalDate occurredOn)
            implements PlacementCommand {}

    /** {@code occurredOn} is the last day. */
    record EndPlacement(
            PlacementId placement,
            InstitutionId institution,
            LocalDate occurredOn,
            @Nullable EarlyEnd early) implements PlacementCommand {}

    record CancelPlacement(PlacementId placement, InstitutionId institution, LocalDate occurredOn, Sealed reason)
            implements PlacementCommand {}

    /** Part of a handover; sent by the register itself. */
    record ChangeSupervisor(
            PlacementId placement, InstitutionId institution, StaffId from, StaffId to, HandoverId handover)
            implements PlacementCommand {}

    /** Placements there were stopped while this one runs; sent by the register itself. */
    record AskStayOrLeave(PlacementId placement, InstitutionId institution, LadderId ladder, StepId step)
            implements PlacementCommand {}

    /** The stop is over, or it never counted; sent by the register itself. */
    record DropStayOrLeave(PlacementId placement, InstitutionId institution, StepId step) implements PlacementCommand {}

    /** @param studyTimeLost why leaving costs study time; absent: it costs none */
    record DecideStayOrLeave(
            PlacementId placement,
            InstitutionId institution,
            LocalDate occurredOn,
            StepId step,
            StayChoice choice,
            @Nullable Sealed studyTimeLost,
            StaffId by)
            implements PlacementCommand {}
}
