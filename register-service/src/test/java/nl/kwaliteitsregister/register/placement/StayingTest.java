package nl.kwaliteitsregister.register.placement;

import static nl.kwaliteitsregister.register.placement.SamplePlacements.FROM;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.HOST;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.PLACEMENT;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.SCHOOL;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.SUUS;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.UNTIL;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.end;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.planned;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.running;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.text;

import java.util.UUID;
import nl.kwaliteitsregister.contract.code.StayChoice;
import nl.kwaliteitsregister.contract.event.PlacementEvent;
import nl.kwaliteitsregister.contract.event.PlacementEvent.StayOrLeaveAsked;
import nl.kwaliteitsregister.contract.event.PlacementEvent.StayOrLeaveDecided;
import nl.kwaliteitsregister.contract.event.PlacementEvent.StayOrLeaveDropped;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.id.LadderId;
import nl.kwaliteitsregister.contract.id.StepId;
import nl.kwaliteitsregister.register.Scenario;
import nl.kwaliteitsregister.register.placement.PlacementCommand.AskStayOrLeave;
import nl.kwaliteitsregister.register.placement.PlacementCommand.DecideStayOrLeave;
import nl.kwaliteitsregister.register.placement.PlacementCommand.DropStayOrLeave;
import nl.kwaliteitsregister.register.placement.PlacementRefusal.ByContent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Interns who are there when placements are stopped (domain §4.2). */
class StayingTest {

    private static final LadderId LADDER = LadderId.ofHost(SCHOOL, HOST);
    private static final StepId STOP = new StepId(new UUID(0, 11));
    private static final StepId LATER = new StepId(new UUID(0, 12));
    private static final AskStayOrLeave ASK = new AskStayOrLeave(PLACEMENT, SCHOOL, LADDER, STOP);
    private static final DropStayOrLeave DROP = new DropStayOrLeave(PLACEMENT, SCHOOL, STOP);

    @Test
    void each_stop_is_asked_once_and_only_while_the_placement_runs() {
        running().when(ASK).then(new StayOrLeaveAsked(PLACEMENT, HOST, SCHOOL, FROM, LADDER, STOP));
        asked().when(ASK).thenNothing();
        asked().when(new AskStayOrLeave(PLACEMENT, SCHOOL, LADDER, LATER))
                .then(new StayOrLeaveAsked(PLACEMENT, HOST, SCHOOL, FROM, LADDER, LATER));
        planned().when(ASK).thenNothing();
    }

    @Test
    void who_leaves_loses_no_study_time_unless_it_is_recorded_why() {
        asked().when(decide(STOP, StayChoice.LEAVE, null)).then(decided(StayChoice.LEAVE, null));
        asked().when(decide(STOP, StayChoice.LEAVE, text("exam is missed")))
                .then(decided(StayChoice.LEAVE, text("exam is missed")));
        asked().when(decide(STOP, StayChoice.STAY, text("none"))).thenRefused(ByContent.STAYING_COSTS_NO_STUDY_TIME);
    }

    @Test
    void who_stays_may_leave_later_while_the_placement_runs() {
        var staying = asked().given(decide(STOP, StayChoice.STAY, null));

        staying.when(decide(STOP, StayChoice.LEAVE, null)).then(decided(StayChoice.LEAVE, null));
    }

    @Test
    void what_was_not_asked_is_not_decided() {
        running().when(decide(STOP, StayChoice.STAY, null)).thenRefused(ByContent.STAY_NOT_ASKED);
        asked().when(decide(LATER, StayChoice.STAY, null)).thenRefused(ByContent.STAY_NOT_ASKED);
    }

    @Test
    void nothing_is_asked_any_longer_when_it_is_dropped_also_after_the_end() {
        var dropped = new StayOrLeaveDropped(PLACEMENT, HOST, SCHOOL, FROM, STOP);

        asked().when(DROP).then(dropped);
        asked().given(DROP).when(DROP).thenNothing();
        asked().given(DROP).when(decide(STOP, StayChoice.STAY, null)).thenRefused(ByContent.STAY_NOT_ASKED);
        asked().later(UNTIL)
                .given(end(UNTIL, null))
                .when(DROP)
                .then(new StayOrLeaveDropped(PLACEMENT, HOST, SCHOOL, UNTIL, STOP));
    }

    private static Scenario<PlacementCommand, PlacementEvent, Placement> asked() {
        return running().given(ASK);
    }

    private static DecideStayOrLeave decide(StepId stop, StayChoice choice, @Nullable Sealed studyTimeLost) {
        return new DecideStayOrLeave(PLACEMENT, SCHOOL, FROM, stop, choice, studyTimeLost, SUUS);
    }

    private static StayOrLeaveDecided decided(StayChoice choice, @Nullable Sealed studyTimeLost) {
        return new StayOrLeaveDecided(PLACEMENT, HOST, SCHOOL, FROM, STOP, choice, studyTimeLost, SUUS);
    }
}
