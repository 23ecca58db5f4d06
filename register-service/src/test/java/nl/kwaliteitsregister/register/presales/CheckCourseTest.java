package nl.kwaliteitsregister.register.presales;

import static nl.kwaliteitsregister.register.presales.SampleChecks.ANNA;
import static nl.kwaliteitsregister.register.presales.SampleChecks.BAKER;
import static nl.kwaliteitsregister.register.presales.SampleChecks.BERT;
import static nl.kwaliteitsregister.register.presales.SampleChecks.CHECK;
import static nl.kwaliteitsregister.register.presales.SampleChecks.CONDITION;
import static nl.kwaliteitsregister.register.presales.SampleChecks.FOR_BAKERS;
import static nl.kwaliteitsregister.register.presales.SampleChecks.HOST;
import static nl.kwaliteitsregister.register.presales.SampleChecks.SCHOOL;
import static nl.kwaliteitsregister.register.presales.SampleChecks.TODAY;
import static nl.kwaliteitsregister.register.presales.SampleChecks.approve;
import static nl.kwaliteitsregister.register.presales.SampleChecks.check;
import static nl.kwaliteitsregister.register.presales.SampleChecks.condition;
import static nl.kwaliteitsregister.register.presales.SampleChecks.conditions;
import static nl.kwaliteitsregister.register.presales.SampleChecks.defer;
import static nl.kwaliteitsregister.register.presales.SampleChecks.failing;
import static nl.kwaliteitsregister.register.presales.SampleChecks.refuse;
import static nl.kwaliteitsregister.register.presales.SampleChecks.text;
import static nl.kwaliteitsregister.register.presales.SampleChecks.today;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.kwaliteitsregister.contract.code.Criterion;
import nl.kwaliteitsregister.contract.event.PreSalesEvent;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.RefusalReason;
import nl.kwaliteitsregister.contract.id.CheckId;
import nl.kwaliteitsregister.contract.id.StreamId;
import nl.kwaliteitsregister.register.Scenario;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.AgreeRefusal;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.AgreeWishWithdrawal;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.DeclineRefusal;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.DiscussWish;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.ExpireCheck;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.MeetCondition;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.MissCondition;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.RecordCheck;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What happens to a check after it was recorded. */
class CheckCourseTest {

    private static final StreamId STREAM = FOR_BAKERS.stream();
    private static final LocalDate DUE = TODAY.plusMonths(2);
    private static final LocalDate LAST_DAY = LocalDate.of(2028, 11, 21);

    private static RecordCheck refused(int number, LocalDate on) {
        return check(check(number), on, refuse(Criterion.PS04))
                .answering(failing(Criterion.PS04))
                .asked();
    }

    private static RecordCheck wished(CheckId check, LocalDate on) {
        return check(check, on, defer()).answering(failing(Criterion.PS13)).asked();
    }

    private static RecordCheck conditional() {
        return check(conditions(condition(null, DUE))).asked();
    }

    @Nested
    class More_than_two_refusals_in_a_row {

        private final Scenario<PreSalesCommand, PreSalesEvent, Checks> third = today().given(
                        refused(1, TODAY.minusDays(20)))
                .given(refused(2, TODAY.minusDays(10)))
                .given(refused(3, TODAY));

        private static final List<RefusalReason> REASONS = List.of(new RefusalReason(Criterion.PS04, text("mend")));

        @Test
        void the_third_is_only_proposed() {
            assertThat(today().given(refused(1, TODAY.minusDays(20)))
                            .given(refused(2, TODAY.minusDays(10)))
                            .when(refused(3, TODAY))
                            .facts()
                            .getLast())
                    .isEqualTo(new PreSalesEvent.RefusalProposed(HOST, SCHOOL, TODAY, BAKER, check(3), REASONS, ANNA));
        }

        @Test
        void the_second_person_is_not_the_first() {
            third.when(new AgreeRefusal(STREAM, check(3), ANNA)).thenRefused(new PreSalesRefusal.SamePerson());
            third.when(new DeclineRefusal(STREAM, check(3), text("no"), ANNA))
                    .thenRefused(new PreSalesRefusal.SamePerson());
        }

        @Test
        void a_second_person_agrees() {
            third.when(new AgreeRefusal(STREAM, check(3), BERT))
                    .then(new PreSalesEvent.CheckRefused(HOST, SCHOOL, TODAY, BAKER, check(3), REASONS, BERT));
        }

        @Test
        void a_second_person_does_not_agree_and_the_check_is_deferred() {
            third.when(new DeclineRefusal(STREAM, check(3), text("no"), BERT))
                    .then(new PreSalesEvent.RefusalNotAgreed(HOST, SCHOOL, TODAY, BAKER, check(3), BERT, text("no")));
            assertThat(third.given(new DeclineRefusal(STREAM, check(3), text("no"), BERT))
                            .when(new AgreeRefusal(STREAM, check(3), BERT))
                            .refusals())
                    .containsExactly(new PreSalesRefusal.NoRefusalProposed());
        }

