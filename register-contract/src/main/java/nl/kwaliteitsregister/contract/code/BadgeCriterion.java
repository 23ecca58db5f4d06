package nl.kwaliteitsregister.contract.code;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a host must meet for a level (domain §4.7). Each is a fact, never a judgement. */
public enum BadgeCriterion {
    /** A KvK number, a legal form that is no natural person or partnership, and 10 staff or more, all known (domain §3). */
    MAY_BE_SHOWN("may-be-shown"),
    /** A valid pre-sales check at a school of the network. */
    PRE_SALES_PASSED("pre-sales-passed"),
    /** The conduct code was signed (PS14) in that check. */
    CODE_SIGNED("code-signed"),
    /** 5 evaluations of 5 students over 2 periods; or 3 of 3 and a visit of a panel. */
    ENOUGH_STUDENTS("enough-students"),
    /** Area score 3.5 or more. */
    SAFETY("safety"),
    /** Area score 3.5 or more. */
    INCLUSION("inclusion"),
    /** Students evaluated half of the placements that ended, or more. */
    COVERAGE("coverage"),
    /** The allowance agreed in the checks reaches the norm. */
    ALLOWANCE("allowance"),
    /** No final warning, placement stop or blacklist is live. */
    NO_LIVE_STOP("no-live-stop"),
    /** No warning on S02–S08, S11, S12 or S15 is live. */
    NO_LIVE_WARNING("no-live-warning"),
    /** No signal of severity 4 waits for a decision; told to no one outside that school. */
    NOTHING_UNDECIDED("nothing-undecided");

    private final String code;

    BadgeCriterion(String code) {
        this.code = code;
    }

    /** The code as it is written in events and APIs. */
    @JsonValue
    public String code() {
        return code;
    }

    @Override
    public String toString() {
        return code;
    }
}
