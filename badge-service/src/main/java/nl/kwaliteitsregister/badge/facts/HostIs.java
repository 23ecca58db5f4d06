package nl.kwaliteitsregister.badge.facts;

import nl.kwaliteitsregister.contract.code.LegalForm;
import nl.kwaliteitsregister.contract.event.BadgeEvent.Holder;
import nl.kwaliteitsregister.contract.event.HostDetails.Sbi;
import org.jspecify.annotations.Nullable;

/**
 * Who a host is, as the trade register says or, where it is silent, as a school entered.
 *
 * @param tradeRegister whether it has a KvK number
 * @param holder name and place; absent while nobody named it
 */
public record HostIs(
        boolean tradeRegister,
        @Nullable Holder holder,
        @Nullable LegalForm legalForm,
        @Nullable Integer staff,
        @Nullable Sbi sbi) {

    /** Fewer people than this, and a badge would say something of a person (domain §3). */
    private static final int LEAST_STAFF = 10;

    /**
     * Whether something may be told of it outside the school (domain §3): natural persons, partnerships, small hosts
     * and hosts without KvK number are not, until a lawful basis is recorded. What is not known is not told either.
     */
    public boolean mayBeShown() {
        return tradeRegister
                && holder != null
                && legalForm != null
                && !legalForm.isOfPersons()
                && staff != null
                && staff >= LEAST_STAFF;
    }
}
