package nl.kwaliteitsregister.register.presales;

import static nl.kwaliteitsregister.register.presales.SampleChecks.BAKER;
import static nl.kwaliteitsregister.register.presales.SampleChecks.CHECK;
import static nl.kwaliteitsregister.register.presales.SampleChecks.FOR_ALL;
import static nl.kwaliteitsregister.register.presales.SampleChecks.FOR_NURSES;
import static nl.kwaliteitsregister.register.presales.SampleChecks.HOST;
import static nl.kwaliteitsregister.register.presales.SampleChecks.SCHOOL;
import static nl.kwaliteitsregister.register.presales.SampleChecks.TODAY;
import static nl.kwaliteitsregister.register.presales.SampleChecks.approve;
import static nl.kwaliteitsregister.register.presales.SampleChecks.check;
import static nl.kwaliteitsregister.register.presales.SampleChecks.condition;
import static nl.kwaliteitsregister.register.presales.SampleChecks.conditions;
import static nl.kwaliteitsregister.register.presales.SampleChecks.defer;
import static nl.kwaliteitsregister.register.presales.SampleChecks.failing;
import static nl.kwaliteitsregister.register.presales.SampleChecks.good;
import static nl.kwaliteitsregister.register.presales.SampleChecks.refuse;
import static nl.kwaliteitsregister.register.presales.SampleChecks.text;
import static nl.kwaliteitsregister.register.presales.SampleChecks.today;
import static nl.kwaliteitsregister.register.presales.SampleChecks.with;
import static nl.kwaliteitsregister.register.presales.SampleChecks.without;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import nl.kwaliteitsregister.backbone.decider.Moment;
import nl.kwaliteitsregister.backbone.decider.Refusal;
import nl.kwaliteitsregister.contract.code.Criterion;
import nl.kwaliteitsregister.contract.code.EducationSector;
import nl.kwaliteitsregister.contract.code.Route;
import nl.kwaliteitsregister.contract.event.Answer;
import nl.kwaliteitsregister.contract.event.PreSalesEvent;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule of recording a check, by its name. */
class CheckRulesTest {

    private static final Answer SCARCE = new Answer.Info(text("no other bakers within 40 km"));

    @Test
    void approves_a_check_with_every_answer_for_24_months() {
        var events = today().when(check(approve()).asked()).facts();

        assertThat(events).hasSize(2);
        assertThat(events.getFirst()).isInstanceOf(PreSalesEvent.CheckRecorded.class);
        assertThat(events.getLast())
                .isEqualTo(new PreSalesEvent.CheckApproved(
                        HOST, SCHOOL, TODAY, BAKER, CHECK, LocalDate.of(2028, 11, 21), 24));
    }

    @Test
    void names_every_fault_at_once() {
        var answers = with(failing(Criterion.PS04), Criterion.PS11, new Answer.YesNo(true));

        today().when(check(approve()).answering(answers).onForm(2).asked())
                .thenRefused(
                        new PreSalesRefusal.UnknownFormVersion(1),
                        new PreSalesRefusal.AnswerDoesNotFit(Criterion.PS11),
                        new PreSalesRefusal.KnockOutFailed(Criterion.PS04));
    }

    @Nested
    class Happened_in_time {

        @Test
        void refuses_a_check_of_tomorrow() {
            today().when(check(CHECK, TODAY.plusDays(1), approve()).asked())
                    .thenRefused(new Moment.NotAPastDay(TODAY.minusMonths(24), TODAY));
        }

        @Test
        void accepts_a_check_of_24_months_ago_and_no_older() {
            assertThat(today().when(check(CHECK, TODAY.minusMonths(24), approve())
                                    .asked())
                            .facts())
                    .hasSize(2);
            today().when(check(CHECK, TODAY.minusMonths(24).minusDays(1), approve())
                            .asked())
                    .thenRefused(new Moment.NotAPastDay(TODAY.minusMonths(24), TODAY));
        }
    }

    @Nested
    class Check_is_new {

