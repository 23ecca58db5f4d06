package nl.kwaliteitsregister.register.presales;

import java.time.LocalDate;

/**
 * What the schools may set (domain §4.1, policy).
 *
 * @param validityMonths how long an approved check is valid, in months
 */
public record PreSalesPolicy(int validityMonths) {

    public PreSalesPolicy {
        if (validityMonths < 1 || validityMonths > 60) {
            throw new IllegalArgumentException("validityMonths is 1 to 60");
        }
    }

    LocalDate validThrough(LocalDate checkedOn) {
        return checkedOn.plusMonths(validityMonths).minusDays(1);
    }
}
