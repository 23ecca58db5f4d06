package nl.kwaliteitsregister.contract.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.kwaliteitsregister.contract.code.AgeBand;
import nl.kwaliteitsregister.contract.code.Channel;
import nl.kwaliteitsregister.contract.code.CheckInKind;
import nl.kwaliteitsregister.contract.code.EndedBy;
import nl.kwaliteitsregister.contract.code.Likert;
import nl.kwaliteitsregister.contract.code.Route;
import nl.kwaliteitsregister.contract.code.StayChoice;
import nl.kwaliteitsregister.contract.code.TrafficLight;
import nl.kwaliteitsregister.contract.id.CheckId;
import nl.kwaliteitsregister.contract.id.CheckInId;
import nl.kwaliteitsregister.contract.id.DepartmentId;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.HandoverId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.LadderId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.contract.id.RespondentToken;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.contract.id.StepId;
import nl.kwaliteitsregister.contract.id.StreamId;
import org.jspecify.annotations.Nullable;

/** One placement from plan to end, with its check-ins (domain §4.2). */
public sealed interface PlacementEvent extends RegisterEvent {

    PlacementId placement();

    EmployerId employer();

    @JsonIgnore
    @Override
    default EmployerId about() {
        return employer();
    }

    @JsonIgnore
    @Override
    default StreamId stream() {
        return streamOf(placement());
    }

    static StreamId streamOf(PlacementId placement) {
        return new StreamId("placement", placement.toString());
    }

    /** Planned at any host, also one the student found. The student is a sealed pseudonym. */
    record PlacementPlanned(
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
            StaffId supervisor)
            implements PlacementEvent {}

    /** Where at the host; both absent: the location as a whole. */
    record Scope(
            @Nullable DepartmentId department, @Nullable String function) {}

    /** First and last day. */
    record Period(LocalDate from, LocalDate until) {

        public Period {
            if (until.isBefore(from)) {
                throw new IllegalArgumentException("until must not be before from");
            }
        }
    }

    /** No valid check covers the programme yet: somebody has to check before the start (the gate). */
    record CheckBeforeStartAsked(
            PlacementId placement, EmployerId employer, InstitutionId institution, LocalDate occurredOn)
            implements PlacementEvent {}

    /** Somebody asks to start without a valid check; a second person decides. */
    record StartExceptionAsked(
            PlacementId placement,
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            Sealed reason,
            StaffId by)
            implements PlacementEvent {}

    record StartExceptionAgreed(
            PlacementId placement,
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            StaffId secondPerson)
            implements PlacementEvent {}

    record StartExceptionDeclined(
            PlacementId placement,
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            StaffId secondPerson,
            Sealed reason)
            implements PlacementEvent {}

    /**
     * The gate let it through.
     *
     * @param check the valid check it rests on; absent when it rests on an agreed exception
     */
    record PlacementStarted(
            PlacementId placement,
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            @Nullable CheckId check)
            implements PlacementEvent {}

    /**
     * Every check-in still to be held from now on: as planned at the start, again when the period changed, or with one
     * more. What was planned before, was not held or missed and is not in this list, is planned no longer.
     */
    record CheckInsPlanned(
            PlacementId placement,
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            List<PlannedCheckIn> checkIns)
            implements PlacementEvent {

        public CheckInsPlanned {
            checkIns = List.copyOf(checkIns);
        }
    }

    /**
     * @param holdBy last day on which holding it is in time, as policy and calendar stood when it was planned
     */
    record PlannedCheckIn(CheckInId checkIn, CheckInKind kind, LocalDate dueOn, LocalDate holdBy) {}

    /** The host's form, CI10–CI13. */
    record HostCheckInRecorded(
            PlacementId placement,
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            CheckInId checkIn,
            int formVersion,
            Likert progress,
            Likert schoolContact,
            @Nullable Sealed helpNeeded,
            @Nullable Sealed changedAgreements)
            implements PlacementEvent {}

    /** The school's form, CI14–CI18; with it the check-in counts as held. */
    record SchoolCheckInRecorded(
            PlacementId placement,
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            CheckInId checkIn,
            CheckInKind kind,
            int formVersion,
            Channel channel,
            boolean spokeAlone,
            @Nullable Sealed signalsSeen,
            List<Action> actions,
            TrafficLight light,
            @Nullable Sealed reason)
            implements PlacementEvent {

        public SchoolCheckInRecorded {
            actions = List.copyOf(actions);
        }
    }

    /** CI17: who does what by when. */
    record Action(Sealed what, StaffId owner, LocalDate dueOn) {}

    /**
     * Not held in time; recorded by the register itself. {@code occurredOn} is the first day after the last one on
     * which holding it was in time.
     */
    record CheckInMissed(
            PlacementId placement,
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            CheckInId checkIn,
            CheckInKind kind,
            LocalDate dueOn)
            implements PlacementEvent {}

    record PeriodChanged(
            PlacementId placement,
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            Period period,
            BigDecimal hoursPerWeek)
            implements PlacementEvent {}

    /** The student has a grade: from now on the host can no longer hold answers against the student. */
    record PlacementGraded(PlacementId placement, EmployerId employer, InstitutionId institution, LocalDate occurredOn)
            implements PlacementEvent {}

    /** Over; {@code occurredOn} is the last day. {@code early} tells who ended it before its time and why. */
    record PlacementEnded(
            PlacementId placement,
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            @Nullable EarlyEnd early)
            implements PlacementEvent {}

    record EarlyEnd(EndedBy by, Sealed reason) {}

    /** Planned, but never started. */
    record PlacementCancelled(
            PlacementId placement, EmployerId employer, InstitutionId institution, LocalDate occurredOn, Sealed reason)
            implements PlacementEvent {}

    /** Another person supervises it for the school from now on; {@code from} did before. */
    record SupervisorChanged(
            PlacementId placement,
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            StaffId from,
            StaffId supervisor,
            HandoverId handover)
            implements PlacementEvent {}

    /** Placements there were stopped while this one runs: the student decides with the school to stay or to leave. */
    record StayOrLeaveAsked(
            PlacementId placement,
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            LadderId ladder,
            StepId step)
            implements PlacementEvent {}

    /** @param studyTimeLost why leaving costs study time; absent: it costs none */
    record StayOrLeaveDecided(
            PlacementId placement,
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            StepId step,
            StayChoice choice,
            @Nullable Sealed studyTimeLost,
            StaffId by)
            implements PlacementEvent {}

    /** The stop is over before the student decided, or it never counted: nothing is asked any longer. */
    record StayOrLeaveDropped(
            PlacementId placement, EmployerId employer, InstitutionId institution, LocalDate occurredOn, StepId step)
            implements PlacementEvent {}
}