        @Test
        void refuses_a_second_check_under_one_id() {
            today().given(check(approve()).asked())
                    .when(check(defer()).asked())
                    .thenRefused(new PreSalesRefusal.CheckAlreadyRecorded());
        }
    }

    @Nested
    class Route_is_of_programme {

        @Test
        void refuses_a_route_of_mbo_for_a_programme_of_hbo() {
            today().when(check(approve()).at(FOR_NURSES).by(Route.BOL).asked())
                    .thenRefused(new PreSalesRefusal.RouteNotOfProgramme(Route.BOL));
        }

        @Test
        void accepts_each_route_of_its_own_sector() {
            for (var route : Route.values()) {
                var employee = route == Route.BBL || route == Route.HBO_DUAL;
                var form = check(approve()).by(route).answering(paid(employee ? true : null));
                var scope = route.sector() == EducationSector.MBO ? form : form.at(FOR_NURSES);
                assertThat(today().when(scope.asked()).facts()).as("%s", route).hasSize(2);
            }
        }
    }

    @Nested
    class Answers_are_of_their_kind {

        @ParameterizedTest
        @EnumSource(Criterion.class)
        void refuses_an_answer_of_another_kind(Criterion criterion) {
            var wrong = criterion.kind() == Criterion.Kind.SCORE ? new Answer.YesNo(true) : new Answer.Score(3);

            assertThat(today().when(check(defer())
                                    .answering(with(Map.of(), criterion, wrong))
                                    .asked())
                            .refusals())
                    .containsExactly(new PreSalesRefusal.AnswerDoesNotFit(criterion));
        }

        @ParameterizedTest
        @EnumSource(Criterion.class)
        void takes_not_applicable_for_all_but_knock_outs_and_promises(Criterion criterion) {
            var form = CheckForm.of(BAKER, null, java.util.Set.of());

            assertThat(form.fits(criterion, new Answer.NotApplicable()))
                    .isEqualTo(!form.knocksOut(criterion) && criterion != Criterion.PS22);
        }
    }

    @Nested
    class Remuneration_is_of_route {

        @Test
        void asks_for_the_wage_in_bbl() {
            today().when(check(approve()).by(Route.BBL).asked())
                    .thenRefused(new PreSalesRefusal.RemunerationNotOfRoute(Criterion.PS09));
        }

        @Test
        void refuses_a_wage_in_bol() {
            today().when(check(approve()).by(Route.BOL).answering(paid(true)).asked())
                    .thenRefused(new PreSalesRefusal.RemunerationNotOfRoute(Criterion.PS09));
        }
    }

    @Nested
    class Approval_needs_every_answer {

        @ParameterizedTest
        @EnumSource(
                value = Criterion.class,
                names = {"PS03", "PS07", "PS22", "PS23"},
                mode = EnumSource.Mode.EXCLUDE)
        void refuses_approval_without_an_answer(Criterion criterion) {
            today().when(check(approve())
                            .answering(without(good(false), criterion))
                            .asked())
                    .thenRefused(new PreSalesRefusal.AnswerMissing(criterion));
        }

        @Test
        void remarks_and_promises_may_stay_away() {
            var answers = without(without(good(false), Criterion.PS03), Criterion.PS07);

            assertThat(today().when(check(approve()).answering(answers).asked()).facts())
                    .hasSize(2);
        }

        @Test
        void deferral_needs_no_answer() {
            assertThat(today().when(check(defer()).answering(Map.of()).asked()).facts())
                    .last()
                    .isInstanceOf(PreSalesEvent.CheckDeferred.class);
        }
    }

    @Nested
    class Approval_needs_known_knock_outs {

        @Test
        void refuses_approval_while_nobody_knows_of_a_knock_out() {
            var answers = with(good(false), Criterion.PS01, new Answer.DontKnow());

            today().when(check(approve()).answering(answers).asked())
                    .thenRefused(new PreSalesRefusal.KnockOutUnknown(Criterion.PS01));
        }

        @Test
        void takes_dont_know_on_what_does_not_knock_out() {
            var answers = with(good(false), Criterion.PS16, new Answer.DontKnow());

            assertThat(today().when(check(approve()).answering(answers).asked()).facts())
                    .hasSize(2);
        }
    }

