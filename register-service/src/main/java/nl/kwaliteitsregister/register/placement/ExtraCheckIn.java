package nl.kwaliteitsregister.register.placement;

import static nl.kwaliteitsregister.backbone.decider.Decision.accepted;
import static nl.kwaliteitsregister.backbone.decider.Decision.nothingToDo;
import static nl.kwaliteitsregister.backbone.decider.Decision.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.backbone.decider.Moment;
import nl.kwaliteitsregister.contract.code.CheckInKind;
import nl.kwaliteitsregister.contract.event.PlacementEvent;
import nl.kwaliteitsregister.contract.event.PlacementEvent.CheckInsPlanned;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlannedCheckIn;
import nl.kwaliteitsregister.register.placement.Placement.Running;
import nl.kwaliteitsregister.register.placement.PlacementCommand.PlanCheckIn;
import nl.kwaliteitsregister.register.placement.PlacementRefusal.ByState;

/** One check-in more than the policy asks for, at any time (domain §4.2). */
final class ExtraCheckIn {

    private ExtraCheckIn() {}

    static Decision<PlacementEvent> plan(PlanCheckIn one, Running running, Moment moment) {
        var known = running.checkIns().open(one.checkIn());
        if (known.isPresent() && known.get().dueOn().equals(one.dueOn())) {
            return nothingToDo();
        }
        if (running.checkIns().knows(one.checkIn())) {
            return refused(ByState.CHECK_IN_ALREADY_PLANNED);
        }
        var terms = running.terms();
        return CheckingIn.happened(one.occurredOn(), running, moment)
                .or(() -> CheckingIn.within(
                        "/dueOn", one.dueOn(), one.occurredOn(), terms.period().until()))
                .<Decision<PlacementEvent>>map(Decision::refused)
                .orElseGet(() -> accepted(new CheckInsPlanned(
                        terms.placement(),
                        terms.employer(),
                        terms.institution(),
                        one.occurredOn(),
                        withExtra(one, running, moment.today()))));
    }

    private static List<PlannedCheckIn> withExtra(PlanCheckIn one, Running running, LocalDate today) {
        var all = new ArrayList<>(running.checkIns().open());
        all.add(one.policy().planned(one.checkIn(), CheckInKind.EXTRA, one.dueOn(), today));
        return all;
    }
}
