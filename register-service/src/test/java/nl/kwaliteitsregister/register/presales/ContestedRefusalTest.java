package nl.kwaliteitsregister.register.presales;

import static nl.kwaliteitsregister.register.presales.SampleChecks.ANNA;
import static nl.kwaliteitsregister.register.presales.SampleChecks.BAKER;
import static nl.kwaliteitsregister.register.presales.SampleChecks.BERT;
import static nl.kwaliteitsregister.register.presales.SampleChecks.CHECK;
import static nl.kwaliteitsregister.register.presales.SampleChecks.FLOR;
import static nl.kwaliteitsregister.register.presales.SampleChecks.FOR_BAKERS;
import static nl.kwaliteitsregister.register.presales.SampleChecks.HOST;
import static nl.kwaliteitsregister.register.presales.SampleChecks.SCHOOL;
import static nl.kwaliteitsregister.register.presales.SampleChecks.TODAY;
import static nl.kwaliteitsregister.register.presales.SampleChecks.check;
import static nl.kwaliteitsregister.register.presales.SampleChecks.failing;
import static nl.kwaliteitsregister.register.presales.SampleChecks.official;
import static nl.kwaliteitsregister.register.presales.SampleChecks.refuse;
import static nl.kwaliteitsregister.register.presales.SampleChecks.text;
import static nl.kwaliteitsregister.register.presales.SampleChecks.today;
import static org.assertj.core.api.Assertions.assertThat;

import nl.kwaliteitsregister.contract.code.Criterion;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.code.Verdict;
import nl.kwaliteitsregister.contract.event.PreSalesEvent;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.RefusalObjected;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.RefusalOpened;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.contract.id.StreamId;
import nl.kwaliteitsregister.register.Scenario;
import nl.kwaliteitsregister.register.ladder.LadderRefusal.ByPerson;
import nl.kwaliteitsregister.register.ladder.LadderRefusal.ByState;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.AppealRefusal;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.DecideRefusalAppeal;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.DecideRefusalObjection;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.ObjectToRefusal;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.OpenRefusal;
import nl.kwaliteitsregister.register.presales.Said.Part;
import org.junit.jupiter.api.Test;

/** An employer contests a refused check as it contests a step (domain §4.1, §4.5). */
class ContestedRefusalTest {

    private static final StreamId STREAM = FOR_BAKERS.stream();
    private static final StaffId BOSS = new StaffId("cccccccc-0000-4000-8000-000000000004");
    private static final OpenRefusal OPEN = new OpenRefusal(STREAM, CHECK);
    private static final ObjectToRefusal OBJECT = new ObjectToRefusal(STREAM, CHECK, text("grounds"), BOSS);
    private static final AppealRefusal APPEAL = new AppealRefusal(STREAM, CHECK, text("more grounds"), BOSS);

    @Test
    void an_employer_may_object_for_six_weeks_after_it_read_the_refusal_for_the_first_time() {
        refused().when(OPEN).then(new RefusalOpened(HOST, SCHOOL, TODAY, BAKER, CHECK, TODAY.plusWeeks(6)));
        var read = refused().given(OPEN).later(TODAY.plusWeeks(6));

        read.when(OPEN).thenNothing();
        read.when(OBJECT)
                .then(new RefusalObjected(
                        HOST, SCHOOL, TODAY.plusWeeks(6), BAKER, CHECK, text("grounds"), TODAY.plusWeeks(12), BOSS));
        read.later(TODAY.plusWeeks(6).plusDays(1)).when(OBJECT).thenRefused(ByState.OBJECTION_TOO_LATE);
    }

    @Test
    void a_term_that_has_not_begun_cannot_be_over() {
        assertThat(refused().later(TODAY.plusYears(1)).when(OBJECT).facts()).hasSize(1);
    }

    @Test
    void somebody_who_had_no_part_in_it_decides_and_no_confidant() {
        var objected = refused().given(OBJECT);

        objected.when(objection(Verdict.UPHELD, ANNA)).thenRefused(ByPerson.SOMEONE_NEW_NEEDED);
        objected.when(new DecideRefusalObjection(
                        STREAM, CHECK, Verdict.UPHELD, text("why"), official(BERT, Role.CONFIDANT)))
                .thenRefused(ByPerson.CONFIDANT_DECIDES);
        var upheld = objected.given(objection(Verdict.UPHELD, BERT)).given(APPEAL);
        upheld.when(appeal(Verdict.UPHELD, BERT)).thenRefused(ByPerson.SOMEONE_NEW_NEEDED);
        assertThat(upheld.when(appeal(Verdict.UPHELD, FLOR)).facts()).hasSize(1);
    }

    @Test
    void an_appeal_is_possible_for_a_month_after_the_decision_was_read_or_when_none_came_in_time() {
        var upheld =
                refused().given(OBJECT).given(objection(Verdict.UPHELD, BERT)).given(OPEN);

        assertThat(upheld.later(TODAY.plusMonths(1)).when(APPEAL).facts()).hasSize(1);
        upheld.later(TODAY.plusMonths(1).plusDays(1)).when(APPEAL).thenRefused(ByState.APPEAL_TOO_LATE);
        refused().given(OBJECT).when(APPEAL).thenRefused(ByState.OBJECTION_UNDECIDED);
        assertThat(refused()
                        .given(OBJECT)
                        .later(TODAY.plusWeeks(6).plusDays(1))
                        .when(APPEAL)
                        .facts())
                .hasSize(1);
    }

    @Test
    void an_annulled_refusal_leaves_the_check_deferred_and_counts_in_no_row() {
        var annulled = refused().given(OBJECT).given(objection(Verdict.ANNULLED, BERT));

        assertThat(CheckStanding.on(TODAY, annulled.state(), Checks.NONE)).isEqualTo(new CheckStanding.Deferred(CHECK));
        assertThat(annulled.state().refusalsAround(TODAY)).isZero();
        assertThat(annulled.state().refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.contest()).isNull();
            assertThat(refusal.said())
                    .containsExactly(
                            new Said(Part.OBJECTION, TODAY, text("grounds")),
                            new Said(Part.OBJECTION_DECISION, TODAY, text("why")));
        });
        annulled.when(APPEAL).thenRefused(ByState.NOTHING_TO_CONTEST);
    }

    @Test
    void an_annulled_refusal_can_still_be_read_and_begins_no_term() {
        var annulled = refused().given(OBJECT).given(objection(Verdict.ANNULLED, BERT));

        annulled.when(OPEN).thenNothing();
    }

    private static Scenario<PreSalesCommand, PreSalesEvent, Checks> refused() {
        return today().given(check(CHECK, TODAY, refuse(Criterion.PS04))
                .answering(failing(Criterion.PS04))
                .asked());
    }

    private static DecideRefusalObjection objection(Verdict verdict, StaffId by) {
        return new DecideRefusalObjection(STREAM, CHECK, verdict, text("why"), official(by));
    }

    private static DecideRefusalAppeal appeal(Verdict verdict, StaffId by) {
        return new DecideRefusalAppeal(STREAM, CHECK, verdict, text("why"), official(by));
    }
}
