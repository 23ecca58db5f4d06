package nl.kwaliteitsregister.register.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.kwaliteitsregister.contract.event.LadderPolicy;
import nl.kwaliteitsregister.contract.event.PolicyEvent;
import nl.kwaliteitsregister.contract.event.PolicyEvent.LadderPolicySet;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.register.Scenario;
import nl.kwaliteitsregister.register.policy.PolicyRefusal.TermOutside;
import org.junit.jupiter.api.Test;

/** Policies, by version (domain §4.5). */
class PolicyRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final InstitutionId SCHOOL = new InstitutionId("01AA");
    private static final StaffId OFFICER = new StaffId("00000000-0000-0000-0000-000000000001");

    private static Scenario<SetLadderPolicy, PolicyEvent, Policy> unset() {
        return Scenario.on(DAY, new PolicyRules(), PolicyEvent.streamOf(SCHOOL));
    }

    private static LadderPolicy policy(int warningMonths, int blacklistMonths, int most, int hearingDays) {
        return new LadderPolicy(12, warningMonths, 24, 8, 90, blacklistMonths, most, 12, hearingDays, 50);
    }

    private static SetLadderPolicy set(LadderPolicy policy) {
        return new SetLadderPolicy(SCHOOL, policy, OFFICER);
    }

    @Test
    void each_change_is_a_version() {
        var milder = policy(18, 36, 96, 10);

        unset().when(set(milder)).then(new LadderPolicySet(SCHOOL, DAY, 1, milder, OFFICER));
        assertThat(unset().given(set(milder))
                        .given(set(policy(12, 36, 96, 10)))
                        .state()
                        .version())
                .isEqualTo(2);
        unset().given(set(milder)).when(set(milder)).thenNothing();
    }

    @Test
    void the_defaults_hold_until_an_institution_sets_its_own() {
        assertThat(unset().state().ladder()).isEqualTo(LadderPolicy.DEFAULT);
        unset().when(set(LadderPolicy.DEFAULT)).thenNothing();
    }

    @Test
    void a_policy_is_never_harder_than_the_rules_of_the_ladder() {
        unset().when(set(policy(25, 36, 97, 9)))
                .thenRefused(
                        new TermOutside("/warningMonths", 1, 24),
                        new TermOutside("/blacklistMonthsAtMost", 1, 96),
                        new TermOutside("/hearingWorkingDays", 10, 30));
    }

    @Test
    void the_usual_term_lies_within_the_longest() {
        unset().when(set(policy(24, 37, 36, 10))).thenRefused(new TermOutside("/blacklistMonths", 1, 36));
    }
}
