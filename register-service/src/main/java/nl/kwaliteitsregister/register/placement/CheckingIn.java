package nl.kwaliteitsregister.register.placement;

import static nl.kwaliteitsregister.backbone.decider.Decision.accepted;
import static nl.kwaliteitsregister.backbone.decider.Decision.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.backbone.decider.Moment;
import nl.kwaliteitsregister.backbone.decider.Refusal;
import nl.kwaliteitsregister.contract.code.CheckInKind;
import nl.kwaliteitsregister.contract.code.TrafficLight;
import nl.kwaliteitsregister.contract.event.PlacementEvent;
import nl.kwaliteitsregister.contract.event.PlacementEvent.CheckInMissed;
import nl.kwaliteitsregister.contract.event.PlacementEvent.HostCheckInRecorded;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlannedCheckIn;
import nl.kwaliteitsregister.contract.event.PlacementEvent.SchoolCheckInRecorded;
import nl.kwaliteitsregister.register.placement.Placement.Ended;
import nl.kwaliteitsregister.register.placement.Placement.Started;
import nl.kwaliteitsregister.register.placement.PlacementCommand.MissCheckIn;
import nl.kwaliteitsregister.register.placement.PlacementCommand.RecordHostCheckIn;
import nl.kwaliteitsregister.register.placement.PlacementCommand.RecordSchoolCheckIn;
import nl.kwaliteitsregister.register.placement.PlacementRefusal.ActionDueBefore;
import nl.kwaliteitsregister.register.placement.PlacementRefusal.ByContent;
import nl.kwaliteitsregister.register.placement.PlacementRefusal.ByState;
import nl.kwaliteitsregister.register.placement.PlacementRefusal.DayOutside;

/** The two forms of a check-in, and the check-in that nobody held (domain §4.2). */
final class CheckingIn {

    /** Version of the check-in forms, the host's and the school's alike. */
    static final int FORM_VERSION = 1;

    private CheckingIn() {}

    static Decision<PlacementEvent> hostForm(RecordHostCheckIn form, Started started, Moment moment) {
        var faults = faults(form.occurredOn(), form.formVersion(), started, moment);
        if (!started.checkIns().knows(form.checkIn())) {
            faults.add(ByContent.UNKNOWN_CHECK_IN);
        }
        if (!faults.isEmpty()) {
            return refused(Refusal.of(faults));
        }
        return started.checkIns().answeredByHost().contains(form.checkIn())
                ? refused(ByState.HOST_ALREADY_ANSWERED)
                : accepted(new HostCheckInRecorded(
                        form.placement(),
                        started.terms().employer(),
                        form.institution(),
                        form.occurredOn(),
                        form.checkIn(),
                        form.formVersion(),
                        form.progress(),
                        form.schoolContact(),
                        form.helpNeeded(),
                        form.changedAgreements()));
    }

    static Decision<PlacementEvent> schoolForm(RecordSchoolCheckIn form, Started started, Moment moment) {
        var faults = faults(form.occurredOn(), form.formVersion(), started, moment);
        if (form.light() != TrafficLight.GREEN && form.reason() == null) {
            faults.add(ByContent.LIGHT_NEEDS_REASON);
        }
        for (var i = 0; i < form.actions().size(); i++) {
            if (form.actions().get(i).dueOn().isBefore(form.occurredOn())) {
                faults.add(new ActionDueBefore(i, form.occurredOn()));
            }
        }
        if (!faults.isEmpty()) {
            return refused(Refusal.of(faults));
        }
        return started.checkIns().held().contains(form.checkIn())
                ? refused(ByState.CHECK_IN_ALREADY_HELD)
                : accepted(held(form, started));
    }

    private static SchoolCheckInRecorded held(RecordSchoolCheckIn form, Started started) {
        return new SchoolCheckInRecorded(
                form.placement(),
                started.terms().employer(),
                form.institution(),
                form.occurredOn(),
                form.checkIn(),
                started.checkIns()
                        .planned(form.checkIn())
                        .map(PlannedCheckIn::kind)
                        .orElse(CheckInKind.EXTRA),
                form.formVersion(),
                form.channel(),
                form.spokeAlone(),
                form.signalsSeen(),
                form.actions(),
                form.light(),
                form.reason());
    }

    /** Held in the meantime, planned for later, planned no longer, missed before: nothing is left to do. */
    static Decision<PlacementEvent> miss(MissCheckIn miss, Started started, Moment moment) {
        return started.checkIns()
                .open(miss.checkIn())
                .filter(planned -> moment.today().isAfter(planned.holdBy()))
                .<Decision<PlacementEvent>>map(planned -> accepted(new CheckInMissed(
                        miss.placement(),
                        started.terms().employer(),
                        miss.institution(),
                        planned.holdBy().plusDays(1),
                        planned.checkIn(),
                        planned.kind(),
                        planned.dueOn())))
                .orElseGet(Decision::nothingToDo);
    }

    private static List<Refusal> faults(LocalDate day, int formVersion, Started started, Moment moment) {
        var faults = new ArrayList<Refusal>();
        happened(day, started, moment).ifPresent(faults::add);
        if (formVersion != FORM_VERSION) {
            faults.add(ByContent.UNKNOWN_CHECK_IN_FORM);
        }
        return faults;
    }

    /** Between the first day and the last one, or today while there is no last one. */
    static Optional<Refusal> happened(LocalDate day, Started started, Moment moment) {
        var latest = started instanceof Ended ended ? ended.lastDay() : moment.today();
        return moment.objectionTo(day).or(() -> within("/occurredOn", day, started.startedOn(), latest));
    }

    static Optional<Refusal> within(String field, LocalDate day, LocalDate earliest, LocalDate latest) {
        return day.isBefore(earliest) || day.isAfter(latest)
                ? Optional.of(new DayOutside(field, earliest, latest))
                : Optional.empty();
    }
}
