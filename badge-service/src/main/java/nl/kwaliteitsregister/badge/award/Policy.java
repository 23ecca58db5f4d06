package nl.kwaliteitsregister.badge.award;

import java.math.BigDecimal;

/**
 * What schools may set (domain §4.7), as it stands when the rule decides.
 *
 * @param allowanceNorm euro a month that a host pays at least
 */
public record Policy(BigDecimal allowanceNorm) {

    public Policy {
        if (allowanceNorm.signum() < 0) {
            throw new IllegalArgumentException("the allowance norm is euro a month, 0 or more");
        }
    }
}
