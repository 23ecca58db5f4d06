package nl.kwaliteitsregister.register.aftersales;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.Ground;
import nl.kwaliteitsregister.contract.code.Route;
import nl.kwaliteitsregister.contract.code.SignalCategory;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.AllowanceAnswer;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.StudentEvaluated;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.StudentItem;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.UnwantedBehaviour;
import nl.kwaliteitsregister.register.aftersales.AfterSalesCommand.EvaluateAsStudent;
import nl.kwaliteitsregister.register.aftersales.AfterSalesRefusal.ByContent;
import nl.kwaliteitsregister.register.aftersales.AfterSalesRefusal.ItemMissing;
import nl.kwaliteitsregister.register.aftersales.AfterSalesRules.Reading;
import nl.kwaliteitsregister.register.placement.Placement.Ended;
import org.jspecify.annotations.Nullable;

/** AS1–AS14 (domain §4.3). The respondent is the one of the placement, whoever entered the form. */
final class StudentForm {

    private StudentForm() {}

    static Reading of(EvaluateAsStudent form, Ended over) {
        var faults = new ArrayList<>(FormRules.mark(form.mark()));
        faults.addAll(FormRules.missing(StudentItem.values(), form.items()));
        if (form.recommend() == null) {
            faults.add(new ItemMissing("/recommend"));
        }
        faults.addAll(allowance(form.allowance()));
        faults.addAll(behaviour(form.unwantedBehaviour(), over.terms().route()));
        return new Reading(faults, () -> fact(form, over));
    }

    private static StudentEvaluated fact(EvaluateAsStudent form, Ended over) {
        return new StudentEvaluated(
                form.placement(),
                over.terms().employer(),
                form.institution(),
                form.occurredOn(),
                over.terms().programme(),
                over.terms().respondent(),
                form.formVersion(),
                form.mark(),
                form.items(),
                form.allowance(),
                form.unwantedBehaviour(),
                form.recommend(),
                form.text(),
                form.textMayBeUsed(),
                form.nominatesForAward());
    }

    private static List<ByContent> allowance(@Nullable AllowanceAnswer allowance) {
        return allowance != null
                        && allowance.perMonth() != null
                        && allowance.perMonth().signum() < 0
                ? List.of(ByContent.NEGATIVE_ALLOWANCE)
                : List.of();
    }

    private static List<ByContent> behaviour(@Nullable UnwantedBehaviour behaviour, Route route) {
        if (behaviour == null) {
            return List.of();
        }
        var faults = new ArrayList<ByContent>();
        if (behaviour.categories().isEmpty()) {
            faults.add(ByContent.CATEGORY_MISSING);
        }
        if (behaviour.categories().stream().anyMatch(StudentForm::isNoBehaviour)) {
            faults.add(ByContent.NO_UNWANTED_BEHAVIOUR);
        }
        faults.addAll(grounds(behaviour.grounds(), route));
        if (behaviour.reported() && behaviour.whyNotReported() != null) {
            faults.add(ByContent.REPORTED_AFTER_ALL);
        }
        return faults;
    }

    private static boolean isNoBehaviour(SignalCategory category) {
        return category.isPraise() || category.isAboutSchool() || category == SignalCategory.S06;
    }

    private static List<ByContent> grounds(Set<Ground> grounds, Route route) {
        var faults = new ArrayList<ByContent>();
        if (grounds.contains(Ground.NOT_SAID) && grounds.size() > 1) {
            faults.add(ByContent.GROUND_NOT_SAID_AND_SAID);
        }
        if (!route.isEmployment() && grounds.stream().anyMatch(Ground::forEmployeesOnly)) {
            faults.add(ByContent.GROUND_FOR_EMPLOYEES_ONLY);
        }
        return faults;
    }
}
