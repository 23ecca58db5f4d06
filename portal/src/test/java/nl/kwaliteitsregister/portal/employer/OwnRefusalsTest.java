package nl.kwaliteitsregister.portal.employer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.kwaliteitsregister.portal.employer.OwnRefusals.Refused;
import nl.kwaliteitsregister.portal.page.Days;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a refused check asks of its employer (domain §4.1, §4.5). */
class OwnRefusalsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);
    private static final Days DAYS = new Days(TODAY);

    @Test
    void a_refusal_and_a_decision_on_an_objection_are_new_until_they_are_opened() {
        assertThat(refused("refused", null).isNew()).isTrue();
        assertThat(refused("upheld", null).isNew()).isTrue();
        assertThat(refused("refused", TODAY).isNew()).isFalse();
        assertThat(refused("appealed", null).isNew()).isFalse();
    }

    @Test
    void an_appeal_follows_a_decision_or_a_term_that_passed_without_one() {
        assertThat(refused("upheld", TODAY).mayAppeal(DAYS)).isTrue();
        assertThat(refused("objected", TODAY).mayAppeal(DAYS)).isFalse();
        assertThat(refused("objected", TODAY.minusDays(1)).mayAppeal(DAYS)).isTrue();
        assertThat(refused("final", null).mayAppeal(DAYS)).isFalse();
    }

    @Test
    void a_refusal_stays_in_sight_while_it_is_how_the_host_stands_or_something_can_be_done() {
        var standing = refused("final", null);
        var contestable = replaced("refused", TODAY);
        var over = replaced("refused", TODAY.minusDays(1));
        var annulled = refused("annulled", null);
        var all = new OwnRefusals(List.of(standing, contestable, over, annulled));

        assertThat(all.now(DAYS)).containsExactly(standing, contestable);
        assertThat(all.past(DAYS)).containsExactly(over, annulled);
    }

    private static Refused refused(String state, @Nullable LocalDate through) {
        return refused(state, through, false);
    }

    private static Refused replaced(String state, LocalDate through) {
        return refused(state, through, true);
    }

    private static Refused refused(String state, @Nullable LocalDate through, boolean replaced) {
        return new Refused("all", null, "c1", TODAY, replaced, List.of("PS04"), state, false, through);
    }
}
