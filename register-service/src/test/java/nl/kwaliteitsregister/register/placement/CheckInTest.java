package nl.kwaliteitsregister.register.placement;

import static nl.kwaliteitsregister.contract.code.CheckInKind.BEFORE_END;
import static nl.kwaliteitsregister.contract.code.CheckInKind.EXTRA;
import static nl.kwaliteitsregister.contract.code.CheckInKind.HALFWAY;
import static nl.kwaliteitsregister.contract.code.CheckInKind.WEEK_2;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.ANNA;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.FROM;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.HOST;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.PLACEMENT;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.SCHOOL;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.UNTIL;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.change;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.day;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.early;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.end;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.ended;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.hostForm;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.running;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.schoolForm;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kwaliteitsregister.contract.code.CheckInKind;
import nl.kwaliteitsregister.contract.code.Likert;
import nl.kwaliteitsregister.contract.code.TrafficLight;
import nl.kwaliteitsregister.contract.event.PlacementEvent;
import nl.kwaliteitsregister.contract.event.PlacementEvent.Action;
import nl.kwaliteitsregister.contract.event.PlacementEvent.CheckInMissed;
import nl.kwaliteitsregister.contract.event.PlacementEvent.CheckInsPlanned;
import nl.kwaliteitsregister.contract.event.PlacementEvent.HostCheckInRecorded;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlannedCheckIn;
import nl.kwaliteitsregister.contract.event.PlacementEvent.SchoolCheckInRecorded;
import nl.kwaliteitsregister.contract.id.CheckInId;
import nl.kwaliteitsregister.register.placement.PlacementCommand.MissCheckIn;
import nl.kwaliteitsregister.register.placement.PlacementCommand.PlanCheckIn;
import nl.kwaliteitsregister.register.placement.PlacementCommand.RecordSchoolCheckIn;
import nl.kwaliteitsregister.register.placement.PlacementRefusal.ActionDueBefore;
import nl.kwaliteitsregister.register.placement.PlacementRefusal.ByContent;
import nl.kwaliteitsregister.register.placement.PlacementRefusal.ByState;
import nl.kwaliteitsregister.register.placement.PlacementRefusal.DayOutside;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Check-ins during a placement (domain §4.2). The first is due on Monday 7 September, in time until the 21st. */
class CheckInTest {

    private static final LocalDate DUE = day("2026-09-07");
    private static final LocalDate HOLD_BY = day("2026-09-21");
    private static final CheckInId FIRST = CheckInSchedule.idOf(PLACEMENT, WEEK_2);
    private static final CheckInId OWN = new CheckInId(new UUID(0, 9));

    @Test
    void the_schools_form_holds_the_check_in() {
        var form = running().later(DUE).when(schoolForm(DUE, FIRST)).facts();

        assertThat(form).singleElement().isInstanceOfSatisfying(SchoolCheckInRecorded.class, held -> {
            assertThat(held.kind()).isEqualTo(WEEK_2);
            assertThat(held.spokeAlone()).isTrue();
        });
    }

    @Test
    void a_check_in_that_nobody_planned_is_an_extra_one() {
        var form = running().later(DUE).when(schoolForm(DUE, OWN)).facts();

        assertThat(form)
                .singleElement()
                .isInstanceOfSatisfying(
                        SchoolCheckInRecorded.class,
                        held -> assertThat(held.kind()).isEqualTo(EXTRA));
    }

    @Test
    void a_check_in_is_held_once() {
        running()
                .later(DUE)
                .given(schoolForm(DUE, FIRST))
                .when(schoolForm(DUE, FIRST))
                .thenRefused(ByState.CHECK_IN_ALREADY_HELD);
    }

    @ParameterizedTest
    @EnumSource(
            value = TrafficLight.class,
            names = {"AMBER", "RED"})
    void amber_and_red_need_a_reason(TrafficLight light) {
        var without = schoolForm(DUE, FIRST, light, null, List.of());
        var with = schoolForm(DUE, FIRST, light, text("alone in the bakery at four"), List.of());

        running().later(DUE).when(without).thenRefused(ByContent.LIGHT_NEEDS_REASON);
        assertThat(running().later(DUE).when(with).facts()).hasSize(1);
    }

    @Test
    void green_needs_no_reason() {
        assertThat(running().later(DUE).when(schoolForm(DUE, FIRST)).facts()).hasSize(1);
    }

