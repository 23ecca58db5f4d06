package nl.kwaliteitsregister.register.placement;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.AgeBand;
import nl.kwaliteitsregister.contract.code.Route;
import nl.kwaliteitsregister.contract.event.PlacementEvent.Period;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PeriodChanged;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlacementPlanned;
import nl.kwaliteitsregister.contract.event.PlacementEvent.Scope;
import nl.kwaliteitsregister.contract.event.PlacementEvent.SupervisorChanged;
import nl.kwaliteitsregister.contract.event.Programme;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.contract.id.RespondentToken;
import nl.kwaliteitsregister.contract.id.StaffId;

/**
 * Who goes where for what, and when; the student as a pseudonym that only the vault can open.
 *
 * @param formerly who supervised it before
 */
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
        StaffId supervisor,
        Set<StaffId> formerly) {

    public Terms {
        formerly = Set.copyOf(formerly);
    }

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
                planned.supervisor(),
                Set.of());
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
                supervisor,
                formerly);
    }

    Terms with(SupervisorChanged changed) {
        var all = new HashSet<>(formerly);
        all.add(supervisor);
        return new Terms(
                placement,
                employer,
                institution,
                programme,
                route,
                scope,
                period,
                hoursPerWeek,
                student,
                respondent,
                ageBand,
                changed.supervisor(),
                all);
    }

    /** Everybody who supervises it or ever did: they decide nothing about it (domain §2). */
    public Set<StaffId> supervisors() {
        var all = new HashSet<>(formerly);
        all.add(supervisor);
        return all;
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