    @Nested
    class Failed_knock_out_is_not_approved {

        @ParameterizedTest
        @EnumSource(
                value = Criterion.class,
                names = {"PS01", "PS02", "PS04", "PS06", "PS09", "PS13", "PS14", "PS21"})
        void refuses_to_approve_for_mbo(Criterion knockOut) {
            today().when(check(approve()).answering(failing(knockOut)).asked())
                    .thenRefused(new PreSalesRefusal.KnockOutFailed(knockOut));
        }

        @ParameterizedTest
        @EnumSource(
                value = Criterion.class,
                names = {"PS02", "PS09"})
        void recognition_and_expenses_knock_out_for_mbo_only(Criterion criterion) {
            var forHbo = check(approve()).at(FOR_NURSES).answering(failing(criterion));

            assertThat(today().when(forHbo.asked()).facts()).hasSize(2);
        }

        @Test
        void a_check_for_all_programmes_of_a_school_with_mbo_must_hold_for_mbo() {
            var forAll = check(approve()).at(FOR_ALL).answering(failing(Criterion.PS02));

            today().when(forAll.asked(EducationSector.MBO, EducationSector.HBO))
                    .thenRefused(new PreSalesRefusal.KnockOutFailed(Criterion.PS02));
            assertThat(today().when(forAll.asked(EducationSector.HBO)).facts()).hasSize(2);
            assertThat(today().when(forAll.by(Route.HBO_INTERNSHIP).asked(EducationSector.MBO))
                            .facts())
                    .hasSize(2);
        }

        @ParameterizedTest
        @EnumSource(
                value = Criterion.class,
                names = {"PS08", "PS10", "PS12", "PS16", "PS17", "PS20", "PS24"})
        void a_no_elsewhere_knocks_nobody_out(Criterion criterion) {
            assertThat(today().when(check(approve())
                                    .answering(failing(criterion))
                                    .asked())
                            .facts())
                    .hasSize(2);
        }
    }

    @Nested
    class Standing_wish_is_not_approved {

        @Test
        void a_wish_is_not_checked_away_by_a_later_check() {
            today().given(check(CHECK, TODAY.minusDays(9), defer())
                            .answering(failing(Criterion.PS13))
                            .asked())
                    .when(check(check(2), TODAY, approve()).asked())
                    .thenRefused(new PreSalesRefusal.WishStillStands());
        }

        @Test
        void a_wish_in_a_check_for_all_programmes_counts_here_too() {
            today().when(check(approve()).withWishElsewhere().asked())
                    .thenRefused(new PreSalesRefusal.WishStillStands());
        }

        @Test
        void a_check_told_late_from_before_the_wish_is_taken() {
            assertThat(today().given(check(CHECK, TODAY.minusDays(9), defer())
                                    .answering(failing(Criterion.PS13))
                                    .asked())
                            .when(check(check(2), TODAY.minusDays(10), approve())
                                    .asked())
                            .facts())
                    .hasSize(2);
        }
    }

    @Nested
    class With_conditions {

        @Test
        void approves_under_conditions_although_nothing_failed() {
            var events = today().when(check(conditions(condition(null, TODAY.plusMonths(2))))
                            .asked())
                    .facts();

            assertThat(events.getLast())
                    .isEqualTo(new PreSalesEvent.CheckApprovedWithConditions(
                            HOST,
                            SCHOOL,
                            TODAY,
                            BAKER,
                            CHECK,
                            LocalDate.of(2028, 11, 21),
                            24,
                            java.util.List.of(condition(null, TODAY.plusMonths(2)))));
        }

        @Test
        void there_are_conditions() {
            today().when(check(conditions()).asked()).thenRefused(new PreSalesRefusal.NoConditions());
        }

        @Test
        void each_is_due_within_the_term() {
            for (var due : java.util.List.of(TODAY.minusDays(1), LocalDate.of(2028, 11, 22))) {
                today().when(check(conditions(condition(null, due))).asked())
                        .thenRefused(new PreSalesRefusal.ConditionOutsideTerm(0, TODAY, LocalDate.of(2028, 11, 21)));
            }
        }

