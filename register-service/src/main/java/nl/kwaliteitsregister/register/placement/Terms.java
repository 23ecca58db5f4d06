package nl.kwaliteitsregister.register.placement;

import java.math.BigDecimal;
import nl.kwaliteitsregister.contract.code.AgeBand;
import nl.kwaliteitsregister.contract.code.Route;
import nl.kwaliteitsregister.contract.event.PlacementEvent.Period;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PeriodChanged;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlacementPlanned;
import nl.kwaliteitsregister.contract.event.PlacementEvent.Scope;
import nl.kwaliteitsregister.contract.event.Programme;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.contract.id.RespondentToken;
import nl.kwaliteitsregister.contract.id.StaffId;

/** Who goes where for what, and when; the student as a pseudonym that only the vault can open. */
public record Terms(
        PlacementId placement,
        EmployerId employer,
        InstitutionId institution,
        Programme programme,
        Route route,
        Scope scope,
        Period period,
        BigDecimal hoursPerWeek,
        Sealed student,
        RespondentToken respondent,
        AgeBand ageBand,
        StaffId supervisor) {

    static Terms of(PlacementPlanned planned) {
        return new Terms(
                planned.placement(),
                planned.employer(),
                planned.institution(),
                planned.programme(),
                planned.route(),
                planned.scope(),
                planned.period(),
                planned.hoursPerWeek(),
                planned.student(),
                planned.respondent(),
                planned.ageBand(),
                planned.supervisor());
    }

    Terms with(PeriodChanged changed) {
        return new Terms(
                placement,
                employer,
                institution,
                programme,
                route,
                scope,
                changed.period(),
                changed.hoursPerWeek(),
                student,
                respondent,
                ageBand,
                supervisor);
    }

    /** Whether the command plans this student at this host for this programme once more. */
    boolean sameAs(PlacementCommand.PlanPlacement plan) {
        return employer.equals(plan.employer())
                && respondent.equals(plan.respondent())
                && programme.equals(plan.programme())
                && route == plan.route();
    }

    boolean isFor(Period other, BigDecimal hours) {
        return period.equals(other) && hoursPerWeek.compareTo(hours) == 0;
    }
}
