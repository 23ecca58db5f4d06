package nl.kwaliteitsregister.register.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kwaliteitsregister.backbone.decider.Moment;
import nl.kwaliteitsregister.contract.code.AgeBand;
import nl.kwaliteitsregister.contract.code.ConsentStep;
import nl.kwaliteitsregister.contract.code.Ground;
import nl.kwaliteitsregister.contract.code.Phase;
import nl.kwaliteitsregister.contract.code.Severity;
import nl.kwaliteitsregister.contract.code.SignalCategory;
import nl.kwaliteitsregister.contract.code.SignalSource;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.event.SignalEvent;
import nl.kwaliteitsregister.contract.event.SignalEvent.SeverityAssessed;
import nl.kwaliteitsregister.contract.event.SignalEvent.SeverityConfirmationMissed;
import nl.kwaliteitsregister.contract.event.SignalEvent.SeverityConfirmed;
import nl.kwaliteitsregister.contract.event.SignalEvent.SignalRecorded;
import nl.kwaliteitsregister.contract.id.CheckId;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.KeyId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.contract.id.RespondentToken;
import nl.kwaliteitsregister.contract.id.SignalId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.register.Scenario;
import nl.kwaliteitsregister.register.signal.SignalCommand.AssessSeverity;
import nl.kwaliteitsregister.register.signal.SignalCommand.ConfirmSeverity;
import nl.kwaliteitsregister.register.signal.SignalCommand.Intern;
import nl.kwaliteitsregister.register.signal.SignalCommand.MissConfirmation;
import nl.kwaliteitsregister.register.signal.SignalCommand.RecordSignal;
import nl.kwaliteitsregister.register.signal.SignalCommand.RecordWish;
import nl.kwaliteitsregister.register.signal.SignalRefusal.ByContent;
import nl.kwaliteitsregister.register.signal.SignalRefusal.ByState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SignalRulesTest {

    /** A Friday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static final SignalId SIGNAL = new SignalId(new UUID(0, 1));
    private static final EmployerId HOST = EmployerId.of("00000000-0000-5000-8000-000000000001");
    private static final InstitutionId SCHOOL = new InstitutionId("25XX");
    private static final InstitutionId OTHER_SCHOOL = new InstitutionId("99ZZ");
    private static final StaffId ANNA = new StaffId("aaaaaaaa-0000-4000-8000-000000000001");
    private static final StaffId BERT = new StaffId("bbbbbbbb-0000-4000-8000-000000000002");
    private static final Sealed WORDS = new Sealed(new KeyId("key"), "words");
    private static final FollowUp POLICY = new FollowUp(2, 5);
    private static final Intern INTERN =
            new Intern(new PlacementId(new UUID(0, 3)), new RespondentToken(new UUID(0, 4)), AgeBand.ADULT);

    private final Scenario<SignalCommand, SignalEvent, Signal> register =
            Scenario.on(TODAY, new SignalRules(), SignalEvent.streamOf(SIGNAL));

    private static RecordSignal told(SignalCategory category) {
        return told(category, Set.of(), false, SignalSource.SUPERVISOR, Set.of(), TODAY, null);
    }

    private static RecordSignal told(
            SignalCategory category,
            Set<Ground> grounds,
            boolean employee,
            SignalSource source,
            Set<ConsentStep> consent,
            LocalDate from,
            @Nullable LocalDate until) {
        return new RecordSignal(
                SIGNAL,
                HOST,
                SCHOOL,
                from,
                until,
                INTERN,
                null,
                category,
                grounds,
                employee,
                Phase.DURING,
                source,
                WORDS,
                consent,
                true,
                false,
                ANNA);
    }

    private static AssessSeverity severity(int level) {
        return new AssessSeverity(SIGNAL, SCHOOL, new Severity(level), WORDS, POLICY, null, ANNA);
    }

    private static ConfirmSeverity confirmed(StaffId by) {
        return new ConfirmSeverity(SIGNAL, SCHOOL, by);
    }

    private static final MissConfirmation DAY_PASSED = new MissConfirmation(SIGNAL, SCHOOL, TODAY);

    @Nested
    class Recording_a_signal {

        @Test
        void keeps_what_was_told_and_says_not_said_where_no_ground_was_given() {
            register.when(told(SignalCategory.S03))
                    .then(new SignalRecorded(
                            SIGNAL,
                            HOST,
                            SCHOOL,
                            TODAY,
                            null,
                            INTERN.placement(),
                            null,
                            INTERN.respondent(),
                            null,
                            SignalCategory.S03,
                            Set.of(Ground.NOT_SAID),
                            false,
                            Phase.DURING,
                            SignalSource.SUPERVISOR,
                            WORDS,
                            Set.of(),
                            AgeBand.ADULT,
                            ANNA));
        }

        @Test
        void takes_several_grounds() {
            var grounds = Set.of(Ground.RELIGION, Ground.NAME);

            assertThat(register.when(told(
                                    SignalCategory.S05, grounds, false, SignalSource.SUPERVISOR, Set.of(), TODAY, null))
                            .facts())
                    .singleElement()
                    .extracting("grounds")
                    .isEqualTo(grounds);
        }

        @Test
        void not_said_stands_alone() {
            register.when(told(
                            SignalCategory.S05,
                            Set.of(Ground.NOT_SAID, Ground.AGE),
                            false,
                            SignalSource.SUPERVISOR,
                            Set.of(),
                            TODAY,
                            null))
                    .thenRefused(ByContent.NOT_SAID_BESIDE_GROUNDS);
        }

        @ParameterizedTest
        @EnumSource(
                value = Ground.class,
                names = {"WORKING_HOURS", "CONTRACT_TYPE"})
        void grounds_for_employees_are_for_employees(Ground ground) {
            register.when(told(
                            SignalCategory.S13, Set.of(ground), false, SignalSource.SUPERVISOR, Set.of(), TODAY, null))
                    .thenRefused(new SignalRefusal.GroundForEmployeesOnly(ground));
            assertThat(register.when(told(
                                    SignalCategory.S13,
                                    Set.of(ground),
                                    true,
                                    SignalSource.SUPERVISOR,
                                    Set.of(),
                                    TODAY,
                                    null))
                            .facts())
                    .hasSize(1);
        }

        @Test
        void s16_goes_elsewhere() {
            register.when(told(SignalCategory.S16)).thenRefused(ByContent.GOES_TO_CONFIDANT_OR_QUALITY_OFFICER);
        }

        @ParameterizedTest
        @EnumSource(
                value = SignalSource.class,
                names = {"STUDENT", "PEER_COACH"})
        void what_a_student_told_needs_the_students_consent_to_record(SignalSource source) {
            register.when(told(SignalCategory.S02, Set.of(), false, source, Set.of(), TODAY, null))
                    .thenRefused(ByContent.STUDENT_DID_NOT_AGREE_TO_RECORD);
            assertThat(register.when(told(
                                    SignalCategory.S02,
                                    Set.of(),
                                    false,
                                    source,
                                    Set.of(ConsentStep.RECORD),
                                    TODAY,
                                    null))
                            .facts())
                    .hasSize(1);
        }

        @Test
        void no_further_step_without_consent_to_record() {
            register.when(told(
                            SignalCategory.S02,
                            Set.of(),
                            false,
                            SignalSource.SUPERVISOR,
                            Set.of(ConsentStep.SHARE),
                            TODAY,
                            null))
                    .thenRefused(ByContent.STUDENT_DID_NOT_AGREE_TO_RECORD);
        }

        @Test
        void names_every_fault_of_its_days() {
            register.when(told(
                            SignalCategory.S02,
                            Set.of(),
                            false,
                            SignalSource.SUPERVISOR,
                            Set.of(),
                            TODAY.plusDays(2),
                            TODAY.plusDays(1)))
                    .thenRefused(
                            new Moment.NotAPastDay(TODAY.minusMonths(24), TODAY),
                            ByContent.ENDS_BEFORE_IT_BEGINS,
                            ByContent.ENDS_IN_THE_FUTURE);
        }

        @Test
        void is_recorded_once() {
            register.given(told(SignalCategory.S01))
                    .when(told(SignalCategory.S01))
                    .thenRefused(ByState.SIGNAL_ALREADY_RECORDED);
        }
    }

    @Nested
    class Setting_the_severity {

        @ParameterizedTest
        @CsvSource({"4, 2026-11-20", "3, 2026-11-24", "2, 2026-11-27", "1, "})
        void says_until_when_following_up_is_in_time(int level, @Nullable LocalDate followUpBy) {
            register.given(told(SignalCategory.S03))
                    .when(severity(level))
                    .then(new SeverityAssessed(
                            SIGNAL, HOST, SCHOOL, TODAY, new Severity(level), WORDS, followUpBy, ANNA));
        }

        @Test
        void may_be_unusual_for_the_category() {
            assertThat(SignalCategory.S08.usually(new Severity(1))).isFalse();
            assertThat(register.given(told(SignalCategory.S08))
                            .when(severity(1))
                            .facts())
                    .hasSize(1);
        }

        @ParameterizedTest
        @EnumSource(
                value = SignalCategory.class,
                names = {"P01", "P02", "P03", "P04"})
        void praise_has_none(SignalCategory praise) {
            register.given(told(praise)).when(severity(1)).thenRefused(ByContent.PRAISE_HAS_NO_SEVERITY);
        }

        @Test
        void can_be_set_anew_but_not_to_the_same() {
            register.given(told(SignalCategory.S03)).given(severity(2));

            register.when(severity(2)).thenRefused(ByState.SEVERITY_ALREADY_SO);
            assertThat(register.given(severity(4)).when(severity(3)).facts()).hasSize(1);
        }

        @Test
        void of_another_schools_signal_is_unknown() {
            register.given(told(SignalCategory.S03));

            register.when(new AssessSeverity(SIGNAL, OTHER_SCHOOL, new Severity(2), WORDS, POLICY, null, ANNA))
                    .thenRefused(ByState.UNKNOWN_SIGNAL);
            register.given(severity(4))
                    .when(new ConfirmSeverity(SIGNAL, OTHER_SCHOOL, BERT))
                    .thenRefused(ByState.UNKNOWN_SIGNAL);
        }
    }

    @Nested
    class Confirming_severity_4 {

        private final SignalEvent missed = new SeverityConfirmationMissed(SIGNAL, HOST, SCHOOL, TODAY.plusDays(1));

        @Test
        void takes_a_second_person() {
            register.given(told(SignalCategory.S08)).given(severity(4));

            register.when(confirmed(ANNA)).thenRefused(new SignalRefusal.SamePersonSetSeverity());
            register.when(confirmed(BERT))
                    .then(new SeverityConfirmed(SIGNAL, HOST, SCHOOL, TODAY, new Severity(4), BERT));
            register.given(confirmed(BERT)).when(confirmed(BERT)).thenNothing();
        }

        @Test
        void is_for_severity_4_only() {
            register.given(told(SignalCategory.S08)).given(severity(3));

            register.when(confirmed(BERT)).thenRefused(ByState.NO_SEVERITY_TO_CONFIRM);
        }

        @Test
        void is_missed_when_the_day_is_over_and_only_then() {
            register.given(told(SignalCategory.S08)).given(severity(4));

            register.when(DAY_PASSED).thenRefused(new SignalRefusal.DayNotOver(TODAY.plusDays(1)));
            register.later(TODAY.plusDays(3)).when(DAY_PASSED).then(missed);
            register.later(TODAY.plusDays(3)).given(DAY_PASSED).when(DAY_PASSED).thenNothing();
        }

        @Test
        void is_not_missed_when_confirmed_in_time_or_no_longer_4() {
            var four = register.given(told(SignalCategory.S08)).given(severity(4));

            four.later(TODAY)
                    .given(confirmed(BERT))
                    .later(TODAY.plusDays(1))
                    .when(DAY_PASSED)
                    .thenNothing();
            four.later(TODAY)
                    .given(severity(3))
                    .later(TODAY.plusDays(1))
                    .when(DAY_PASSED)
                    .thenNothing();
        }

        @Test
        void confirmed_too_late_was_missed_all_the_same() {
            register.given(told(SignalCategory.S08)).given(severity(4));
            var next = register.later(TODAY.plusDays(1)).given(confirmed(BERT));

            next.when(DAY_PASSED).then(missed);
        }

        @Test
        void is_still_possible_after_it_was_missed() {
            register.given(told(SignalCategory.S08)).given(severity(4));

            assertThat(register.later(TODAY.plusDays(2))
                            .given(DAY_PASSED)
                            .when(confirmed(BERT))
                            .facts())
                    .hasSize(1);
        }

        @Test
        void the_deadline_of_an_earlier_assessment_says_nothing_of_a_later_one() {
            register.given(told(SignalCategory.S08)).given(severity(4)).given(severity(3));
            var next = register.later(TODAY.plusDays(1)).given(severity(4));

            next.when(DAY_PASSED).thenNothing();
        }
    }

    @Test
    void nothing_but_recording_is_possible_before_it_was_recorded() {
        register.when(severity(2)).thenRefused(ByState.UNKNOWN_SIGNAL);
        register.when(confirmed(BERT)).thenRefused(ByState.UNKNOWN_SIGNAL);
        register.later(TODAY.plusDays(1)).when(DAY_PASSED).thenNothing();
    }

    @Test
    void every_command_finds_each_recorded_state_ready_to_answer() {
        var praise = register.later(TODAY).given(told(SignalCategory.P01)).later(TODAY.plusDays(1));
        var unassessed = register.later(TODAY).given(told(SignalCategory.S01)).later(TODAY.plusDays(1));

        for (var state : List.of(praise, unassessed)) {
            state.when(confirmed(BERT)).thenRefused(ByState.NO_SEVERITY_TO_CONFIRM);
            state.when(DAY_PASSED).thenNothing();
            state.when(wish()).thenNothing();
        }
    }

    private static RecordWish wish() {
        return new RecordWish(SIGNAL, HOST, SCHOOL, TODAY, null, new CheckId(new UUID(0, 5)), ANNA);
    }

    @Test
    void a_wish_heard_at_a_check_is_an_s06_without_words_and_without_a_severity() {
        assertThat(register.when(wish()).facts())
                .singleElement()
                .isInstanceOfSatisfying(SignalRecorded.class, recorded -> {
                    assertThat(recorded.category()).isEqualTo(SignalCategory.S06);
                    assertThat(recorded.check()).isEqualTo(new CheckId(new UUID(0, 5)));
                    assertThat(recorded.description()).isNull();
                });
        assertThat(register.given(wish()).state().currentSeverity()).isEmpty();
        register.when(wish()).thenNothing();
    }
}
