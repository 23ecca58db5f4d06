package nl.kwaliteitsregister.projection.hostfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import nl.kwaliteitsregister.contract.code.CheckInKind;
import nl.kwaliteitsregister.contract.code.Likert;
import nl.kwaliteitsregister.contract.code.SignalCategory;
import nl.kwaliteitsregister.contract.code.Source;
import nl.kwaliteitsregister.contract.code.StayChoice;
import nl.kwaliteitsregister.contract.code.Verdict;
import nl.kwaliteitsregister.contract.event.InstitutionEvent.ProgrammeOffered;
import nl.kwaliteitsregister.contract.event.PlacementEvent.StayOrLeaveAsked;
import nl.kwaliteitsregister.contract.event.PlacementEvent.StayOrLeaveDecided;
import nl.kwaliteitsregister.contract.event.PlacementEvent.StayOrLeaveDropped;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.CheckRefused;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.RefusalObjected;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.RefusalObjectionDecided;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import nl.kwaliteitsregister.quality.PromiseStanding;
import org.junit.jupiter.api.Test;

/** What becomes of a file, fact by fact. */
class HostFileTest {

    private static final PartId PLACEMENT = new PartId.OfPlacement(Facts.FILE, Facts.placement(1));
    private static final PartId CHECKS = new PartId.OfChecks(Facts.FILE, Facts.NURSING.key());

    @Test
    void what_the_trade_register_says_is_shared_and_what_a_school_entered_stays_with_it() {
        var files = Files.after(
                Facts.registered(Facts.SCHOOL, Source.INSTITUTION, "Entered"),
                Facts.opened(Facts.OTHER_SCHOOL),
                Facts.said(Facts.SCHOOL, Source.TRADE_REGISTER, Facts.DAY, "Registered"));

        assertThat(files.part(new PartId.OfHost(Facts.HOST), Host.class).facts())
                .extracting(it -> it.details().name())
                .containsExactly("Registered");
        assertThat(entered(files, new FileId(Facts.OTHER_SCHOOL, Facts.HOST)).facts())
                .isEmpty();
        assertThat(entered(files, Facts.FILE).facts())
                .extracting(it -> it.details().name())
                .containsExactly("Entered");
    }

    @Test
    void a_new_check_replaces_the_old_one_which_stays_in_history() {
        var files = Files.after(
                Facts.checked(Facts.check("first"), Facts.DAY),
                Facts.approved(Facts.check("first"), Facts.DAY),
                Facts.checked(Facts.check("second"), Facts.DAY.plusMonths(12)));

        var checks = files.part(CHECKS, ProgrammeChecks.class);

        assertThat(checks.current(AsOf.NOW).orElseThrow().id()).isEqualTo(Facts.check("second"));
        assertThat(checks.asOf(AsOf.NOW).getFirst().outcome())
                .isEqualTo(new Outcome.Approved(Facts.DAY, Facts.DAY.plusMonths(24)));
        assertThat(checks.version()).isEqualTo(2);
    }

    @Test
    void a_refusal_is_disputed_while_an_objection_waits_and_deferred_once_it_is_annulled() {
        var check = Facts.check("first");
        var refused = new CheckRefused(Facts.HOST, Facts.SCHOOL, Facts.DAY, Facts.NURSING, check, List.of(), null);
        var objected = new RefusalObjected(
                Facts.HOST,
                Facts.SCHOOL,
                Facts.DAY,
                Facts.NURSING,
                check,
                Facts.sealed("why"),
                Facts.DAY.plusWeeks(6),
                Facts.PEER_COACH);
        var annulled = new RefusalObjectionDecided(
                Facts.HOST,
                Facts.SCHOOL,
                Facts.DAY,
                Facts.NURSING,
                check,
                Verdict.ANNULLED,
                Facts.sealed("so"),
                Facts.SUPERVISOR);

        assertThat(outcome(Facts.checked(check, Facts.DAY), refused, objected))
                .isEqualTo(new Outcome.Refused(Facts.DAY, List.of(), null, true));
        assertThat(outcome(Facts.checked(check, Facts.DAY), refused, objected, annulled))
                .isEqualTo(new Outcome.Deferred(Facts.DAY, Facts.sealed("so")));
    }

    private static Outcome outcome(RegisterEvent... events) {
        return Files.after(events)
                .part(CHECKS, ProgrammeChecks.class)
                .checks()
                .getFirst()
                .outcomes()
                .getLast()
                .outcome();
    }

    @Test
    void a_promise_is_disputed_when_one_says_broken_and_another_kept() {
        var files = Files.after(
                Facts.checked(Facts.check("first"), Facts.DAY),
                Facts.planned(Facts.placement(1), Facts.DAY),
                Facts.planned(Facts.placement(2), Facts.DAY),
                Facts.coordinatorSaid(Facts.placement(1), Facts.DAY.plusMonths(6), Likert.ONE),
                Facts.studentSaid(Facts.placement(2), Facts.DAY.plusMonths(7), Likert.FOUR));

        assertThat(promises(files)).isEqualTo(PromiseStanding.DISPUTED);
    }

