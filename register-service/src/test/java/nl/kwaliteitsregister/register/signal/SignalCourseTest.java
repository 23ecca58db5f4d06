package nl.kwaliteitsregister.register.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kwaliteitsregister.contract.code.AgeBand;
import nl.kwaliteitsregister.contract.code.ConsentStep;
import nl.kwaliteitsregister.contract.code.Ground;
import nl.kwaliteitsregister.contract.code.Phase;
import nl.kwaliteitsregister.contract.code.ReferralBody;
import nl.kwaliteitsregister.contract.code.Severity;
import nl.kwaliteitsregister.contract.code.SignalCategory;
import nl.kwaliteitsregister.contract.code.SignalClosing;
import nl.kwaliteitsregister.contract.code.SignalSource;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.event.SignalEvent;
import nl.kwaliteitsregister.contract.event.SignalEvent.AssignedToIncident;
import nl.kwaliteitsregister.contract.event.SignalEvent.ConsentGiven;
import nl.kwaliteitsregister.contract.event.SignalEvent.ConsentWithdrawn;
import nl.kwaliteitsregister.contract.event.SignalEvent.FollowUpMissed;
import nl.kwaliteitsregister.contract.event.SignalEvent.GroundMapped;
import nl.kwaliteitsregister.contract.event.SignalEvent.SignalClosed;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.IncidentId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.KeyId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.contract.id.ReferralId;
import nl.kwaliteitsregister.contract.id.RespondentToken;
import nl.kwaliteitsregister.contract.id.SignalId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.register.Scenario;
import nl.kwaliteitsregister.register.signal.SignalCommand.AskSafetyOverride;
import nl.kwaliteitsregister.register.signal.SignalCommand.AssessSeverity;
import nl.kwaliteitsregister.register.signal.SignalCommand.AssignToIncident;
import nl.kwaliteitsregister.register.signal.SignalCommand.CloseSignal;
import nl.kwaliteitsregister.register.signal.SignalCommand.ConfirmSeverity;
import nl.kwaliteitsregister.register.signal.SignalCommand.DecideSafetyOverride;
import nl.kwaliteitsregister.register.signal.SignalCommand.GiveConsent;
import nl.kwaliteitsregister.register.signal.SignalCommand.Intern;
import nl.kwaliteitsregister.register.signal.SignalCommand.MakeReferral;
import nl.kwaliteitsregister.register.signal.SignalCommand.MapGround;
import nl.kwaliteitsregister.register.signal.SignalCommand.MissFollowUp;
import nl.kwaliteitsregister.register.signal.SignalCommand.RecordConversation;
import nl.kwaliteitsregister.register.signal.SignalCommand.RecordFollowUp;
import nl.kwaliteitsregister.register.signal.SignalCommand.RecordReferralOutcome;
import nl.kwaliteitsregister.register.signal.SignalCommand.RecordSignal;
import nl.kwaliteitsregister.register.signal.SignalCommand.WithdrawConsent;
import nl.kwaliteitsregister.register.signal.SignalRefusal.ByContent;
import nl.kwaliteitsregister.register.signal.SignalRefusal.ByState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a signal: consent, conversations, referrals, in time, until it is closed (domain §4.4). */
class SignalCourseTest {

