package nl.kwaliteitsregister.register.aftersales;

import java.util.ArrayList;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.EmployerEvaluated;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.EmployerItem;
import nl.kwaliteitsregister.register.aftersales.AfterSalesCommand.EvaluateAsEmployer;
import nl.kwaliteitsregister.register.aftersales.AfterSalesRules.Reading;
import nl.kwaliteitsregister.register.placement.Placement.Ended;

/** AE1–AE8 (domain §4.3). */
final class EmployerForm {

    private EmployerForm() {}

    static Reading of(EvaluateAsEmployer form, Ended over) {
        var faults = new ArrayList<>(FormRules.mark(form.mark()));
        faults.addAll(FormRules.missing(EmployerItem.values(), form.items()));
        return new Reading(faults, () -> fact(form, over));
    }

    private static EmployerEvaluated fact(EvaluateAsEmployer form, Ended over) {
        return new EmployerEvaluated(
                form.placement(),
                over.terms().employer(),
                form.institution(),
                form.occurredOn(),
                form.formVersion(),
                form.mark(),
                form.items(),
                form.willImprove(),
                form.wish(),
                form.reply());
    }
}
