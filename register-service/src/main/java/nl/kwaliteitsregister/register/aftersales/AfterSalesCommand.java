package nl.kwaliteitsregister.register.aftersales;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.kwaliteitsregister.backbone.decider.Command;
import nl.kwaliteitsregister.contract.code.Likert;
import nl.kwaliteitsregister.contract.code.PlaceAgain;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.AllowanceAnswer;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.CoordinatorItem;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.EarlyEnd;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.EmployerItem;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.StudentItem;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.UnwantedBehaviour;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.contract.id.StreamId;
import nl.kwaliteitsregister.register.placement.Placement;
import org.jspecify.annotations.Nullable;

/** A filled-in form; {@code about} is the placement as it stands now, read by its id. */
public sealed interface AfterSalesCommand extends Command {

    PlacementId placement();

    InstitutionId institution();

    LocalDate occurredOn();

    int formVersion();

    Placement about();

    @Override
    default StreamId stream() {
        return AfterSalesEvent.streamOf(placement());
    }

    /**
     * AC1–AC11.
     *
     * @param ownOrAgreed the coordinator declares that AC9 and AC10 hold only what they saw or the student agreed to
     */
    record EvaluateAsCoordinator(
            PlacementId placement,
            InstitutionId institution,
            LocalDate occurredOn,
            int formVersion,
            Placement about,
            Map<CoordinatorItem, Likert> items,
            @Nullable EarlyEnd early,
            PlaceAgain placeAgain,
            List<Sealed> improvementPoints,
            @Nullable Sealed praise,
            boolean ownOrAgreed,
            @Nullable Sealed internalNote)
            implements AfterSalesCommand {

        public EvaluateAsCoordinator {
            items = Map.copyOf(items);
            improvementPoints = List.copyOf(improvementPoints);
        }
    }

    /** AS1–AS14. */
    record EvaluateAsStudent(
            PlacementId placement,
            InstitutionId institution,
            LocalDate occurredOn,
            int formVersion,
            Placement about,
            int mark,
            Map<StudentItem, Likert> items,
            @Nullable AllowanceAnswer allowance,
            @Nullable UnwantedBehaviour unwantedBehaviour,
            @Nullable Likert recommend,
            @Nullable Sealed text,
            boolean textMayBeUsed,
            boolean nominatesForAward)
            implements AfterSalesCommand {

        public EvaluateAsStudent {
            items = Map.copyOf(items);
        }
    }

    /** AE1–AE8. */
    record EvaluateAsEmployer(
            PlacementId placement,
            InstitutionId institution,
            LocalDate occurredOn,
            int formVersion,
            Placement about,
            int mark,
            Map<EmployerItem, Likert> items,
            @Nullable Sealed willImprove,
            @Nullable Sealed wish,
            @Nullable Sealed reply)
            implements AfterSalesCommand {

        public EvaluateAsEmployer {
            items = Map.copyOf(items);
        }
    }
}
