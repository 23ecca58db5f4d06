package nl.kwaliteitsregister.register.reentry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.kwaliteitsregister.contract.code.MatchingField;
import nl.kwaliteitsregister.contract.event.ReentryEvent;
import nl.kwaliteitsregister.contract.event.ReentryEvent.MatchLapsed;
import nl.kwaliteitsregister.contract.event.ReentryEvent.MatchRefused;
import nl.kwaliteitsregister.contract.event.ReentryEvent.MatchTakenUp;
import nl.kwaliteitsregister.contract.event.ReentryEvent.ReentryDetected;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.id.CaseId;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.KeyId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.register.Scenario;
import nl.kwaliteitsregister.register.reentry.ReentryCommand.DetectReentry;
import nl.kwaliteitsregister.register.reentry.ReentryCommand.LapseMatch;
import nl.kwaliteitsregister.register.reentry.ReentryCommand.RefuseMatch;
import nl.kwaliteitsregister.register.reentry.ReentryCommand.TakeUpMatch;
import org.junit.jupiter.api.Test;

/** A hint is raised once for the same facts, and settled by people or by its term (domain §3). */
class ReentryRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    /** Ten working days later. */
    private static final LocalDate LAST = LocalDate.of(2026, 9, 15);

    private static final InstitutionId SCHOOL = new InstitutionId("01AA");
    private static final EmployerId NEWCOMER = EmployerId.of("00000000-0000-5000-8000-000000000001");
    private static final EmployerId KNOWN = EmployerId.of("00000000-0000-5000-8000-000000000002");
    private static final StaffId ANNA = new StaffId("aaaaaaaa-0000-4000-8000-000000000001");
    private static final CaseId CASE = new CaseId(new UUID(0, 1));
    private static final Sealed REASON = new Sealed(new KeyId("key"), "two hosts");

    private static Scenario<ReentryCommand, ReentryEvent, Reentries> on(LocalDate day) {
        return Scenario.on(day, new ReentryRules(), ReentryEvent.streamOf(SCHOOL, NEWCOMER));
    }

    private static DetectReentry detect(int score, String facts) {
        return new DetectReentry(SCHOOL, NEWCOMER, KNOWN, new Likeness(score, Set.of(MatchingField.NAME), facts));
    }

    private static RefuseMatch refuse() {
        return new RefuseMatch(SCHOOL, NEWCOMER, KNOWN, REASON, ANNA);
    }

    private static ReentryDetected detected(int score, String facts) {
        return new ReentryDetected(NEWCOMER, SCHOOL, DAY, KNOWN, score, Set.of(MatchingField.NAME), facts, LAST);
    }

    @Test
    void a_likely_match_is_raised_once_and_is_to_be_settled_within_ten_working_days() {
        on(DAY).when(detect(86, "one")).then(detected(86, "one"));
        on(DAY).given(detect(86, "one")).when(detect(90, "two")).thenNothing();
        on(DAY).when(detect(69, "one")).thenNothing();
    }

    @Test
    void a_refused_match_stays_refused_for_the_same_facts_and_not_for_others() {
        var refused = on(DAY).given(detect(86, "one")).given(refuse());

        refused.when(detect(86, "one")).thenNothing();
        refused.when(detect(90, "two")).then(detected(90, "two"));
        refused.when(refuse()).thenRefused(ReentryRefusal.MATCH_ALREADY_SETTLED);
        on(DAY).when(refuse()).thenRefused(ReentryRefusal.UNKNOWN_MATCH);
        on(DAY).given(detect(86, "one"))
                .when(refuse())
                .then(new MatchRefused(NEWCOMER, SCHOOL, DAY, KNOWN, REASON, ANNA));
    }

    @Test
    void the_newcomer_proceeds_when_nobody_settled_it_in_time() {
        var lapse = new LapseMatch(SCHOOL, NEWCOMER, KNOWN);
        var waiting = on(DAY).given(detect(86, "one"));

        assertThat(waiting.state().waitOn(LAST)).isTrue();
        assertThat(waiting.state().waitOn(LAST.plusDays(1))).isFalse();
        waiting.later(LAST).when(lapse).thenNothing();
        waiting.later(LAST.plusDays(5)).when(lapse).then(new MatchLapsed(NEWCOMER, SCHOOL, LAST.plusDays(1), KNOWN));
        waiting.later(LAST.plusDays(5)).given(lapse).when(lapse).thenNothing();
    }

    @Test
    void who_proposes_a_succession_settles_it() {
        var takeUp = new TakeUpMatch(SCHOOL, NEWCOMER, KNOWN, CASE);
        var waiting = on(DAY).given(detect(86, "one"));

        waiting.when(takeUp).then(new MatchTakenUp(NEWCOMER, SCHOOL, DAY, KNOWN, CASE));
        assertThat(waiting.given(takeUp).state().waitOn(DAY)).isFalse();
        waiting.given(takeUp).when(detect(90, "two")).thenNothing();
        on(DAY).when(takeUp).thenNothing();
    }
}
