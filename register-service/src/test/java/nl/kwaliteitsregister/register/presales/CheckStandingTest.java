package nl.kwaliteitsregister.register.presales;

import static nl.kwaliteitsregister.register.presales.SampleChecks.ANNA;
import static nl.kwaliteitsregister.register.presales.SampleChecks.BERT;
import static nl.kwaliteitsregister.register.presales.SampleChecks.CHECK;
import static nl.kwaliteitsregister.register.presales.SampleChecks.CONDITION;
import static nl.kwaliteitsregister.register.presales.SampleChecks.FOR_ALL;
import static nl.kwaliteitsregister.register.presales.SampleChecks.FOR_BAKERS;
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
import java.util.Set;
import nl.kwaliteitsregister.contract.code.Criterion;
import nl.kwaliteitsregister.contract.event.PreSalesEvent;
import nl.kwaliteitsregister.register.Scenario;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.AgreeWishWithdrawal;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.DiscussWish;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.ExpireCheck;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.MeetCondition;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.MissCondition;
import org.junit.jupiter.api.Test;

/** What the gate of a placement hears. */
class CheckStandingTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2028, 11, 21);

    private final Scenario<PreSalesCommand, PreSalesEvent, Checks> bakers = today();
    private final Scenario<PreSalesCommand, PreSalesEvent, Checks> all =
            Scenario.on(TODAY, SampleChecks.RULES, FOR_ALL.stream());

    private CheckStanding on(LocalDate day) {
        return CheckStanding.on(day, bakers.state(), all.state());
    }

    private void conditional() {
        bakers.given(check(conditions(condition(null, TODAY.plusMonths(2)))).asked());
    }

    @Test
    void is_unchecked_before_the_first_check() {
        bakers.given(check(approve()).asked());

        assertThat(on(TODAY.minusDays(1))).isEqualTo(new CheckStanding.Unchecked());
    }

    @Test
    void is_valid_through_the_last_day_of_the_term() {
        bakers.given(check(approve()).asked());

        assertThat(on(TODAY)).isEqualTo(new CheckStanding.Valid(CHECK, LAST_DAY));
        assertThat(on(LAST_DAY).validCheck()).contains(CHECK);
    }

    @Test
    void has_expired_after_the_term_also_before_that_was_recorded() {
        bakers.given(check(approve()).asked());
        var expired = new CheckStanding.Expired(CHECK, LAST_DAY);

        assertThat(on(LAST_DAY.plusDays(1))).isEqualTo(expired);
        var recorded = bakers.later(LAST_DAY.plusDays(1)).given(new ExpireCheck(FOR_BAKERS.stream(), CHECK));
        assertThat(CheckStanding.on(LAST_DAY.plusDays(1), recorded.state(), Checks.NONE))
                .isEqualTo(expired);
        assertThat(CheckStanding.on(LAST_DAY, recorded.state(), Checks.NONE).validCheck())
                .contains(CHECK);
    }

    @Test
    void is_conditional_while_a_condition_is_open_or_missed() {
        conditional();
        assertThat(on(TODAY)).isEqualTo(new CheckStanding.Conditional(CHECK, LAST_DAY, Set.of(CONDITION), Set.of()));

        var missed = bakers.later(TODAY.plusMonths(3)).given(new MissCondition(FOR_BAKERS.stream(), CHECK, CONDITION));
        assertThat(CheckStanding.on(TODAY.plusMonths(3), missed.state(), Checks.NONE))
                .isEqualTo(new CheckStanding.Conditional(CHECK, LAST_DAY, Set.of(CONDITION), Set.of(CONDITION)));
    }

    @Test
    void is_valid_once_every_condition_is_met() {
        conditional();
        bakers.given(new MeetCondition(FOR_BAKERS.stream(), TODAY, CHECK, CONDITION));

        assertThat(on(TODAY)).isEqualTo(new CheckStanding.Valid(CHECK, LAST_DAY));
    }

    @Test
    void a_new_check_replaces_the_old_one_whatever_its_outcome() {
        bakers.given(check(CHECK, TODAY.minusDays(9), approve()).asked())
                .given(check(check(2), TODAY, defer()).asked());

        assertThat(on(TODAY.minusDays(1)).validCheck()).contains(CHECK);
        assertThat(on(TODAY)).isEqualTo(new CheckStanding.Deferred(check(2)));
    }

    @Test
    void a_check_told_late_replaces_only_what_happened_before_it() {
        bakers.given(check(CHECK, TODAY.minusDays(9), approve()).asked())
                .given(check(check(2), TODAY.minusDays(30), defer()).asked());

        assertThat(on(TODAY).validCheck()).contains(CHECK);
        assertThat(on(TODAY.minusDays(20))).isEqualTo(new CheckStanding.Deferred(check(2)));
    }

    @Test
    void of_two_checks_of_one_day_the_one_recorded_last_counts() {
        bakers.given(check(defer()).asked())
                .given(check(check(2), TODAY, approve()).asked());

        assertThat(on(TODAY).validCheck()).contains(check(2));
    }

    @Test
    void of_the_checks_for_the_programme_and_for_all_the_latest_counts() {
        bakers.given(check(CHECK, TODAY.minusDays(9), approve()).asked());
        all.given(check(check(2), TODAY.minusDays(5), defer()).at(FOR_ALL).asked());

        assertThat(on(TODAY.minusDays(6)).validCheck()).contains(CHECK);
        assertThat(on(TODAY)).isEqualTo(new CheckStanding.Deferred(check(2)));
    }

    @Test
    void of_both_on_one_day_the_one_for_the_programme_counts() {
        bakers.given(check(approve()).asked());
        all.given(check(check(2), TODAY, defer()).at(FOR_ALL).asked());

        assertThat(on(TODAY).validCheck()).contains(CHECK);
    }

    @Test
    void refused_and_proposed_refusals_are_told_apart() {
        for (var number = 1; number <= 3; number++) {
            bakers.given(check(check(number), TODAY.minusDays(3).plusDays(number), refuse(Criterion.PS04))
                    .answering(failing(Criterion.PS04))
                    .asked());
        }

        assertThat(on(TODAY.minusDays(1))).isEqualTo(new CheckStanding.Refused(check(2)));
        assertThat(on(TODAY)).isEqualTo(new CheckStanding.RefusalProposed(check(3)));
    }

    @Test
    void a_wish_in_either_scope_outranks_a_valid_check_until_its_withdrawal_is_agreed() {
        bakers.given(check(CHECK, TODAY, approve()).asked());
        all.given(check(check(2), TODAY.minusDays(5), defer())
                .at(FOR_ALL)
                .answering(failing(Criterion.PS13))
                .asked());

        assertThat(on(TODAY.minusDays(6))).isEqualTo(new CheckStanding.Unchecked());
        assertThat(on(TODAY)).isEqualTo(new CheckStanding.WishStands(check(2)));

        all.given(new DiscussWish(FOR_ALL.stream(), TODAY, check(2), true, text("talk"), ANNA))
                .given(new AgreeWishWithdrawal(FOR_ALL.stream(), check(2), BERT));
        assertThat(on(TODAY).validCheck()).contains(CHECK);
    }
}
