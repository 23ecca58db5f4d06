package nl.kwaliteitsregister.register.aftersales;

import java.util.ArrayList;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.CoordinatorEvaluated;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.CoordinatorItem;
import nl.kwaliteitsregister.register.aftersales.AfterSalesCommand.EvaluateAsCoordinator;
import nl.kwaliteitsregister.register.aftersales.AfterSalesRefusal.ByContent;
import nl.kwaliteitsregister.register.aftersales.AfterSalesRules.Reading;
import nl.kwaliteitsregister.register.placement.Placement.Ended;

/** AC1–AC11 (domain §4.3). */
final class CoordinatorForm {

    private CoordinatorForm() {}

    static Reading of(EvaluateAsCoordinator form, Ended over) {
        var faults = new ArrayList<AfterSalesRefusal>(FormRules.missing(CoordinatorItem.values(), form.items()));
        if (over.early() && form.early() == null) {
            faults.add(ByContent.EARLY_END_TO_EXPLAIN);
        }
        if (!over.early() && form.early() != null) {
            faults.add(ByContent.NO_EARLY_END);
        }
        if (saysSomethingToHost(form) && !form.ownOrAgreed()) {
            faults.add(ByContent.TEXTS_FOR_HOST_NOT_CONFIRMED);
        }
        return new Reading(faults, () -> fact(form, over));
    }

    private static CoordinatorEvaluated fact(EvaluateAsCoordinator form, Ended over) {
        return new CoordinatorEvaluated(
                form.placement(),
                over.terms().employer(),
                form.institution(),
                form.occurredOn(),
                over.terms().programme(),
                form.formVersion(),
                form.items(),
                form.early(),
                form.placeAgain(),
                form.improvementPoints(),
                form.praise(),
                form.internalNote());
    }

    private static boolean saysSomethingToHost(EvaluateAsCoordinator form) {
        return !form.improvementPoints().isEmpty() || form.praise() != null;
    }
}