    @Test
    void actions_have_an_owner_and_a_day_that_is_still_to_come() {
        var today = new Action(text("call the host"), ANNA, DUE);
        var before = new Action(text("call the host"), ANNA, DUE.minusDays(1));

        running()
                .later(DUE)
                .when(schoolForm(DUE, FIRST, TrafficLight.GREEN, null, List.of(today, before)))
                .thenRefused(new ActionDueBefore(1, DUE));
    }

    @Test
    void all_faults_of_a_form_are_told_at_once() {
        var form = schoolForm(DUE, FIRST, TrafficLight.RED, null, List.of(new Action(text("call"), ANNA, FROM)));
        var onOldForm = new RecordSchoolCheckIn(
                form.placement(),
                form.institution(),
                form.occurredOn(),
                form.checkIn(),
                7,
                form.channel(),
                form.spokeAlone(),
                form.signalsSeen(),
                form.actions(),
                form.light(),
                form.reason());

        running()
                .later(DUE)
                .when(onOldForm)
                .thenRefused(
                        ByContent.UNKNOWN_CHECK_IN_FORM, ByContent.LIGHT_NEEDS_REASON, new ActionDueBefore(0, DUE));
    }

    @Test
    void the_host_answers_its_form_once_before_or_after_the_school() {
        var answered = running().later(DUE).given(hostForm(DUE, FIRST));

        answered.when(hostForm(DUE, FIRST)).thenRefused(ByState.HOST_ALREADY_ANSWERED);
        running()
                .later(DUE)
                .given(schoolForm(DUE, FIRST))
                .when(hostForm(DUE, FIRST))
                .then(new HostCheckInRecorded(
                        PLACEMENT,
                        HOST,
                        SCHOOL,
                        DUE,
                        FIRST,
                        1,
                        Likert.FOUR,
                        Likert.DONT_KNOW,
                        null,
                        text("starts at seven")));
    }

    @Test
    void the_host_answers_about_a_check_in_that_exists() {
        running().later(DUE).when(hostForm(DUE, OWN)).thenRefused(ByContent.UNKNOWN_CHECK_IN);
    }

    @Test
    void the_hosts_answer_alone_does_not_hold_the_check_in() {
        running()
                .later(DUE)
                .given(hostForm(DUE, FIRST))
                .later(HOLD_BY.plusDays(1))
                .when(miss())
                .then(missed());
    }

    @Test
    void no_check_in_before_the_first_day_nor_after_the_last() {
        var dayBefore = FROM.minusDays(1);

        running().when(schoolForm(dayBefore, FIRST)).thenRefused(new DayOutside("/occurredOn", FROM, FROM));
        ended().later(UNTIL.plusDays(3))
                .when(schoolForm(UNTIL.plusDays(1), OWN))
                .thenRefused(new DayOutside("/occurredOn", FROM, UNTIL));
    }

    @Test
    void a_check_in_held_in_time_may_be_told_after_the_end() {
        assertThat(ended().later(UNTIL.plusDays(3)).when(schoolForm(DUE, FIRST)).facts())
                .hasSize(1);
    }

    @Test
    void missed_on_the_day_after_the_10th_working_day() {
        running().later(HOLD_BY).when(miss()).thenNothing();
        running().later(HOLD_BY.plusDays(1)).when(miss()).then(missed());
    }

    @Test
    void missed_at_its_due_time_even_when_written_late() {
        running().later(HOLD_BY.plusDays(40)).when(miss()).then(missed());
    }

    @Test
    void missed_once() {
        running().later(HOLD_BY.plusDays(1)).given(miss()).when(miss()).thenNothing();
    }

    @Test
    void held_just_before_is_not_missed() {
        running()
                .later(HOLD_BY)
                .given(schoolForm(HOLD_BY, FIRST))
                .later(HOLD_BY.plusDays(1))
                .when(miss())
                .thenNothing();
    }

    @Test
    void missed_can_still_be_held() {
        var held = running()
                .later(HOLD_BY.plusDays(1))
                .given(miss())
                .when(schoolForm(HOLD_BY.plusDays(1), FIRST))
                .facts();

        assertThat(held)
                .singleElement()
                .isInstanceOfSatisfying(
                        SchoolCheckInRecorded.class,
                        form -> assertThat(form.kind()).isEqualTo(WEEK_2));
    }

    @Test
    void missed_after_the_end_where_it_was_due_before() {
        var endedSoon = running().later(DUE.plusDays(1)).given(end(DUE.plusDays(1), early()));

        endedSoon.later(HOLD_BY.plusDays(1)).when(miss()).then(missed());
    }

