package nl.kwaliteitsregister.register.placement;

import static nl.kwaliteitsregister.backbone.decider.Decision.nothingToDo;
import static nl.kwaliteitsregister.backbone.decider.Decision.refused;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.backbone.decider.Moment;
import nl.kwaliteitsregister.backbone.decider.Refusal;
import nl.kwaliteitsregister.contract.event.PlacementEvent;
import nl.kwaliteitsregister.contract.event.PlacementEvent.CheckBeforeStartAsked;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PeriodChanged;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlacementPlanned;
import nl.kwaliteitsregister.register.employer.EmployerState;
import nl.kwaliteitsregister.register.placement.Placement.Planned;
import nl.kwaliteitsregister.register.placement.PlacementCommand.ChangePeriod;
import nl.kwaliteitsregister.register.placement.PlacementCommand.PlanPlacement;
import nl.kwaliteitsregister.register.placement.PlacementRefusal.ByContent;

/** Planning at any host, with or without a check; without one somebody is asked to check before the start. */
final class Planning {

    private static final BigDecimal HOURS_IN_A_WEEK = BigDecimal.valueOf(168);

    private Planning() {}

    static Decision<PlacementEvent> plan(PlanPlacement plan, Moment moment) {
        var faults = new ArrayList<Refusal>();
        moment.objectionTo(plan.occurredOn()).ifPresent(faults::add);
        place(plan).ifPresent(faults::add);
        if (plan.route().sector() != plan.programme().sector()) {
            faults.add(ByContent.ROUTE_OF_OTHER_SECTOR);
        }
        hours(plan.hoursPerWeek()).ifPresent(faults::add);
        return faults.isEmpty() ? planned(plan) : refused(Refusal.of(faults));
    }

    /** A plan that moves is judged anew: the check that was valid on the first day may not be on the next one. */
    static Decision<PlacementEvent> change(ChangePeriod change, Planned planned, Moment moment) {
        var terms = planned.terms();
        if (terms.isFor(change.period(), change.hoursPerWeek())) {
            return nothingToDo();
        }
        var faults = new ArrayList<Refusal>();
        moment.objectionTo(change.occurredOn()).ifPresent(faults::add);
        hours(change.hoursPerWeek()).ifPresent(faults::add);
        if (!faults.isEmpty()) {
            return refused(Refusal.of(faults));
        }
        var facts = new ArrayList<PlacementEvent>();
        facts.add(new PeriodChanged(
                terms.placement(),
                terms.employer(),
                terms.institution(),
                change.occurredOn(),
                change.period(),
                change.hoursPerWeek()));
        if (!planned.checkAsked() && !change.checks().validOn(change.period().from())) {
            facts.add(new CheckBeforeStartAsked(
                    terms.placement(), terms.employer(), terms.institution(), change.occurredOn()));
        }
        return new Decision.Accepted<>(facts);
    }

    static Optional<Refusal> hours(BigDecimal perWeek) {
        return perWeek.signum() > 0 && perWeek.compareTo(HOURS_IN_A_WEEK) <= 0
                ? Optional.empty()
                : Optional.of(ByContent.HOURS_OUT_OF_RANGE);
    }

    private static Decision<PlacementEvent> planned(PlanPlacement plan) {
        var planned = new PlacementPlanned(
                plan.placement(),
                plan.employer(),
                plan.institution(),
                plan.occurredOn(),
                plan.programme(),
                plan.route(),
                plan.scope(),
                plan.period(),
                plan.hoursPerWeek(),
                plan.student(),
                plan.respondent(),
                plan.ageBand(),
                plan.supervisor());
        return plan.checks().validOn(plan.period().from())
                ? Decision.accepted(planned)
                : Decision.accepted(planned, checkAsked(plan, plan.occurredOn()));
    }

    private static CheckBeforeStartAsked checkAsked(PlanPlacement plan, LocalDate day) {
        return new CheckBeforeStartAsked(plan.placement(), plan.employer(), plan.institution(), day);
    }

    private static Optional<Refusal> place(PlanPlacement plan) {
        var file = plan.file();
        if (file == null) {
            return Optional.of(ByContent.NO_FILE_ON_HOST);
        }
        return hasDepartment(file, plan.scope())
                ? Optional.empty()
                : Optional.of(ByContent.NO_SUCH_DEPARTMENT_TO_PLACE_IN);
    }

    private static boolean hasDepartment(EmployerState.HostFile file, PlacementEvent.Scope scope) {
        if (scope.department() == null) {
            return true;
        }
        var department = file.departments().get(scope.department());
        return department != null && !department.closed();
    }
}
