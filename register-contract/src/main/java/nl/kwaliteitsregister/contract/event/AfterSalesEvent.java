package nl.kwaliteitsregister.contract.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
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
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.contract.id.RespondentToken;
import nl.kwaliteitsregister.contract.id.StreamId;
import org.jspecify.annotations.Nullable;

/** Evaluations after a placement (nazorg): three respondents, each once (domain §4.3). */
public sealed interface AfterSalesEvent extends RegisterEvent {

    PlacementId placement();

    EmployerId employer();

    @JsonIgnore
    @Override
    default EmployerId about() {
        return employer();
    }

    @JsonIgnore
    @Override
    default StreamId stream() {
        return streamOf(placement());
    }

    static StreamId streamOf(PlacementId placement) {
        return new StreamId("aftersales", placement.toString());
    }

    /** AC1–AC11. */
    record CoordinatorEvaluated(
            PlacementId placement,
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            Programme programme,
            int formVersion,
            Map<CoordinatorItem, Likert> items,
            @Nullable EarlyEnd early,
            PlaceAgain placeAgain,
            List<Sealed> improvementPoints,
            @Nullable Sealed praise,
            @Nullable Sealed internalNote)
            implements AfterSalesEvent {

        public CoordinatorEvaluated {
            items = Map.copyOf(items);
            improvementPoints = List.copyOf(improvementPoints);
        }
    }

    /** AC7: by whom and why it ended early. */
    record EarlyEnd(EndedBy by, Sealed why) {}

    /** AS1–AS14. */
    record StudentEvaluated(
            PlacementId placement,
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            Programme programme,
            RespondentToken respondent,
            int formVersion,
            int mark,
            Map<StudentItem, Likert> items,
            @Nullable AllowanceAnswer allowance,
            @Nullable UnwantedBehaviour unwantedBehaviour,
            @Nullable Likert recommend,
            @Nullable Sealed text,
            boolean textMayBeUsed,
            boolean nominatesForAward)
            implements AfterSalesEvent {

        public StudentEvaluated {
            requireMark(mark);
            items = Map.copyOf(items);
        }
    }

    /**
     * AS9.
     *
     * @param asAgreed whether what was agreed was paid
     * @param perMonth euro a month
     */
    record AllowanceAnswer(boolean asAgreed, @Nullable BigDecimal perMonth) {}

    /** AS10 and AS11; read by the confidant or the person chosen only. */
    record UnwantedBehaviour(
            Set<SignalCategory> categories,
            Set<Ground> grounds,
            boolean reported,
            @Nullable Sealed whyNotReported) {

        public UnwantedBehaviour {
            categories = Set.copyOf(categories);
            grounds = Set.copyOf(grounds);
        }
    }

    /** AE1–AE8. */
    record EmployerEvaluated(
            PlacementId placement,
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            int formVersion,
            int mark,
            Map<EmployerItem, Likert> items,
            @Nullable Sealed willImprove,
            @Nullable Sealed wish,
            @Nullable Sealed reply)
            implements AfterSalesEvent {

        public EmployerEvaluated {
            requireMark(mark);
            items = Map.copyOf(items);
        }
    }

    /** Items of the coordinator's form on a scale of 1 to 5. */
    enum CoordinatorItem {
        AC1,
        AC2,
        AC3,
        AC4,
        AC5,
        AC6
    }

    /** Items of the student's form on a scale of 1 to 5. */
    enum StudentItem {
        AS2,
        AS3,
        AS4,
        AS5,
        AS6,
        AS7,
        AS8
    }

    /** Items of the employer's form on a scale of 1 to 5. */
    enum EmployerItem {
        AE2,
        AE3,
        AE4,
        AE5
    }

    private static void requireMark(int mark) {
        if (mark < 1 || mark > 10) {
            throw new IllegalArgumentException("a mark is 1 to 10");
        }
    }
}
