package nl.kwaliteitsregister.contract;

import static nl.kwaliteitsregister.contract.Samples.BAKER;
import static nl.kwaliteitsregister.contract.Samples.BAKERY;
import static nl.kwaliteitsregister.contract.Samples.CHECK;
import static nl.kwaliteitsregister.contract.Samples.CHECK_IN;
import static nl.kwaliteitsregister.contract.Samples.COORDINATOR;
import static nl.kwaliteitsregister.contract.Samples.DAY;
import static nl.kwaliteitsregister.contract.Samples.PASTRY;
import static nl.kwaliteitsregister.contract.Samples.PLACEMENT;
import static nl.kwaliteitsregister.contract.Samples.RESPONDENT;
import static nl.kwaliteitsregister.contract.Samples.ROC;
import static nl.kwaliteitsregister.contract.Samples.SECOND_CHECK_IN;
import static nl.kwaliteitsregister.contract.Samples.SECOND_COORDINATOR;
import static nl.kwaliteitsregister.contract.Samples.SUPERVISOR;
import static nl.kwaliteitsregister.contract.Samples.sealed;

import java.math.BigDecimal;
import java.util.List;
import nl.kwaliteitsregister.contract.code.AgeBand;
import nl.kwaliteitsregister.contract.code.Channel;
import nl.kwaliteitsregister.contract.code.CheckInKind;
import nl.kwaliteitsregister.contract.code.EndedBy;
import nl.kwaliteitsregister.contract.code.Likert;
import nl.kwaliteitsregister.contract.code.Route;
import nl.kwaliteitsregister.contract.code.StayChoice;
import nl.kwaliteitsregister.contract.code.TrafficLight;
import nl.kwaliteitsregister.contract.event.PlacementEvent;
import nl.kwaliteitsregister.contract.id.LadderId;
import nl.kwaliteitsregister.contract.id.StepId;

/** One placement in pastry, with every turn it can take. */
final class SamplePlacement {

    private static final BigDecimal HOURS = new BigDecimal("32.5");
    private static final PlacementEvent.Period PERIOD = new PlacementEvent.Period(DAY, DAY.plusWeeks(20));

    private SamplePlacement() {}

    static List<PlacementEvent> events() {
        return List.of(
                new PlacementEvent.PlacementPlanned(
                        PLACEMENT,
                        BAKERY,
                        ROC,
                        DAY,
                        BAKER,
                        Route.BOL,
                        new PlacementEvent.Scope(PASTRY, "leerling banketbakker"),
                        PERIOD,
                        HOURS,
                        sealed("student"),
                        RESPONDENT,
                        AgeBand.ADULT,
                        SUPERVISOR),
                new PlacementEvent.CheckBeforeStartAsked(PLACEMENT, BAKERY, ROC, DAY),
                new PlacementEvent.StartExceptionAsked(
                        PLACEMENT, BAKERY, ROC, DAY, sealed("reason for exception"), COORDINATOR),
                new PlacementEvent.StartExceptionAgreed(PLACEMENT, BAKERY, ROC, DAY, SECOND_COORDINATOR),
                new PlacementEvent.StartExceptionDeclined(
                        PLACEMENT, BAKERY, ROC, DAY, SECOND_COORDINATOR, sealed("reason to decline")),
                new PlacementEvent.PlacementStarted(PLACEMENT, BAKERY, ROC, DAY, CHECK),
                new PlacementEvent.CheckInsPlanned(PLACEMENT, BAKERY, ROC, DAY, checkIns()),
                new PlacementEvent.HostCheckInRecorded(
                        PLACEMENT,
                        BAKERY,
                        ROC,
                        DAY,
                        CHECK_IN,
                        1,
                        Likert.FOUR,
                        Likert.DONT_KNOW,
                        sealed("help needed"),
                        sealed("changed agreements")),
                new PlacementEvent.SchoolCheckInRecorded(
                        PLACEMENT,
                        BAKERY,
                        ROC,
                        DAY,
                        CHECK_IN,
                        CheckInKind.HALFWAY,
                        1,
                        Channel.THREE_WAY_TALK,
                        true,
                        sealed("signals seen"),
                        List.of(new PlacementEvent.Action(sealed("action"), SUPERVISOR, DAY.plusDays(14))),
                        TrafficLight.AMBER,
                        sealed("why amber")),
                new PlacementEvent.CheckInMissed(
                        PLACEMENT, BAKERY, ROC, DAY, CHECK_IN, CheckInKind.HALFWAY, DAY.minusDays(15)),
                new PlacementEvent.PeriodChanged(PLACEMENT, BAKERY, ROC, DAY, PERIOD, HOURS),
                new PlacementEvent.PlacementGraded(PLACEMENT, BAKERY, ROC, DAY),
                new PlacementEvent.PlacementEnded(
                        PLACEMENT,
                        BAKERY,
                        ROC,
                        DAY,
                        new PlacementEvent.EarlyEnd(EndedBy.TOGETHER, sealed("why ended early"))),
                new PlacementEvent.PlacementCancelled(PLACEMENT, BAKERY, ROC, DAY, sealed("why cancelled")),
                new PlacementEvent.StayOrLeaveAsked(
                        PLACEMENT, BAKERY, ROC, DAY, LadderId.ofHost(ROC, BAKERY), new StepId(Samples.uuid("step"))),
                new PlacementEvent.StayOrLeaveDecided(
                        PLACEMENT,
                        BAKERY,
                        ROC,
                        DAY,
                        new StepId(Samples.uuid("step")),
                        StayChoice.LEAVE,
                        sealed("why it costs study time"),
                        SUPERVISOR),
                new PlacementEvent.StayOrLeaveDropped(PLACEMENT, BAKERY, ROC, DAY, new StepId(Samples.uuid("step"))),
                new PlacementEvent.SupervisorChanged(
                        PLACEMENT, BAKERY, ROC, DAY, SUPERVISOR, COORDINATOR, Samples.HANDOVER));
    }

    private static List<PlacementEvent.PlannedCheckIn> checkIns() {
        return List.of(
                new PlacementEvent.PlannedCheckIn(CHECK_IN, CheckInKind.HALFWAY, DAY.plusWeeks(10), DAY.plusWeeks(12)),
                new PlacementEvent.PlannedCheckIn(
                        SECOND_CHECK_IN, CheckInKind.BEFORE_END, DAY.plusWeeks(18), DAY.plusWeeks(20)));
    }
}
