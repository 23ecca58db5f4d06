package nl.kwaliteitsregister.register.aftersales.http;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.EndedBy;
import nl.kwaliteitsregister.contract.code.Ground;
import nl.kwaliteitsregister.contract.code.Likert;
import nl.kwaliteitsregister.contract.code.PlaceAgain;
import nl.kwaliteitsregister.contract.code.SignalCategory;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.CoordinatorItem;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.EmployerItem;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.StudentItem;
import org.jspecify.annotations.Nullable;

/** The three forms as they are sent (domain §4.3). */
final class EvaluationBodies {

    private EvaluationBodies() {}

    /** AC1–AC11. @param ownOrAgreed AC9 and AC10 hold only what the coordinator saw or the student agreed to */
    record CoordinatorBody(
            LocalDate occurredOn,
            int formVersion,
            Map<CoordinatorItem, Likert> items,
            @Nullable EarlyBody early,
            PlaceAgain placeAgain,
            @Nullable List<String> improvementPoints,
            @Nullable String praise,
            @Nullable Boolean ownOrAgreed,
            @Nullable String internalNote) {}

    record EarlyBody(EndedBy by, String why) {}

    /** AS1–AS14. @param recommend AS12 */
    record StudentBody(
            LocalDate occurredOn,
            int formVersion,
            int mark,
            Map<StudentItem, Likert> items,
            @Nullable AllowanceBody allowance,
            @Nullable BehaviourBody unwantedBehaviour,
            @Nullable Likert recommend,
            @Nullable String text,
            boolean textMayBeUsed,
            boolean nominatesForAward) {}

    /** AS9. @param perMonth euro a month */
    record AllowanceBody(boolean asAgreed, @Nullable BigDecimal perMonth) {}

    /** AS10 and AS11. */
    record BehaviourBody(
            Set<SignalCategory> categories,
            @Nullable Set<Ground> grounds,
            boolean reported,
            @Nullable String whyNotReported) {}

    /** AE1–AE8. */
    record EmployerBody(
            LocalDate occurredOn,
            int formVersion,
            int mark,
            Map<EmployerItem, Likert> items,
            @Nullable String willImprove,
            @Nullable String wish,
            @Nullable String reply) {}
}
