package nl.kwaliteitsregister.register.deadline;

import java.util.List;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.CheckApprovedWithConditions;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.Condition;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import nl.kwaliteitsregister.register.deadline.Deadline.ConditionToMeet;

/** Each condition of an approval is to be met by its deadline (domain §4.1). */
final class WhenConditionsThenWatch {

    private WhenConditionsThenWatch() {}

    static List<Deadline> after(RegisterEvent event) {
        return event instanceof CheckApprovedWithConditions approved
                ? approved.conditions().stream()
                        .map(one -> watch(approved, one))
                        .toList()
                : List.of();
    }

    private static Deadline watch(CheckApprovedWithConditions approved, Condition one) {
        return new ConditionToMeet(
                approved.stream(),
                approved.check(),
                one.condition(),
                one.dueOn().plusDays(1));
    }
}
