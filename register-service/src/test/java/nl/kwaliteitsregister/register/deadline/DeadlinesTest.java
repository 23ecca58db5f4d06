package nl.kwaliteitsregister.register.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kwaliteitsregister.contract.code.CheckInKind;
import nl.kwaliteitsregister.contract.code.CodeList;
import nl.kwaliteitsregister.contract.code.MatchingField;
import nl.kwaliteitsregister.contract.code.Severity;
import nl.kwaliteitsregister.contract.event.PlacementEvent.CheckInsPlanned;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlacementGraded;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlannedCheckIn;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.CheckApproved;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.CheckApprovedWithConditions;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.Condition;
import nl.kwaliteitsregister.contract.event.Programme;
import nl.kwaliteitsregister.contract.event.ReentryEvent.ReentryDetected;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.event.SignalEvent.SeverityAssessed;
import nl.kwaliteitsregister.contract.id.CheckId;
import nl.kwaliteitsregister.contract.id.CheckInId;
import nl.kwaliteitsregister.contract.id.ConditionId;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.KeyId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.contract.id.SignalId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.register.deadline.Deadline.CheckInToHold;
import nl.kwaliteitsregister.register.deadline.Deadline.CheckToExpire;
import nl.kwaliteitsregister.register.deadline.Deadline.ConditionToMeet;
import nl.kwaliteitsregister.register.deadline.Deadline.MatchToSettle;
import nl.kwaliteitsregister.register.deadline.Deadline.SeverityToConfirm;
import nl.kwaliteitsregister.register.deadline.Deadline.SignalToFollowUp;
import nl.kwaliteitsregister.register.placement.PlacementCommand.MissCheckIn;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.ExpireCheck;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.MissCondition;
import nl.kwaliteitsregister.register.reentry.ReentryCommand.LapseMatch;
import nl.kwaliteitsregister.register.signal.SignalCommand.MissConfirmation;
import nl.kwaliteitsregister.register.signal.SignalCommand.MissFollowUp;
import org.junit.jupiter.api.Test;

/** Which event sets which deadline, and what the register then asks of itself. */
class DeadlinesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);
    private static final PlacementId PLACEMENT = new PlacementId(new UUID(0, 1));
    private static final EmployerId HOST = EmployerId.of("00000000-0000-5000-8000-000000000001");
    private static final InstitutionId SCHOOL = new InstitutionId("25XX");
    private static final Programme BAKER = new Programme(CodeList.CREBO, "25180", "2026");
    private static final CheckId CHECK = new CheckId(new UUID(0, 2));
    private static final StaffId ANNA = new StaffId("aaaaaaaa-0000-4000-8000-000000000001");
    private static final Sealed TEXT = new Sealed(new KeyId("key"), "text");

    @Test
    void a_planned_check_in_is_missed_from_the_day_after_the_last_one_to_hold_it() {
        var one = new CheckInId(new UUID(0, 3));
        var planned = new CheckInsPlanned(
                PLACEMENT,
                HOST,
                SCHOOL,
                DAY,
                List.of(new PlannedCheckIn(one, CheckInKind.HALFWAY, DAY.minusDays(14), DAY)));

        assertSets(planned, new CheckInToHold(PLACEMENT, SCHOOL, one, LocalDate.of(2027, 1, 1)));
        assertThat(commandOf(planned)).isEqualTo(new MissCheckIn(PLACEMENT, SCHOOL, one));
    }

    @Test
    void an_approval_expires_on_the_day_after_its_last() {
        var approved = new CheckApproved(HOST, SCHOOL, DAY.minusMonths(24), BAKER, CHECK, DAY, 24);

        assertSets(approved, new CheckToExpire(approved.stream(), CHECK, LocalDate.of(2027, 1, 1)));
        assertThat(commandOf(approved)).isEqualTo(new ExpireCheck(approved.stream(), CHECK));
    }

    @Test
    void an_approval_with_conditions_expires_and_each_condition_is_missed_after_its_day() {
        var condition = new ConditionId(new UUID(0, 4));
        var dueOn = LocalDate.of(2026, 10, 24);
        var approved = new CheckApprovedWithConditions(
                HOST,
                SCHOOL,
                DAY.minusMonths(24),
                BAKER,
                CHECK,
                DAY,
                24,
                List.of(new Condition(condition, null, TEXT, dueOn)));

        assertSets(
                approved,
                new CheckToExpire(approved.stream(), CHECK, LocalDate.of(2027, 1, 1)),
                new ConditionToMeet(approved.stream(), CHECK, condition, LocalDate.of(2026, 10, 25)));
        assertThat(Deadlines.setBy(approved).get(1).command())
                .isEqualTo(new MissCondition(approved.stream(), CHECK, condition));
    }

    @Test
    void severity_4_is_confirmed_the_same_day_and_others_need_no_second_person() {
        var signal = new SignalId(new UUID(0, 5));
        assertSets(assessed(4), new SeverityToConfirm(signal, SCHOOL, DAY), new SignalToFollowUp(signal, SCHOOL, DAY));
        assertThat(Deadlines.setBy(assessed(4)).getFirst().due()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(commandOf(assessed(4))).isEqualTo(new MissConfirmation(new SignalId(new UUID(0, 5)), SCHOOL, DAY));
        assertSets(assessed(3), new SignalToFollowUp(signal, SCHOOL, DAY));
    }

    @Test
    void a_signal_is_to_be_followed_up_by_its_day() {
        var followUp = new SignalToFollowUp(new SignalId(new UUID(0, 5)), SCHOOL, DAY);

        assertThat(followUp.due()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(followUp.command()).isEqualTo(new MissFollowUp(followUp.signal(), SCHOOL, DAY));
    }

    @Test
    void a_likely_match_lapses_on_the_day_after_the_last_one_to_settle_it() {
        var known = EmployerId.of("00000000-0000-5000-8000-000000000002");
        var detected =
                new ReentryDetected(HOST, SCHOOL, DAY.minusDays(14), known, 80, Set.of(MatchingField.NAME), "f", DAY);

        assertSets(detected, new MatchToSettle(SCHOOL, HOST, known, LocalDate.of(2027, 1, 1)));
        assertThat(commandOf(detected)).isEqualTo(new LapseMatch(SCHOOL, HOST, known));
    }

    @Test
    void other_events_set_none() {
        assertSets(new PlacementGraded(PLACEMENT, HOST, SCHOOL, DAY));
    }

    private static void assertSets(RegisterEvent event, Deadline... deadlines) {
        assertThat(Deadlines.setBy(event)).containsExactly(deadlines);
    }

    private static Object commandOf(RegisterEvent event) {
        return Deadlines.setBy(event).getFirst().command();
    }

    private static SeverityAssessed assessed(int severity) {
        return new SeverityAssessed(
                new SignalId(new UUID(0, 5)), HOST, SCHOOL, DAY, new Severity(severity), TEXT, DAY, ANNA);
    }
}
