package nl.kwaliteitsregister.portal.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where a deed is sent, and where its thing is shown. */
class TargetTest {

    @Test
    void what_came_of_a_referral_is_sent_to_that_referral_and_shown_with_its_signal() {
        var target = new Target("host", "referrals", "signal~referral", "referral-outcome");

        assertThat(target.command()).isEqualTo("/v1/signals/{signal}/referrals/{referral}/outcome");
        assertThat(target.names()).containsExactly("signal", "referral");
        assertThat(target.page()).isEqualTo("/hosts/host/ladder/signals/signal");
    }

    @Test
    void a_condition_is_named_by_its_programme_and_check_and_shown_in_the_file() {
        var target = new Target("host", "conditions", "crebo-1~check~condition", "condition-met");

        assertThat(target.names()).containsExactly("host", "crebo-1", "check", "condition");
        assertThat(target.first()).isEqualTo("crebo-1");
        assertThat(target.last()).isEqualTo("condition");
        assertThat(target.page()).isEqualTo("/hosts/host");
    }
}