        @Test
        void scarcity_turns_a_refusal_into_conditions() {
            var failed = failing(Criterion.PS04);
            var outcome = conditions(condition(Criterion.PS04, TODAY.plusMonths(1)));

            today().when(check(outcome).answering(failed).asked())
                    .thenRefused(new PreSalesRefusal.ScarcityNotTold(Criterion.PS23));
            assertThat(today().when(check(outcome)
                                    .answering(with(failed, Criterion.PS23, SCARCE))
                                    .asked())
                            .facts())
                    .hasSize(2);
        }

        @ParameterizedTest
        @EnumSource(
                value = Criterion.class,
                names = {"PS13", "PS14"})
        void wish_and_code_are_never_conditions_however_scarce(Criterion criterion) {
            today().when(check(conditions(condition(criterion, TODAY.plusMonths(1))))
                            .answering(with(failing(criterion), Criterion.PS23, SCARCE))
                            .asked())
                    .thenRefused(new PreSalesRefusal.NeverUnderConditions(criterion));
        }

        @Test
        void a_standing_wish_is_no_condition_either() {
            today().when(check(conditions(condition(null, TODAY.plusMonths(1))))
                            .answering(with(good(false), Criterion.PS23, SCARCE))
                            .withWishElsewhere()
                            .asked())
                    .thenRefused(new PreSalesRefusal.WishStillStands());
        }

        @Test
        void each_failure_has_its_condition() {
            today().when(check(conditions(condition(Criterion.PS04, TODAY.plusMonths(1))))
                            .answering(with(failing(Criterion.PS04, Criterion.PS21), Criterion.PS23, SCARCE))
                            .asked())
                    .thenRefused(new PreSalesRefusal.FailureWithoutCondition(Criterion.PS21));
        }
    }

    @Nested
    class Refused {

        @Test
        void tells_the_employer_what_to_mend() {
            var events = today().when(check(refuse(Criterion.PS14))
                            .answering(failing(Criterion.PS14))
                            .asked())
                    .facts();

            assertThat(events.getLast()).isInstanceOfSatisfying(PreSalesEvent.CheckRefused.class, refused -> {
                assertThat(refused.reasons())
                        .extracting(PreSalesEvent.RefusalReason::criterion)
                        .containsExactly(Criterion.PS14);
                assertThat(refused.secondPerson()).isNull();
            });
        }

        @Test
        void there_are_reasons() {
            today().when(check(refuse()).asked()).thenRefused(new PreSalesRefusal.NoReasons());
        }

        @Test
        void each_reason_was_found() {
            today().when(check(refuse(Criterion.PS08, Criterion.PS22)).asked())
                    .thenRefused(
                            new PreSalesRefusal.ReasonWithoutFailure(0, Criterion.PS08),
                            new PreSalesRefusal.ReasonWithoutFailure(1, Criterion.PS22));
        }

        @Test
        void each_failure_is_a_reason() {
            today().when(check(refuse(Criterion.PS14))
                            .answering(failing(Criterion.PS14, Criterion.PS21))
                            .asked())
                    .thenRefused(new PreSalesRefusal.FailureWithoutReason(Criterion.PS21));
        }

        @Test
        void a_wish_that_stands_is_a_reason_although_it_was_not_heard_again() {
            assertThat(today().when(check(refuse(Criterion.PS13))
                                    .withWishElsewhere()
                                    .asked())
                            .facts())
                    .hasSize(2);
        }
    }

    @Test
    void every_fault_names_its_field() {
        assertThat(Arrays.stream(Criterion.values()).map(PreSalesRefusal.AnswerMissing::new))
                .extracting(Refusal::field)
                .startsWith("/answers/PS01")
                .doesNotContainNull();
    }

    private static Map<Criterion, Answer> paid(@org.jspecify.annotations.Nullable Boolean wage) {
        return with(good(false), Criterion.PS09, new Answer.Remuneration(true, BigDecimal.ONE, true, wage));
    }
}
