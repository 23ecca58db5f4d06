package nl.kwaliteitsregister.projection.task;

import static nl.kwaliteitsregister.projection.hostfile.Facts.DAY;
import static nl.kwaliteitsregister.projection.hostfile.Facts.HOST;
import static nl.kwaliteitsregister.projection.hostfile.Facts.NURSING;
import static nl.kwaliteitsregister.projection.hostfile.Facts.SCHOOL;
import static nl.kwaliteitsregister.projection.task.TaskKind.CHECK_EXPIRES;
import static nl.kwaliteitsregister.projection.task.TaskKind.CONDITION_TO_MEET;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kwaliteitsregister.contract.code.Verdict;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.CheckApprovedWithConditions;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.CheckExpired;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.CheckRefused;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.Condition;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.ConditionMet;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.ConditionMissed;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.RefusalAppealDecided;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.RefusalAppealed;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.RefusalObjected;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.RefusalObjectionDecided;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.RefusalProposed;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.WishDiscussed;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.WishWithdrawalAgreed;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import nl.kwaliteitsregister.contract.id.CheckId;
import nl.kwaliteitsregister.contract.id.ConditionId;
import nl.kwaliteitsregister.projection.hostfile.Facts;
import org.junit.jupiter.api.Test;

/** What checks ask of people (domain §4.1). */
class CheckTasksTest {

    private static final CheckId CHECK = Facts.check("first");
    private static final ConditionId CONDITION = new ConditionId(new UUID(1, 1));
    private static final RegisterEvent RECORDED = Facts.checked(CHECK, DAY);

    @Test
    void a_new_check_is_asked_for_eight_weeks_before_the_term_ends() {
        var task = Tasks.after(RECORDED, Facts.approved(CHECK, DAY)).only(SCHOOL);

        assertThat(task.kind()).isEqualTo(CHECK_EXPIRES);
        assertThat(task.dueOn()).isEqualTo(DAY.plusMonths(24));
        assertThat(task.from()).isEqualTo(DAY.plusMonths(24).minusWeeks(8));
        assertThat(task.programme()).isEqualTo(NURSING.key());
    }

    @Test
    void nothing_is_asked_about_a_check_that_is_over_or_was_replaced() {
        var over = new CheckExpired(HOST, SCHOOL, DAY.plusMonths(24), NURSING, CHECK);

        assertThat(Tasks.after(RECORDED, Facts.approved(CHECK, DAY), over).kinds(SCHOOL))
                .isEmpty();
        assertThat(Tasks.after(RECORDED, conditional(), Facts.checked(Facts.check("second"), DAY))
                        .kinds(SCHOOL))
                .isEmpty();
        assertThat(Tasks.after(
                                RECORDED,
                                Facts.checked(Facts.check("second"), DAY),
                                Facts.approved(Facts.check("second"), DAY),
                                over)
                        .kinds(SCHOOL))
                .containsExactly(CHECK_EXPIRES);
    }

    @Test
    void a_condition_stays_to_be_met_after_its_deadline() {
        var missed = new ConditionMissed(HOST, SCHOOL, DAY.plusDays(31), NURSING, CHECK, CONDITION);
        var met = new ConditionMet(HOST, SCHOOL, DAY.plusDays(40), NURSING, CHECK, CONDITION);

        assertThat(Tasks.after(RECORDED, conditional(), missed).kinds(SCHOOL))
                .containsExactly(CHECK_EXPIRES, CONDITION_TO_MEET);
        assertThat(Tasks.after(RECORDED, conditional(), missed, met).kinds(SCHOOL))
                .containsExactly(CHECK_EXPIRES);
    }

    @Test
    void a_third_refusal_waits_for_somebody_else_than_the_proposer() {
        var proposed = new RefusalProposed(HOST, SCHOOL, DAY, NURSING, CHECK, List.of(), Facts.COORDINATOR);
        var refused = new CheckRefused(HOST, SCHOOL, DAY, NURSING, CHECK, List.of(), Facts.SUPERVISOR);

        var task = Tasks.after(RECORDED, proposed).only(SCHOOL);

        assertThat(task.kind()).isEqualTo(TaskKind.REFUSAL_TO_AGREE);
        assertThat(task.notBy()).isEqualTo(Set.of(Facts.COORDINATOR));
        assertThat(task.path()).endsWith("/" + NURSING.key() + "/" + CHECK + "/refusal-agreement");
        assertThat(Tasks.after(RECORDED, proposed, refused).kinds(SCHOOL)).isEmpty();
    }

    @Test
    void an_objection_to_a_refusal_and_the_appeal_wait_for_somebody_new() {
        var refused = new CheckRefused(HOST, SCHOOL, DAY, NURSING, CHECK, List.of(), Facts.SUPERVISOR);
        var objected = new RefusalObjected(
                HOST, SCHOOL, DAY, NURSING, CHECK, Facts.sealed("why"), DAY.plusWeeks(6), Facts.PEER_COACH);
        var upheld = new RefusalObjectionDecided(
                HOST, SCHOOL, DAY, NURSING, CHECK, Verdict.UPHELD, Facts.sealed("why"), Facts.PEER_COACH);
        var appealed = new RefusalAppealed(HOST, SCHOOL, DAY, NURSING, CHECK, Facts.sealed("why"), Facts.PEER_COACH);
        var annulled = new RefusalAppealDecided(
                HOST, SCHOOL, DAY, NURSING, CHECK, Verdict.ANNULLED, Facts.sealed("why"), Facts.PEER_COACH);

        var task = Tasks.after(RECORDED, refused, objected).only(SCHOOL);

        assertThat(task.kind()).isEqualTo(TaskKind.OBJECTION_TO_DECIDE);
        assertThat(task.dueOn()).isEqualTo(DAY.plusWeeks(6));
        assertThat(task.notBy()).isEqualTo(Set.of(Facts.COORDINATOR, Facts.SUPERVISOR));
        assertThat(task.path()).endsWith("/" + CHECK + "/refusal/objection/decision");
        assertThat(Tasks.after(RECORDED, refused, objected, upheld).kinds(SCHOOL))
                .isEmpty();
        var appeal = Tasks.after(RECORDED, refused, objected, upheld, appealed).only(SCHOOL);
        assertThat(appeal.kind()).isEqualTo(TaskKind.APPEAL_TO_DECIDE);
        assertThat(appeal.notBy()).contains(Facts.PEER_COACH);
        assertThat(Tasks.after(RECORDED, refused, objected, upheld, appealed, annulled)
                        .kinds(SCHOOL))
                .isEmpty();
    }

    @Test
    void a_wish_that_was_taken_back_waits_for_a_second_person() {
        var talked =
                new WishDiscussed(HOST, SCHOOL, DAY, NURSING, CHECK, true, Facts.sealed("talk"), Facts.COORDINATOR);
        var agreed = new WishWithdrawalAgreed(HOST, SCHOOL, DAY, NURSING, CHECK, Facts.SUPERVISOR);

        assertThat(Tasks.after(RECORDED, talked).only(SCHOOL).kind()).isEqualTo(TaskKind.WISH_WITHDRAWAL_TO_AGREE);
        assertThat(Tasks.after(RECORDED, talked, agreed).kinds(SCHOOL)).isEmpty();
    }

    private static RegisterEvent conditional() {
        var condition = new Condition(CONDITION, null, Facts.sealed("mend"), DAY.plusDays(30));
        return new CheckApprovedWithConditions(
                HOST, SCHOOL, DAY, NURSING, CHECK, DAY.plusMonths(24), 24, List.of(condition));
    }
}