        @Test
        void what_was_not_agreed_does_not_break_the_row() {
            assertThat(third.given(new DeclineRefusal(STREAM, check(3), text("no"), BERT))
                            .when(refused(4, TODAY))
                            .facts()
                            .getLast())
                    .isInstanceOf(PreSalesEvent.RefusalProposed.class);
        }

        @Test
        void a_deferral_does_not_break_the_row_but_an_approval_does() {
            var two = today().given(refused(1, TODAY.minusDays(20))).given(refused(2, TODAY.minusDays(10)));

            assertThat(two.given(check(check(8), TODAY.minusDays(5), defer()).asked())
                            .when(refused(3, TODAY))
                            .facts()
                            .getLast())
                    .isInstanceOf(PreSalesEvent.RefusalProposed.class);
            assertThat(two.given(check(check(9), TODAY.minusDays(4), approve()).asked())
                            .when(refused(3, TODAY))
                            .facts()
                            .getLast())
                    .isInstanceOf(PreSalesEvent.CheckRefused.class);
        }

        @Test
        void a_refusal_told_late_is_counted_where_it_happened() {
            var around = today().given(refused(1, TODAY.minusDays(20))).given(refused(2, TODAY));
            var before = today().given(
                            check(check(9), TODAY.minusDays(15), approve()).asked())
                    .given(refused(1, TODAY.minusDays(10)))
                    .given(refused(2, TODAY));

            assertThat(around.when(refused(3, TODAY.minusDays(10))).facts().getLast())
                    .isInstanceOf(PreSalesEvent.RefusalProposed.class);
            assertThat(before.when(refused(3, TODAY.minusDays(20))).facts().getLast())
                    .isInstanceOf(PreSalesEvent.CheckRefused.class);
        }
    }

    @Nested
    class Discriminatory_wish {

        private final Scenario<PreSalesCommand, PreSalesEvent, Checks> wished =
                today().given(wished(CHECK, TODAY.minusDays(9)));

        private static DiscussWish talk(int daysAgo, boolean withdrawn) {
            return new DiscussWish(STREAM, TODAY.minusDays(daysAgo), CHECK, withdrawn, text("talk"), ANNA);
        }

        private static final AgreeWishWithdrawal AGREED = new AgreeWishWithdrawal(STREAM, CHECK, BERT);

        @Test
        void is_withdrawn_by_a_talk_and_a_second_person_and_then_the_next_check_passes() {
            wished.given(talk(3, true))
                    .when(AGREED)
                    .then(new PreSalesEvent.WishWithdrawalAgreed(HOST, SCHOOL, TODAY, BAKER, CHECK, BERT));
            assertThat(wished.given(AGREED)
                            .when(check(check(2), TODAY, approve()).asked())
                            .facts())
                    .hasSize(2);
        }

        @Test
        void a_talk_alone_is_not_enough() {
            wished.given(talk(3, true))
                    .when(check(check(2), TODAY, approve()).asked())
                    .thenRefused(new PreSalesRefusal.WishStillStands());
        }

        @Test
        void the_second_person_did_not_hold_the_talk() {
            wished.given(talk(3, true))
                    .when(new AgreeWishWithdrawal(STREAM, CHECK, ANNA))
                    .thenRefused(new PreSalesRefusal.SamePerson());
        }

        @Test
        void nobody_agrees_before_it_was_taken_back() {
            wished.when(AGREED).thenRefused(new PreSalesRefusal.WishNotTakenBack());
            wished.given(talk(3, false)).when(AGREED).thenRefused(new PreSalesRefusal.WishNotTakenBack());
        }

        @Test
        void the_last_talk_counts_also_when_an_earlier_one_is_told_late() {
            wished.given(talk(3, true)).given(talk(5, false));
            assertThat(wished.when(AGREED).facts()).hasSize(1);

            wished.given(talk(2, false)).when(AGREED).thenRefused(new PreSalesRefusal.WishNotTakenBack());
        }

        @Test
        void a_talk_was_held_after_the_check_and_not_in_the_future() {
            wished.when(talk(10, true)).thenRefused(new PreSalesRefusal.BeforeTheCheck(TODAY.minusDays(9)));
            assertThat(wished.when(talk(-1, true)).refusals())
                    .singleElement()
                    .extracting("code")
                    .isEqualTo("not-a-past-day");
        }

        @Test
        void each_check_that_heard_one_needs_its_own_talk() {
            wished.given(wished(check(2), TODAY.minusDays(5)))
                    .given(talk(3, true))
                    .given(AGREED)
                    .when(check(check(3), TODAY, approve()).asked())
                    .thenRefused(new PreSalesRefusal.WishStillStands());
        }

        @Test
        void agreeing_again_changes_nothing_and_there_is_nothing_left_to_discuss() {
            wished.given(talk(3, true)).given(AGREED);

            wished.when(AGREED).thenNothing();
            wished.when(talk(2, false)).thenRefused(new PreSalesRefusal.NoWishStands());
        }

        @Test
        void where_none_was_heard_there_is_nothing_to_discuss_or_agree() {
            var good = today().given(check(CHECK, TODAY.minusDays(9), approve()).asked());

            good.when(talk(3, true)).thenRefused(new PreSalesRefusal.NoWishStands());
            good.when(AGREED).thenRefused(new PreSalesRefusal.NoWishStands());
        }
    }

