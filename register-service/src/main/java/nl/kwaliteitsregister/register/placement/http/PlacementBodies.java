package nl.kwaliteitsregister.register.placement.http;

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
import nl.kwaliteitsregister.contract.event.PlacementEvent.Period;
import nl.kwaliteitsregister.contract.event.PlacementEvent.Scope;
import nl.kwaliteitsregister.contract.event.Programme;
import nl.kwaliteitsregister.contract.id.CheckInId;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.contract.id.StepId;
import org.jspecify.annotations.Nullable;

/** What is said to and by these endpoints. */
final class PlacementBodies {

    private PlacementBodies() {}

    /**
     * @param student the pseudonym that the institution uses for the student; kept sealed
     * @param scope absent: the location as a whole
     */
    record PlanBody(
            EmployerId employer,
            LocalDate occurredOn,
            Programme programme,
            Route route,
            @Nullable Scope scope,
            Period period,
            BigDecimal hoursPerWeek,
            String student,
            AgeBand ageBand,
            StaffId supervisor) {}

    record PlacementCreated(PlacementId placement) {}

    record DayBody(LocalDate occurredOn) {}

    record ReasonBody(LocalDate occurredOn, String reason) {}

    record PeriodBody(LocalDate occurredOn, Period period, BigDecimal hoursPerWeek) {}

    /** @param early who ended it before its planned last day, and why; absent where it ran its time */
    record EndBody(LocalDate occurredOn, @Nullable EarlyEndBody early) {}

    record EarlyEndBody(EndedBy by, String reason) {}

    record CheckInBody(LocalDate occurredOn, LocalDate dueOn) {}

    record CheckInCreated(CheckInId checkIn) {}

    /** CI10–CI13. */
    record HostFormBody(
            LocalDate occurredOn,
            int formVersion,
            Likert progress,
            Likert schoolContact,
            @Nullable String helpNeeded,
            @Nullable String changedAgreements) {}

    /** CI14–CI18. */
    record SchoolFormBody(
            LocalDate occurredOn,
            int formVersion,
            Channel channel,
            boolean spokeAlone,
            @Nullable String signalsSeen,
            @Nullable List<ActionBody> actions,
            TrafficLight light,
            @Nullable String reason) {}

    record ActionBody(String what, StaffId owner, LocalDate dueOn) {}

    /** How far a placement is; nothing of it is personal. */
    record PlacementAnswer(
            PlacementId placement,
            EmployerId employer,
            Programme programme,
            Route route,
            String state,
            Period period,
            BigDecimal hoursPerWeek,
            StaffId supervisor,
            @Nullable String startException,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate gradedOn,
            @Nullable LocalDate lastDay,
            List<CheckInAnswer> checkIns,
            List<StayAnswer> stays) {}

    /**
     * Leave to start without a valid check that waits for a second person, who reads no placements: what there is to
     * decide about.
     *
     * @param reason absent where the student was erased
     * @param mayDecide whether the caller is such a second person
     */
    record StartExceptionAnswer(
            EmployerId employer,
            Programme programme,
            Route route,
            Period period,
            LocalDate askedOn,
            @Nullable String reason,
            boolean mayDecide) {}

    /** @param choice of the student, at a stop that came while the placement runs; absent while it is asked */
    record StayAnswer(StepId step, @Nullable StayChoice choice) {}

    /** @param holdBy last day on which holding it is in time; absent once it was held */
    record CheckInAnswer(
            CheckInId checkIn,
            @Nullable CheckInKind kind,
            String state,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate holdBy) {}
}
