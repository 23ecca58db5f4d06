package nl.kwaliteitsregister.projection.hostfile;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import nl.kwaliteitsregister.contract.code.Route;
import nl.kwaliteitsregister.contract.event.PlacementEvent.Period;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PeriodChanged;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlacementPlanned;
import nl.kwaliteitsregister.contract.event.PlacementEvent.Scope;
import nl.kwaliteitsregister.contract.event.PlacementEvent.SupervisorChanged;
import nl.kwaliteitsregister.contract.event.Programme;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.id.StaffId;

/**
 * What was agreed about a placement; the student by a sealed pseudonym.
 *
 * @param hoursPerWeek hours
 */
public record Plan(
        LocalDate on,
        Instant recordedAt,
        Programme programme,
        Route route,
        Scope scope,
        Period period,
        BigDecimal hoursPerWeek,
        Sealed student,
        StaffId supervisor) {

    static Plan of(PlacementPlanned it, Instant recordedAt) {
        return new Plan(
                it.occurredOn(),
                recordedAt,
                it.programme(),
                it.route(),
                it.scope(),
                it.period(),
                it.hoursPerWeek(),
                it.student(),
                it.supervisor());
    }

    Plan with(PeriodChanged it) {
        return new Plan(on, recordedAt, programme, route, scope, it.period(), it.hoursPerWeek(), student, supervisor);
    }

    Plan with(SupervisorChanged it) {
        return new Plan(on, recordedAt, programme, route, scope, period, hoursPerWeek, student, it.supervisor());
    }
}