    /** A Friday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static final SignalId SIGNAL = new SignalId(new UUID(0, 1));
    private static final EmployerId HOST = EmployerId.of("00000000-0000-5000-8000-000000000001");
    private static final InstitutionId SCHOOL = new InstitutionId("25XX");
    private static final StaffId ANNA = new StaffId("aaaaaaaa-0000-4000-8000-000000000001");
    private static final StaffId BERT = new StaffId("bbbbbbbb-0000-4000-8000-000000000002");
    private static final Sealed WORDS = new Sealed(new KeyId("key"), "words");
    private static final Intern INTERN =
            new Intern(new PlacementId(new UUID(0, 3)), new RespondentToken(new UUID(0, 4)), AgeBand.ADULT);
    private static final ReferralId REFERRAL = new ReferralId(new UUID(0, 5));

    private final Scenario<SignalCommand, SignalEvent, Signal> register =
            Scenario.on(TODAY, new SignalRules(), SignalEvent.streamOf(SIGNAL));

    private static RecordSignal told(SignalCategory category, ConsentStep... consent) {
        return new RecordSignal(
                SIGNAL,
                HOST,
                SCHOOL,
                TODAY,
                null,
                INTERN,
                null,
                category,
                Set.of(Ground.LANGUAGE),
                false,
                Phase.INTERVIEW,
                SignalSource.STUDENT,
                WORDS,
                Set.of(consent),
                true,
                false,
                ANNA);
    }

    private static final RecordSignal KEPT = told(SignalCategory.S05, ConsentStep.RECORD);
    private static final RecordSignal TOLD = told(SignalCategory.S05, ConsentStep.RECORD, ConsentStep.TALK_TO_HOST);

    private static AssessSeverity severity(int level) {
        return new AssessSeverity(SIGNAL, SCHOOL, new Severity(level), WORDS, new FollowUp(2, 5), null, ANNA);
    }

    private static RecordConversation talk(boolean resolved, boolean cleared) {
        return new RecordConversation(SIGNAL, SCHOOL, TODAY, WORDS, null, null, resolved, cleared, BERT);
    }

    private static CloseSignal close(SignalClosing how, boolean studentAgrees, @Nullable Sealed reason) {
        return new CloseSignal(SIGNAL, SCHOOL, how, studentAgrees, reason, BERT);
    }

    private static GiveConsent agree(ConsentStep step, boolean told) {
        return new GiveConsent(SIGNAL, SCHOOL, step, told, true, ANNA);
    }

    private static WithdrawConsent withdraw(ConsentStep step, boolean told) {
        return new WithdrawConsent(SIGNAL, SCHOOL, step, told, ANNA);
    }

    @Nested
    class Consent {

        @Test
        void to_talk_counts_only_after_being_told_that_one_may_be_recognised() {
            register.given(KEPT);

            register.when(agree(ConsentStep.TALK_TO_HOST, false)).thenRefused(ByContent.STUDENT_WAS_NOT_TOLD);
            register.when(agree(ConsentStep.TALK_TO_HOST, true))
                    .then(new ConsentGiven(SIGNAL, HOST, SCHOOL, TODAY, ConsentStep.TALK_TO_HOST, true, ANNA));
        }

        @Test
        void is_given_step_by_step_and_once() {
            register.given(KEPT).given(agree(ConsentStep.QUOTE, false));

            register.when(agree(ConsentStep.QUOTE, false)).thenNothing();
            assertThat(register.when(agree(ConsentStep.SHARE, false)).facts()).hasSize(1);
        }

        @Test
        void withdrawn_before_sending_stops_it() {
            register.given(TOLD);

            register.when(withdraw(ConsentStep.TALK_TO_HOST, false))
                    .then(new ConsentWithdrawn(SIGNAL, HOST, SCHOOL, TODAY, ConsentStep.TALK_TO_HOST, false, ANNA));
            register.given(withdraw(ConsentStep.TALK_TO_HOST, false))
                    .when(talk(true, true))
                    .thenRefused(ByState.STUDENT_DID_NOT_AGREE_TO_TALK);
        }

        @Test
        void withdrawn_after_sending_says_so() {
            register.given(TOLD).given(talk(false, true));

            register.when(withdraw(ConsentStep.TALK_TO_HOST, false))
                    .then(new ConsentWithdrawn(SIGNAL, HOST, SCHOOL, TODAY, ConsentStep.TALK_TO_HOST, true, ANNA));
        }

        @Test
        void to_record_taken_back_takes_back_every_step_and_closes_the_signal() {
            register.given(TOLD);

            register.when(withdraw(ConsentStep.RECORD, false))
                    .then(
                            new ConsentWithdrawn(SIGNAL, HOST, SCHOOL, TODAY, ConsentStep.TALK_TO_HOST, false, ANNA),
                            new ConsentWithdrawn(SIGNAL, HOST, SCHOOL, TODAY, ConsentStep.RECORD, false, ANNA),
                            new SignalClosed(SIGNAL, HOST, SCHOOL, TODAY, SignalClosing.WITHDRAWN, null, ANNA));
        }

        @Test
        void that_was_not_given_is_not_taken_back() {
            register.given(KEPT).when(withdraw(ConsentStep.SHARE, false)).thenNothing();
        }
    }

    @Nested
    class Talking_to_the_host {

        @Test
        void takes_the_students_consent_and_cleared_facts() {
            register.given(KEPT).when(talk(true, true)).thenRefused(ByState.STUDENT_DID_NOT_AGREE_TO_TALK);
            register.given(agree(ConsentStep.TALK_TO_HOST, true));

            register.when(talk(true, false)).thenRefused(ByState.FACTS_NOT_CLEARED);
            assertThat(register.when(talk(true, true)).facts()).hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 2, 3})
        void closes_severity_1_to_3_with_the_students_agreement(int level) {
            register.given(TOLD).given(severity(level)).given(talk(true, true));

            register.when(close(SignalClosing.RESOLVED_BY_TALKING, false, null))
                    .thenRefused(ByContent.STUDENT_DID_NOT_AGREE_IT_IS_RESOLVED);
            register.when(close(SignalClosing.RESOLVED_BY_TALKING, true, null))
                    .then(new SignalClosed(SIGNAL, HOST, SCHOOL, TODAY, SignalClosing.RESOLVED_BY_TALKING, null, BERT));
        }

        @Test
        void does_not_close_severity_4() {
            register.given(TOLD).given(severity(4)).given(talk(true, true));

            register.when(close(SignalClosing.RESOLVED_BY_TALKING, true, null))
                    .thenRefused(ByState.TALKING_DOES_NOT_CLOSE_SEVERITY_4);
        }

        @Test
        void closes_nothing_that_no_talk_resolved() {
            register.given(TOLD).given(severity(2)).given(talk(false, true));

            register.when(close(SignalClosing.RESOLVED_BY_TALKING, true, null))
                    .thenRefused(ByState.NO_TALK_RESOLVED_IT);
        }

        @Test
        void without_consent_takes_a_confidant_and_a_decision_maker_after_the_student_was_told() {
            var asked = new AskSafetyOverride(SIGNAL, SCHOOL, WORDS, TODAY, ANNA);
            register.given(KEPT);

            register.when(new AskSafetyOverride(SIGNAL, SCHOOL, WORDS, TODAY.plusDays(1), ANNA))
                    .thenRefused(ByContent.STUDENT_IS_TOLD_FIRST);
            register.given(asked)
                    .when(new DecideSafetyOverride(SIGNAL, SCHOOL, null, ANNA))
                    .thenRefused(new SignalRefusal.SamePersonAskedOverride());
            register.when(talk(true, true)).thenRefused(ByState.STUDENT_DID_NOT_AGREE_TO_TALK);
            assertThat(register.given(new DecideSafetyOverride(SIGNAL, SCHOOL, null, BERT))
                            .when(talk(true, true))
                            .facts())
                    .hasSize(1);
        }

        @Test
        void is_not_possible_when_the_decision_maker_declines() {
            register.given(KEPT)
                    .given(new AskSafetyOverride(SIGNAL, SCHOOL, WORDS, TODAY, ANNA))
                    .given(new DecideSafetyOverride(SIGNAL, SCHOOL, WORDS, BERT))
                    .when(talk(true, true))
                    .thenRefused(ByState.STUDENT_DID_NOT_AGREE_TO_TALK);
        }
    }

    @Nested
    class Following_up {

        /** Severity 3 on a Friday: until the Tuesday. */
        private final LocalDate by = LocalDate.of(2026, 11, 24);