    @Test
    void never_missed_where_it_was_due_after_an_early_end() {
        var endedBefore = running().later(DUE.minusDays(1)).given(end(DUE.minusDays(1), early()));

        endedBefore.later(HOLD_BY.plusDays(1)).when(miss()).thenNothing();
    }

    @Test
    void one_more_may_be_planned_at_any_time() {
        var planned = running().later(DUE).when(extra(day("2026-10-01"))).facts();

        assertThat(planned(planned))
                .extracting(PlannedCheckIn::kind)
                .containsExactly(WEEK_2, HALFWAY, BEFORE_END, EXTRA);
        running()
                .later(DUE)
                .given(extra(day("2026-10-01")))
                .when(extra(day("2026-10-01")))
                .thenNothing();
        running()
                .later(DUE)
                .given(extra(day("2026-10-01")))
                .when(extra(day("2026-10-02")))
                .thenRefused(ByState.CHECK_IN_ALREADY_PLANNED);
        running().later(DUE).when(extra(UNTIL.plusDays(1))).thenRefused(new DayOutside("/dueOn", DUE, UNTIL));
    }

    @Test
    void a_longer_period_plans_again_what_was_not_held_yet() {
        var today = day("2026-10-05");
        var facts = running()
                .later(DUE)
                .given(schoolForm(DUE, FIRST))
                .later(today)
                .when(change(today, FROM, day("2027-03-14")))
                .facts();

        assertThat(planned(facts))
                .extracting(PlannedCheckIn::kind, PlannedCheckIn::dueOn)
                .containsExactly(due(HALFWAY, "2026-12-07"), due(BEFORE_END, "2027-03-01"));
    }

    @Test
    void a_shorter_period_plans_nothing_in_the_past() {
        var today = day("2026-10-05");
        var facts = running()
                .later(DUE)
                .given(schoolForm(DUE, FIRST))
                .later(today)
                .when(change(today, FROM, day("2026-10-18")))
                .facts();

        assertThat(planned(facts))
                .extracting(PlannedCheckIn::kind, PlannedCheckIn::dueOn)
                .containsExactly(due(HALFWAY, "2026-10-05"));
    }

    @Test
    void a_missed_check_in_stays_missed_when_the_period_changes() {
        var today = HOLD_BY.plusDays(1);
        var facts = running()
                .later(today)
                .given(miss())
                .when(change(today, FROM, day("2027-03-14")))
                .facts();

        assertThat(planned(facts)).extracting(PlannedCheckIn::kind).containsExactly(HALFWAY, BEFORE_END);
    }

    @Test
    void a_check_in_that_moved_is_not_missed_on_its_old_day() {
        var halfway = CheckInSchedule.idOf(PLACEMENT, HALFWAY);
        var moved = running().given(change(FROM, FROM, day("2027-03-14")));

        moved.later(day("2026-11-24"))
                .when(new MissCheckIn(PLACEMENT, SCHOOL, halfway))
                .thenNothing();
    }

    @Test
    void an_extra_check_in_comes_along_into_a_shorter_period() {
        var facts = running()
                .later(DUE)
                .given(extra(day("2026-12-15")))
                .when(change(DUE, FROM, day("2026-12-04")))
                .facts();

        assertThat(planned(facts))
                .filteredOn(one -> one.kind() == EXTRA)
                .singleElement()
                .extracting(PlannedCheckIn::dueOn)
                .isEqualTo(day("2026-12-04"));
    }

    private static Tuple due(CheckInKind kind, String day) {
        return Tuple.tuple(kind, day(day));
    }

    private static List<PlannedCheckIn> planned(List<PlacementEvent> facts) {
        return facts.stream()
                .filter(CheckInsPlanned.class::isInstance)
                .map(CheckInsPlanned.class::cast)
                .findFirst()
                .orElseThrow()
                .checkIns();
    }

    private static PlanCheckIn extra(LocalDate dueOn) {
        return new PlanCheckIn(PLACEMENT, SCHOOL, DUE, OWN, dueOn, SamplePlacements.POLICY);
    }

    private static MissCheckIn miss() {
        return new MissCheckIn(PLACEMENT, SCHOOL, FIRST);
    }

    private static CheckInMissed missed() {
        return new CheckInMissed(PLACEMENT, HOST, SCHOOL, HOLD_BY.plusDays(1), FIRST, WEEK_2, DUE);
    }
}
