package nl.kwaliteitsregister.portal.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.kwaliteitsregister.portal.services.NoPage;
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
    void what_somebody_of_another_school_decides_names_that_school_before_the_host() {
        var target = new Target("host", "partner-cases", "99WR~case", "partner-decision");

        assertThat(target.command()).isEqualTo("/v1/partner-cases/{institution}/{host}/{case}/decision");
        assertThat(target.names()).containsExactly("99WR", "host", "case");
        assertThat(target.page()).isEqualTo("/hosts/host/ladder/partner-cases/99WR~case");
    }

    @Test
    void what_is_typed_is_kept_under_a_name_that_the_register_takes() {
        assertThat(new Target("host", "partner-cases", "99WR~case", "partner-decision").draft())
                .isEqualTo("partner-decision.99wr.case");
    }

    @Test
    void an_address_that_names_too_little_is_no_page() {
        var target = new Target("host", "partner-cases", "99WR", "partner-decision");

        assertThatThrownBy(target::names).isInstanceOf(NoPage.class);
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
