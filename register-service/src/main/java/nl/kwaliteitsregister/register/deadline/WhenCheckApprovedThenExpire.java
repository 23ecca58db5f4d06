package nl.kwaliteitsregister.register.deadline;

import java.util.List;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.CheckApproved;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.CheckApprovedWithConditions;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import nl.kwaliteitsregister.register.deadline.Deadline.CheckToExpire;

/** An approval ends with its term (domain §4.1). */
final class WhenCheckApprovedThenExpire {

    private WhenCheckApprovedThenExpire() {}

    static List<Deadline> after(RegisterEvent event) {
        if (event instanceof CheckApproved approved) {
            return List.of(new CheckToExpire(
                    approved.stream(), approved.check(), approved.validThrough().plusDays(1)));
        }
        if (event instanceof CheckApprovedWithConditions approved) {
            return List.of(new CheckToExpire(
                    approved.stream(), approved.check(), approved.validThrough().plusDays(1)));
        }
        return List.of();
    }
}