        private final MissFollowUp over = new MissFollowUp(SIGNAL, SCHOOL, by);

        @Test
        void is_missed_when_its_day_is_over_and_only_then() {
            register.given(TOLD).given(severity(3));

            register.later(by).when(over).thenRefused(new SignalRefusal.DayNotOver(by.plusDays(1)));
            register.later(by.plusDays(2))
                    .when(over)
                    .then(new FollowUpMissed(SIGNAL, HOST, SCHOOL, by.plusDays(1), new Severity(3), by));
            register.later(by.plusDays(2)).given(over).when(over).thenNothing();
        }

        @Test
        void is_not_missed_when_something_was_done_in_time() {
            register.given(TOLD)
                    .given(severity(3))
                    .given(new RecordFollowUp(SIGNAL, SCHOOL, TODAY, WORDS, BERT))
                    .later(by.plusDays(1))
                    .when(over)
                    .thenNothing();
        }

        @Test
        void done_too_late_was_missed_all_the_same() {
            var late = register.given(TOLD).given(severity(3)).later(by.plusDays(1));

            assertThat(late.given(new RecordFollowUp(SIGNAL, SCHOOL, by.plusDays(1), WORDS, BERT))
                            .when(over)
                            .facts())
                    .hasSize(1);
        }

        @Test
        void of_an_earlier_severity_is_not_missed() {
            register.given(TOLD)
                    .given(severity(3))
                    .given(severity(2))
                    .later(by.plusDays(1))
                    .when(over)
                    .thenNothing();
        }

