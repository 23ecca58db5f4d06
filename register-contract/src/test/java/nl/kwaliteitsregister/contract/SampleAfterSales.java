package nl.kwaliteitsregister.contract;

import static nl.kwaliteitsregister.contract.Samples.BAKER;
import static nl.kwaliteitsregister.contract.Samples.BAKERY;
import static nl.kwaliteitsregister.contract.Samples.DAY;
import static nl.kwaliteitsregister.contract.Samples.PLACEMENT;
import static nl.kwaliteitsregister.contract.Samples.RESPONDENT;
import static nl.kwaliteitsregister.contract.Samples.ROC;
import static nl.kwaliteitsregister.contract.Samples.sealed;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.EndedBy;
import nl.kwaliteitsregister.contract.code.Ground;
import nl.kwaliteitsregister.contract.code.Likert;
import nl.kwaliteitsregister.contract.code.PlaceAgain;
import nl.kwaliteitsregister.contract.code.SignalCategory;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.CoordinatorItem;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.EmployerItem;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.StudentItem;

/** The three evaluations of the placement. */
final class SampleAfterSales {

    private SampleAfterSales() {}

    static List<AfterSalesEvent> events() {
        return List.of(byCoordinator(), byStudent(), byEmployer());
    }

    private static AfterSalesEvent byCoordinator() {
        return new AfterSalesEvent.CoordinatorEvaluated(
                PLACEMENT,
                BAKERY,
                ROC,
                DAY,
                BAKER,
                1,
                Map.of(
                        CoordinatorItem.AC1, Likert.FIVE,
                        CoordinatorItem.AC2, Likert.FOUR,
                        CoordinatorItem.AC4, Likert.NOT_APPLICABLE,
                        CoordinatorItem.AC6, Likert.DONT_KNOW),
                new AfterSalesEvent.EarlyEnd(EndedBy.STUDENT, sealed("AC7")),
                PlaceAgain.WITH_CONDITIONS,
                List.of(sealed("AC9 first"), sealed("AC9 second")),
                sealed("AC10"),
                sealed("AC11"));
    }

    private static AfterSalesEvent byStudent() {
        return new AfterSalesEvent.StudentEvaluated(
                PLACEMENT,
                BAKERY,
                ROC,
                DAY,
                BAKER,
                RESPONDENT,
                1,
                8,
                Map.of(StudentItem.AS2, Likert.FIVE, StudentItem.AS4, Likert.TWO, StudentItem.AS8, Likert.THREE),
                new AfterSalesEvent.AllowanceAnswer(true, new BigDecimal("410.00")),
                new AfterSalesEvent.UnwantedBehaviour(
                        Set.of(SignalCategory.S02, SignalCategory.S04, SignalCategory.S13),
                        Set.of(Ground.AGE, Ground.RELIGION, Ground.EDUCATION_LEVEL),
                        false,
                        sealed("AS11")),
                Likert.FOUR,
                sealed("student's text"),
                true,
                false);
    }

    private static AfterSalesEvent byEmployer() {
        return new AfterSalesEvent.EmployerEvaluated(
                PLACEMENT,
                BAKERY,
                ROC,
                DAY,
                1,
                7,
                Map.of(EmployerItem.AE2, Likert.THREE, EmployerItem.AE3, Likert.FOUR, EmployerItem.AE5, Likert.ONE),
                sealed("AE6"),
                sealed("AE7"),
                sealed("AE8"));
    }
}
