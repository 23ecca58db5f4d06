package nl.kwaliteitsregister.contract;

import static nl.kwaliteitsregister.contract.Samples.BAKER;
import static nl.kwaliteitsregister.contract.Samples.BAKERY;
import static nl.kwaliteitsregister.contract.Samples.CHECK;
import static nl.kwaliteitsregister.contract.Samples.CONDITION;
import static nl.kwaliteitsregister.contract.Samples.COORDINATOR;
import static nl.kwaliteitsregister.contract.Samples.DAY;
import static nl.kwaliteitsregister.contract.Samples.PROMISE;
import static nl.kwaliteitsregister.contract.Samples.ROC;
import static nl.kwaliteitsregister.contract.Samples.SECOND_COORDINATOR;
import static nl.kwaliteitsregister.contract.Samples.sealed;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.kwaliteitsregister.contract.code.Criterion;
import nl.kwaliteitsregister.contract.code.Route;
import nl.kwaliteitsregister.contract.code.Verdict;
import nl.kwaliteitsregister.contract.event.Answer;
import nl.kwaliteitsregister.contract.event.PreSalesEvent;

/** A check at the bakery with every kind of answer, and every way it can go on. */
final class SamplePreSales {

    private static final Map<Criterion, Answer> ANSWERS = Map.of(
            Criterion.PS01, new Answer.YesNo(true),
            Criterion.PS03, new Answer.Info(sealed("PS03")),
            Criterion.PS05, new Answer.SupervisionNumbers(new BigDecimal("7.50"), 2),
            Criterion.PS09, new Answer.Remuneration(true, new BigDecimal("410.00"), true, false),
            Criterion.PS11, new Answer.Score(4),
            Criterion.PS12, new Answer.NotApplicable(),
            Criterion.PS17, new Answer.DontKnow());

    private static final List<PreSalesEvent.RefusalReason> REASONS =
            List.of(new PreSalesEvent.RefusalReason(Criterion.PS13, sealed("what to mend")));

    private SamplePreSales() {}

    static List<PreSalesEvent> events() {
        return List.of(
                new PreSalesEvent.CheckRecorded(
                        BAKERY,
                        ROC,
                        DAY,
                        BAKER,
                        CHECK,
                        1,
                        Route.BOL,
                        ANSWERS,
                        List.of(new PreSalesEvent.Promise(PROMISE, sealed("promise"))),
                        COORDINATOR),
                new PreSalesEvent.CheckApproved(BAKERY, ROC, DAY, BAKER, CHECK, DAY.plusMonths(24), 24),
                new PreSalesEvent.CheckApprovedWithConditions(
                        BAKERY,
                        ROC,
                        DAY,
                        BAKER,
                        CHECK,
                        DAY.plusMonths(24),
                        24,
                        List.of(new PreSalesEvent.Condition(
                                CONDITION, Criterion.PS20, sealed("condition"), DAY.plusMonths(2)))),
                new PreSalesEvent.CheckDeferred(BAKERY, ROC, DAY, BAKER, CHECK, sealed("reason to defer")),
                new PreSalesEvent.RefusalProposed(BAKERY, ROC, DAY, BAKER, CHECK, REASONS, COORDINATOR),
                new PreSalesEvent.CheckRefused(BAKERY, ROC, DAY, BAKER, CHECK, REASONS, SECOND_COORDINATOR),
                new PreSalesEvent.RefusalNotAgreed(
                        BAKERY, ROC, DAY, BAKER, CHECK, SECOND_COORDINATOR, sealed("reason not to agree")),
                new PreSalesEvent.RefusalOpened(BAKERY, ROC, DAY, BAKER, CHECK, DAY.plusWeeks(6)),
                new PreSalesEvent.RefusalObjected(
                        BAKERY, ROC, DAY, BAKER, CHECK, sealed("why they object"), DAY.plusWeeks(6), COORDINATOR),
                new PreSalesEvent.RefusalObjectionDecided(
                        BAKERY, ROC, DAY, BAKER, CHECK, Verdict.UPHELD, sealed("why it stands"), SECOND_COORDINATOR),
                new PreSalesEvent.RefusalAppealed(
                        BAKERY, ROC, DAY, BAKER, CHECK, sealed("why they appeal"), COORDINATOR),
                new PreSalesEvent.RefusalAppealDecided(
                        BAKERY, ROC, DAY, BAKER, CHECK, Verdict.ANNULLED, sealed("why it falls"), SECOND_COORDINATOR),
                new PreSalesEvent.WishDiscussed(
                        BAKERY, ROC, DAY, BAKER, CHECK, true, sealed("conversation"), COORDINATOR),
                new PreSalesEvent.WishWithdrawalAgreed(BAKERY, ROC, DAY, BAKER, CHECK, SECOND_COORDINATOR),
                new PreSalesEvent.ConditionMet(BAKERY, ROC, DAY, BAKER, CHECK, CONDITION),
                new PreSalesEvent.ConditionMissed(BAKERY, ROC, DAY, BAKER, CHECK, CONDITION),
                new PreSalesEvent.CheckExpired(BAKERY, ROC, DAY, BAKER, CHECK));
    }
}