        @Test
        void severity_1_is_followed_up_at_the_next_check_in() {
            var checkIn = TODAY.plusDays(12);
            var assess = new AssessSeverity(SIGNAL, SCHOOL, new Severity(1), WORDS, new FollowUp(2, 5), checkIn, ANNA);

            assertThat(register.given(TOLD).when(assess).facts())
                    .singleElement()
                    .extracting("followUpBy")
                    .isEqualTo(checkIn);
        }

        @Test
        void goes_before_closing() {
            register.given(TOLD).given(severity(2));

            register.when(close(SignalClosing.FOLLOWED_UP, false, WORDS)).thenRefused(ByState.NOT_FOLLOWED_UP);
            register.given(new RecordFollowUp(SIGNAL, SCHOOL, TODAY, WORDS, BERT));
            register.when(close(SignalClosing.FOLLOWED_UP, false, null)).thenRefused(ByContent.CLOSING_REASON_MISSING);
            assertThat(register.when(close(SignalClosing.FOLLOWED_UP, false, WORDS))
                            .facts())
                    .hasSize(1);
        }

        @Test
        void closes_severity_4_only_when_a_second_person_confirmed_it() {
            register.given(TOLD).given(severity(4)).given(new RecordFollowUp(SIGNAL, SCHOOL, TODAY, WORDS, BERT));

            register.when(close(SignalClosing.FOLLOWED_UP, false, WORDS)).thenRefused(ByState.SEVERITY_NOT_SET);
            assertThat(register.given(new ConfirmSeverity(SIGNAL, SCHOOL, BERT))
                            .when(close(SignalClosing.FOLLOWED_UP, false, WORDS))
                            .facts())
                    .hasSize(1);
        }
    }

    @Test
    void a_referral_takes_the_students_consent_to_it_and_has_an_outcome() {
        register.given(KEPT);

        register.when(new MakeReferral(SIGNAL, SCHOOL, TODAY, REFERRAL, ReferralBody.SBB, false, BERT))
                .thenRefused(ByContent.STUDENT_DID_NOT_AGREE_TO_REFERRAL);
        register.when(came(TODAY)).thenRefused(ByState.UNKNOWN_REFERRAL);
        register.given(new MakeReferral(SIGNAL, SCHOOL, TODAY, REFERRAL, ReferralBody.SBB, true, BERT));
        register.when(came(TODAY.minusDays(1))).thenRefused(ByContent.OUTCOME_BEFORE_THE_REFERRAL);
        assertThat(register.when(came(TODAY)).facts()).hasSize(1);
    }

    @Test
    void what_came_of_a_referral_is_kept_with_it_also_when_it_came_after_closing_or_more_than_once() {
        register.given(KEPT)
                .given(severity(1))
                .given(new MakeReferral(SIGNAL, SCHOOL, TODAY, REFERRAL, ReferralBody.SBB, true, BERT))
                .given(close(SignalClosing.FOLLOWED_UP, false, WORDS))
                .given(came(TODAY))
                .given(came(TODAY));

        var outcome = new Referral.Outcome(TODAY, WORDS);
        assertThat(((Signal.Recorded) register.state()).handling().referrals())
                .containsExactly(new Referral(REFERRAL, ReferralBody.SBB, TODAY, List.of(outcome, outcome)));
    }

    private static RecordReferralOutcome came(LocalDate on) {
        return new RecordReferralOutcome(SIGNAL, SCHOOL, on, REFERRAL, WORDS, BERT);
    }

    @Test
    void a_ground_that_may_be_law_is_mapped_to_one_that_is() {
        register.given(KEPT);

        register.when(new MapGround(SIGNAL, SCHOOL, Ground.LANGUAGE, Ground.RACE, BERT))
                .then(new GroundMapped(SIGNAL, HOST, SCHOOL, TODAY, Ground.LANGUAGE, Ground.RACE, BERT));
        register.when(new MapGround(SIGNAL, SCHOOL, Ground.NAME, Ground.RACE, BERT))
                .thenRefused(ByContent.GROUND_IS_NOT_TO_BE_MAPPED);
        register.when(new MapGround(SIGNAL, SCHOOL, Ground.LANGUAGE, Ground.SOCIAL_CLASS, BERT))
                .thenRefused(ByContent.NOT_A_GROUND_IN_LAW);
    }

    @Test
    void a_signal_supports_one_incident_at_a_time_and_stays_where_evidence_rests_on_it() {
        var other = new IncidentId(new UUID(0, 9));
        register.given(KEPT);

        register.when(new AssignToIncident(SIGNAL, SCHOOL, Joining.ownIncident(SIGNAL), false, ANNA))
                .thenNothing();
        register.when(new AssignToIncident(SIGNAL, SCHOOL, other, true, ANNA))
                .thenRefused(ByState.EVIDENCE_RESTS_ON_SIGNAL);
        register.when(new AssignToIncident(SIGNAL, SCHOOL, other, false, ANNA))
                .then(new AssignedToIncident(SIGNAL, HOST, SCHOOL, TODAY, other, Joining.ownIncident(SIGNAL), ANNA));
    }

    @Test
    void praise_supports_no_incident_and_is_closed_with_a_reason() {
        register.given(told(SignalCategory.P02, ConsentStep.RECORD));

        register.when(new AssignToIncident(SIGNAL, SCHOOL, new IncidentId(new UUID(0, 9)), false, ANNA))
                .thenRefused(ByState.PRAISE_IS_NO_INCIDENT);
        assertThat(register.when(close(SignalClosing.FOLLOWED_UP, false, WORDS)).facts())
                .hasSize(1);
    }

    @Test
    void nothing_more_is_done_about_a_closed_signal() {
        register.given(TOLD)
                .given(severity(1))
                .given(talk(true, true))
                .given(close(SignalClosing.RESOLVED_BY_TALKING, true, null));

        register.when(severity(2)).thenRefused(ByState.SIGNAL_CLOSED);
        register.when(talk(true, true)).thenRefused(ByState.SIGNAL_CLOSED);
        register.when(close(SignalClosing.FOLLOWED_UP, true, WORDS)).thenRefused(ByState.SIGNAL_CLOSED);
        assertThat(register.when(withdraw(ConsentStep.TALK_TO_HOST, false)).facts())
                .hasSize(1);
    }
}
