package nl.kwaliteitsregister.portal.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.kwaliteitsregister.portal.host.HostStanding.Scope;
import nl.kwaliteitsregister.portal.page.Person;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is offered to whom, so that nobody is led to what the register would refuse (domain §4.5). */
class PossibleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final Person ANNA = person("anna", "coordinator");
    private static final Person BERT = person("bert", "coordinator");
    private static final Person CARLA = person("carla", "decision-maker");
    private static final Person DIRK = person("dirk", "confidant");
    private static final Person EVA = person("eva", "appeal-committee");

    @Test
    void nobody_is_offered_a_decision_on_what_they_proposed() {
        assertThat(Possible.on(drafted("L1", "corroborated-incident"), ANNA)).containsExactly(Deed.WITHDRAWAL);
    }

    @Test
    void a_second_coordinator_decides_on_a_warning() {
        assertThat(Possible.on(drafted("L1", "corroborated-incident"), BERT))
                .containsExactly(Deed.DECISION, Deed.REJECTION, Deed.TIES);
    }

    @Test
    void on_what_weighs_more_a_decision_maker_decides_once_the_employer_was_heard() {
        var heard = proposal("L2", "grave-incident", "heard", "feiten", true, null);

        assertThat(Possible.on(heard, BERT)).containsExactly(Deed.TIES);
        assertThat(Possible.on(heard, CARLA)).containsExactly(Deed.DECISION, Deed.REJECTION, Deed.TIES);
        assertThat(Possible.on(drafted("L2", "grave-incident"), CARLA)).doesNotContain(Deed.DECISION);
    }

    @Test
    void where_somebody_of_another_school_decides_that_person_is_named_and_nobody_is_offered_the_decision() {
        assertThat(Possible.on(byPartner("heard", null), ANNA)).containsExactly(Deed.PARTNER, Deed.WITHDRAWAL);
        assertThat(Possible.on(byPartner("heard", null), CARLA)).containsExactly(Deed.PARTNER, Deed.TIES);
        assertThat(Possible.on(byPartner("heard", "99DB"), CARLA)).containsExactly(Deed.TIES, Deed.PARTNER);
        assertThat(Possible.on(byPartner("drafted", null), ANNA)).endsWith(Deed.PARTNER);
        assertThat(Possible.on(byPartner("closed", "99DB"), CARLA)).isEmpty();
    }

    @Test
    void who_was_named_decides_once_the_employer_was_heard_unless_they_have_a_tie() {
        assertThat(Possible.on(new PartnerCase("De Brug", null, false, byPartner("heard", "99DB")), CARLA))
                .containsExactly(Deed.PARTNER_DECISION, Deed.PARTNER_REJECTION, Deed.PARTNER_TIES);
        assertThat(Possible.on(new PartnerCase("De Brug", null, false, byPartner("in-hearing", "99DB")), CARLA))
                .containsExactly(Deed.PARTNER_REJECTION, Deed.PARTNER_TIES);
        assertThat(Possible.on(new PartnerCase("De Brug", null, true, byPartner("heard", "99DB")), CARLA))
                .isEmpty();
    }

    @Test
    void a_confidant_checks_the_statement_and_then_the_host_is_invited() {
        var written = proposal("L2", "grave-incident", "drafted", "feiten", false, null);
        var cleared = proposal("L2", "grave-incident", "drafted", "feiten", true, null);

        assertThat(Possible.on(written, DIRK)).containsExactly(Deed.STATEMENT_CHECK);
        assertThat(Possible.on(cleared, DIRK)).isEmpty();
        assertThat(Possible.on(written, ANNA)).containsExactly(Deed.STATEMENT, Deed.WITHDRAWAL);
        assertThat(Possible.on(cleared, ANNA)).startsWith(Deed.HEARING);
        assertThat(Possible.on(cleared, CARLA)).startsWith(Deed.HEARING);
    }

    @Test
    void what_is_said_against_a_refused_check_is_decided_by_who_may() {
        assertThat(Possible.on(refused("objected"), CARLA)).containsExactly(Deed.REFUSAL_OBJECTION_DECISION);
        assertThat(Possible.on(refused("appealed"), EVA)).containsExactly(Deed.REFUSAL_APPEAL_DECISION);
        assertThat(Possible.on(refused("refused"), ANNA)).containsExactly(Deed.REFUSAL_OBJECTION);
        assertThat(Possible.on(refused("annulled"), ANNA)).isEmpty();
    }

    private static RefusedCheck refused(String state) {
        return new RefusedCheck(
                new RefusedCheck.Refusal("all", null, DAY, false, state, false, null), List.of(), List.of());
    }

    @Test
    void who_proposed_does_not_close_the_hearing() {
        var asked = proposal("L2", "grave-incident", "in-hearing", "feiten", true, DAY);

        assertThat(Possible.on(asked, ANNA)).doesNotContain(Deed.HEARING_CLOSING);
        assertThat(Possible.on(asked, BERT)).contains(Deed.HEARING_CLOSING);
    }

    @Test
    void a_stop_that_cannot_wait_is_decided_before_the_hearing() {
        assertThat(Possible.on(drafted("L3", "urgent"), CARLA)).startsWith(Deed.DECISION);
        assertThat(Possible.on(drafted("L3", "plan-failed"), CARLA)).doesNotContain(Deed.DECISION);
    }

    @Test
    void the_appeal_committee_is_offered_the_appeal_and_nothing_else() {
        assertThat(Possible.on(step("L4", "appealed", "not-asked"), EVA)).containsExactly(Deed.APPEAL_DECISION);
        assertThat(Possible.on(step("L4", "objected", "not-asked"), EVA)).isEmpty();
    }

    @Test
    void a_new_start_is_asked_tried_and_then_given() {
        assertThat(Possible.on(step("L3", "final", "not-asked"), ANNA)).containsExactly(Deed.NEW_START);
        assertThat(Possible.on(step("L3", "final", "asked"), CARLA))
                .containsExactly(Deed.NEW_START_TRIAL, Deed.NEW_START_DECLINATION);
        assertThat(Possible.on(step("L3", "final", "trial"), CARLA))
                .containsExactly(Deed.NEW_START_GIVING, Deed.NEW_START_DECLINATION);
        assertThat(Possible.on(step("L1", "final", "not-asked"), ANNA)).isEmpty();
    }

    @Test
    void how_grave_a_signal_is_comes_first_and_a_conversation_needs_consent() {
        assertThat(Possible.on(signal(null, null, List.of("record"), null), ANNA))
                .startsWith(Deed.SEVERITY);
        assertThat(Possible.on(signal(2, null, List.of("record"), null), ANNA)).doesNotContain(Deed.CONVERSATION);
        assertThat(Possible.on(signal(2, null, List.of("record", "talk-to-host"), null), ANNA))
                .startsWith(Deed.CONVERSATION)
                .contains(Deed.SIGNAL_CLOSING, Deed.JOINING);
    }

    @Test
    void severity_4_waits_for_a_second_person_whatever_the_role() {
        var gravest = signal(4, false, List.of(), null);

        assertThat(List.of(ANNA, CARLA, DIRK))
                .allSatisfy(reader -> assertThat(Possible.on(gravest, reader)).startsWith(Deed.SEVERITY_CONFIRMATION));
    }

    @Test
    void a_confidant_asks_for_leave_to_talk_where_the_student_did_not_agree() {
        assertThat(Possible.on(signal(3, null, List.of("record"), null), DIRK)).contains(Deed.OVERRIDE_ASKING);
        assertThat(Possible.on(signal(3, null, List.of("record", "talk-to-host"), null), DIRK))
                .doesNotContain(Deed.OVERRIDE_ASKING);
        assertThat(Possible.on(signal(3, null, List.of("record"), null), ANNA)).doesNotContain(Deed.OVERRIDE_ASKING);
    }

    @Test
    void nothing_is_done_about_a_signal_that_was_closed() {
        assertThat(Possible.on(signal(2, null, List.of("record"), "followed-up"), ANNA))
                .isEmpty();
    }

    @Test
    void what_came_of_a_referral_is_recorded_by_who_may_refer() {
        assertThat(Possible.onReferral(ANNA)).containsExactly(Deed.REFERRAL_OUTCOME);
        assertThat(Possible.onReferral(DIRK)).containsExactly(Deed.REFERRAL_OUTCOME);
        assertThat(Possible.onReferral(CARLA)).isEmpty();
    }

    private static SignalStanding signal(
            @Nullable Integer severity, @Nullable Boolean confirmed, List<String> consent, @Nullable String closed) {
        return new SignalStanding(
                "signal", severity, confirmed, null, false, consent, "incident", closed, null, List.of());
    }

    private static Person person(String name, String role) {
        return new Person(name, "02LA", List.of(role), false);
    }

    private static Proposal drafted(String level, String rule) {
        return proposal(level, rule, "drafted", null, null, null);
    }

    private static Proposal proposal(
            String level,
            String rule,
            String state,
            @Nullable String statement,
            @Nullable Boolean checked,
            @Nullable LocalDate answerThrough) {
        return proposal(level, rule, state, statement, checked, answerThrough, false, null);
    }

    private static Proposal byPartner(String state, @Nullable String partner) {
        return proposal("L4", "two-independent", state, "feiten", true, null, true, partner);
    }

    private static Proposal proposal(
            String level,
            String rule,
            String state,
            @Nullable String statement,
            @Nullable Boolean checked,
            @Nullable LocalDate answerThrough,
            boolean byPartner,
            @Nullable String partner) {
        return new Proposal(
                "case",
                level,
                rule,
                new Scope("location", null, null),
                state,
                List.of(),
                "social-safety",
                List.of(),
                null,
                null,
                statement,
                checked,
                List.of(),
                answerThrough,
                null,
                null,
                byPartner,
                partner,
                DAY,
                ANNA.person(),
                null);
    }

    private static Step step(String level, String contest, String newStart) {
        return new Step(
                "step",
                null,
                level,
                level,
                new Scope("location", null, null),
                "urgent",
                "live",
                false,
                true,
                false,
                List.of(),
                null,
                List.of(),
                DAY,
                DAY.plusDays(90),
                null,
                "none",
                null,
                contest,
                null,
                newStart,
                null,
                CARLA.person());
    }
}
