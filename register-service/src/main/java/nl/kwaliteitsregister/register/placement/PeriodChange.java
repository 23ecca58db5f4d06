package nl.kwaliteitsregister.register.placement;

import static nl.kwaliteitsregister.backbone.decider.Decision.nothingToDo;
import static nl.kwaliteitsregister.backbone.decider.Decision.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.backbone.decider.Moment;
import nl.kwaliteitsregister.backbone.decider.Refusal;
import nl.kwaliteitsregister.contract.code.CheckInKind;
import nl.kwaliteitsregister.contract.event.PlacementEvent;
import nl.kwaliteitsregister.contract.event.PlacementEvent.CheckInsPlanned;
import nl.kwaliteitsregister.contract.event.PlacementEvent.Period;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PeriodChanged;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlannedCheckIn;
import nl.kwaliteitsregister.register.placement.Placement.Running;
import nl.kwaliteitsregister.register.placement.PlacementCommand.ChangePeriod;
import nl.kwaliteitsregister.register.placement.PlacementRefusal.ByContent;
import nl.kwaliteitsregister.register.placement.PlacementRefusal.DayOutside;

/** Another period or other hours for a placement that runs: what was not held or missed yet is planned again. */
final class PeriodChange {

    private PeriodChange() {}

    static Decision<PlacementEvent> decide(ChangePeriod change, Running running, Moment moment) {
        if (running.terms().isFor(change.period(), change.hoursPerWeek())) {
            return nothingToDo();
        }
        var faults = faults(change, running, moment);
        return faults.isEmpty()
                ? new Decision.Accepted<>(facts(change, running, moment.today()))
                : refused(Refusal.of(faults));
    }

    private static List<Refusal> faults(ChangePeriod change, Running running, Moment moment) {
        var faults = new ArrayList<Refusal>();
        moment.objectionTo(change.occurredOn()).ifPresent(faults::add);
        if (change.occurredOn().isBefore(running.startedOn())) {
            faults.add(new DayOutside("/occurredOn", running.startedOn(), moment.today()));
        }
        if (change.period().from().isAfter(running.startedOn())) {
            faults.add(ByContent.FIRST_DAY_IS_PAST);
        }
        if (change.period().until().isBefore(change.occurredOn())) {
            faults.add(ByContent.END_INSTEAD);
        }
        Planning.hours(change.hoursPerWeek()).ifPresent(faults::add);
        return faults;
    }

    private static List<PlacementEvent> facts(ChangePeriod change, Running running, LocalDate today) {
        var terms = running.terms();
        var facts = new ArrayList<PlacementEvent>();
        facts.add(new PeriodChanged(
                terms.placement(),
                terms.employer(),
                terms.institution(),
                change.occurredOn(),
                change.period(),
                change.hoursPerWeek()));
        var again = checkIns(change, running, today);
        if (!again.equals(running.checkIns().open())) {
            facts.add(new CheckInsPlanned(
                    terms.placement(), terms.employer(), terms.institution(), change.occurredOn(), again));
        }
        return facts;
    }

    private static List<PlannedCheckIn> checkIns(ChangePeriod change, Running running, LocalDate today) {
        var placement = running.terms().placement();
        var period = new Period(running.startedOn(), change.period().until());
        var schedule = new CheckInSchedule(placement, period, change.occurredOn(), today, change.policy());
        var open = running.checkIns().open();
        var extraInWeek1 = open.stream().anyMatch(one -> one.kind() == CheckInKind.WEEK_1);
        var again =
                new ArrayList<>(schedule.plan(extraInWeek1, running.checkIns().settled()));
        open.stream()
                .filter(one -> one.kind() == CheckInKind.EXTRA)
                .map(schedule::within)
                .forEach(again::add);
        again.sort(Comparator.comparing(PlannedCheckIn::dueOn));
        return again;
    }
}