    @Nested
    class Conditions {

        private final Scenario<PreSalesCommand, PreSalesEvent, Checks> conditional = today().given(conditional());

        private static final MissCondition MISSED = new MissCondition(STREAM, CHECK, CONDITION);

        private static MeetCondition met(LocalDate on) {
            return new MeetCondition(STREAM, on, CHECK, CONDITION);
        }

        private static PreSalesEvent wasMet(LocalDate on) {
            return new PreSalesEvent.ConditionMet(HOST, SCHOOL, on, BAKER, CHECK, CONDITION);
        }

        @Test
        void is_met_once() {
            conditional.later(DUE).when(met(DUE.minusDays(3))).then(wasMet(DUE.minusDays(3)));
            conditional.later(DUE).given(met(DUE)).when(met(DUE)).thenNothing();
        }

        @Test
        void is_met_on_a_day_since_the_check() {
            conditional.when(met(TODAY.minusDays(1))).thenRefused(new PreSalesRefusal.BeforeTheCheck(TODAY));
            assertThat(conditional.when(met(TODAY.plusDays(1))).refusals())
                    .singleElement()
                    .extracting("code")
                    .isEqualTo("not-a-past-day");
        }

        @Test
        void is_missed_the_day_after_it_was_due_however_late_that_is_recorded() {
            conditional.later(DUE).when(MISSED).thenRefused(new PreSalesRefusal.NotYetDue(DUE.plusDays(1)));
            conditional
                    .later(DUE.plusDays(20))
                    .when(MISSED)
                    .then(new PreSalesEvent.ConditionMissed(HOST, SCHOOL, DUE.plusDays(1), BAKER, CHECK, CONDITION));
        }

        @Test
        void is_missed_once_and_not_after_it_was_met() {
            var after = DUE.plusDays(1);

            conditional.later(after).given(MISSED).when(MISSED).thenNothing();
            conditional.later(after).given(met(DUE)).when(MISSED).thenNothing();
        }

        @Test
        void can_be_met_after_it_was_missed() {
            conditional
                    .later(DUE.plusDays(9))
                    .given(MISSED)
                    .when(met(DUE.plusDays(5)))
                    .then(wasMet(DUE.plusDays(5)));
        }

        @Test
        void no_longer_matters_once_a_new_check_came_in_time() {
            var replaced = conditional
                    .later(DUE)
                    .given(check(check(2), DUE, approve()).asked())
                    .later(DUE.plusDays(1));
            var tooLate = conditional
                    .later(DUE.plusDays(1))
                    .given(check(check(2), DUE.plusDays(1), approve()).asked());

            replaced.when(MISSED).thenNothing();
            assertThat(tooLate.when(MISSED).facts()).hasSize(1);
        }

        @Test
        void unknown_ones_are_refused() {
            var unknown = new nl.kwaliteitsregister.contract.id.ConditionId(new java.util.UUID(0, 9));

            conditional
                    .when(new MeetCondition(STREAM, TODAY, CHECK, unknown))
                    .thenRefused(new PreSalesRefusal.UnknownCondition());
            conditional
                    .when(new MissCondition(STREAM, CHECK, unknown))
                    .thenRefused(new PreSalesRefusal.UnknownCondition());
        }
    }

    @Nested
    class Term {

        private static final ExpireCheck ENDED = new ExpireCheck(STREAM, CHECK);

        @Test
        void ends_on_the_first_day_without_however_late_that_is_recorded() {
            var approved = today().given(check(approve()).asked());

            approved.later(LAST_DAY).when(ENDED).thenRefused(new PreSalesRefusal.NotYetDue(LAST_DAY.plusDays(1)));
            for (var late : List.of(LAST_DAY.plusDays(1), LAST_DAY.plusDays(30))) {
                approved.later(late)
                        .when(ENDED)
                        .then(new PreSalesEvent.CheckExpired(HOST, SCHOOL, LAST_DAY.plusDays(1), BAKER, CHECK));
            }
        }

        @Test
        void of_a_check_under_conditions_ends_too() {
            assertThat(today().given(conditional())
                            .later(LAST_DAY.plusDays(1))
                            .when(ENDED)
                            .facts())
                    .hasSize(1);
        }

        @Test
        void ends_once() {
            today().given(check(approve()).asked())
                    .later(LAST_DAY.plusDays(1))
                    .given(ENDED)
                    .when(ENDED)
                    .thenNothing();
        }

        @Test
        void does_not_end_what_was_replaced_in_time() {
            today().given(check(approve()).asked())
                    .later(LAST_DAY)
                    .given(check(check(2), LAST_DAY, defer()).asked())
                    .later(LAST_DAY.plusDays(1))
                    .when(ENDED)
                    .thenNothing();
        }

        @Test
        void ends_although_a_new_check_came_afterwards() {
            var after = LAST_DAY.plusDays(5);

            assertThat(today().given(check(approve()).asked())
                            .later(after)
                            .given(check(check(2), after, approve()).asked())
                            .when(ENDED)
                            .facts())
                    .hasSize(1);
        }
    }
}