    @Test
    void what_was_said_before_the_promise_was_made_says_nothing_of_it() {
        var files = Files.after(
                Facts.planned(Facts.placement(1), Facts.DAY.minusMonths(5)),
                Facts.coordinatorSaid(Facts.placement(1), Facts.DAY.minusDays(1), Likert.ONE),
                Facts.checked(Facts.check("first"), Facts.DAY));

        assertThat(promises(files)).isEqualTo(PromiseStanding.NOT_ASKED);
    }

    @Test
    void an_evaluation_may_arrive_before_the_plan_of_its_placement() {
        var files = Files.after(
                Facts.studentSaid(Facts.placement(1), Facts.DAY, Likert.FIVE),
                Facts.planned(Facts.placement(1), Facts.DAY));

        var placement = files.part(PLACEMENT, Placement.class);

        assertThat(placement.plan()).isNotNull();
        assertThat(placement.answers().student()).isNotNull();
    }

    @Test
    void of_a_students_answers_only_those_a_coordinator_may_read_are_kept_by_placement() {
        var files = Files.after(Facts.studentSaid(Facts.placement(1), Facts.DAY, Likert.FIVE));

        var student = Objects.requireNonNull(
                files.part(PLACEMENT, Placement.class).answers().student());

        assertThat(student.items().keySet()).extracting(Enum::name).containsExactly("AS2", "AS3", "AS8");
        assertThat(student.text()).isNull();
    }

    @Test
    void a_check_in_that_was_missed_and_held_later_is_held() {
        var due = Facts.DAY.plusDays(14);
        var files = Files.after(
                Facts.planned(Facts.placement(1), Facts.DAY),
                Facts.checkInsPlanned(Facts.placement(1), due),
                Facts.missed(Facts.placement(1), CheckInKind.WEEK_2, due),
                Facts.held(Facts.placement(1), CheckInKind.WEEK_2, due.plusDays(20)));

        var checkIn = files.part(PLACEMENT, Placement.class).checkIns().getFirst();

        assertThat(checkIn.wasHeld()).isTrue();
        assertThat(checkIn.missedOn()).isEqualTo(due.plusDays(14));
    }

    @Test
    void check_ins_planned_again_keep_what_was_held_and_drop_what_is_not_planned_any_more() {
        var files = Files.after(
                Facts.checkInsPlanned(Facts.placement(1), Facts.DAY.plusDays(14), Facts.DAY.plusDays(70)),
                Facts.held(Facts.placement(1), CheckInKind.WEEK_2, Facts.DAY.plusDays(14)),
                Facts.checkInsPlanned(Facts.placement(1)));

        assertThat(files.part(PLACEMENT, Placement.class).checkIns())
                .extracting(CheckIn::kind)
                .containsExactly(CheckInKind.WEEK_2);
    }

    @Test
    void a_placement_shows_what_was_decided_at_a_stop_until_the_stop_is_dropped() {
        var asked = new StayOrLeaveAsked(
                Facts.placement(1), Facts.HOST, Facts.SCHOOL, Facts.DAY, Facts.LADDER, Facts.step(1));
        var decided = new StayOrLeaveDecided(
                Facts.placement(1),
                Facts.HOST,
                Facts.SCHOOL,
                Facts.DAY.plusDays(1),
                Facts.step(1),
                StayChoice.LEAVE,
                null,
                Facts.SUPERVISOR);
        var dropped = new StayOrLeaveDropped(
                Facts.placement(1), Facts.HOST, Facts.SCHOOL, Facts.DAY.plusDays(2), Facts.step(1));

        var files = Files.after(Facts.planned(Facts.placement(1), Facts.DAY), asked, decided);

        assertThat(files.part(PLACEMENT, Placement.class).stays())
                .containsExactly(new Stay(
                        Facts.step(1), Facts.DAY, new Stay.Decision(Facts.DAY.plusDays(1), StayChoice.LEAVE, null)));
        assertThat(Files.after(Facts.planned(Facts.placement(1), Facts.DAY), asked, decided, dropped)
                        .part(PLACEMENT, Placement.class)
                        .stays())
                .isEmpty();
    }

    @Test
    void a_signal_about_the_school_leaves_no_trace_in_the_file_on_a_host() {
        var files = Files.after(
                Facts.signal(Facts.signal(1), SignalCategory.S16, Facts.COORDINATOR),
                Facts.assessed(Facts.signal(1), 3));

        assertThat(files.parts().values())
                .allMatch(it -> it instanceof Signals s && s.signals().isEmpty());
    }

    @Test
    void facts_about_no_host_change_nothing() {
        var event = new ProgrammeOffered(Facts.SCHOOL, Facts.DAY, Facts.NURSING, "Verpleegkunde");

        assertThat(Files.after(event).parts()).isEmpty();
    }

    @Test
    void whatever_the_order_between_streams_the_parts_are_the_same() {
        var events = Files.recorded(Histories.everything());
        var expected = Files.of(events).parts();
        var random = new Random(20261122);

        for (var round = 0; round < 200; round++) {
            assertThat(Files.of(Histories.interleaved(events, random)).parts()).isEqualTo(expected);
        }
    }

    private static Entered entered(Files files, FileId file) {
        return files.part(new PartId.OfHead(file), FileHead.class).entered();
    }

    private static PromiseStanding promises(Files files) {
        var checks = files.part(CHECKS, ProgrammeChecks.class);
        return files.file(Facts.FILE).promises(checks, checks.current(AsOf.NOW).orElseThrow(), AsOf.NOW);
    }
}
