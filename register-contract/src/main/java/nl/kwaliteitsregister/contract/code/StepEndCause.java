package nl.kwaliteitsregister.contract.code;

import com.fasterxml.jackson.annotation.JsonValue;

/** Why a step is over; none of these says that it was wrong (domain §4.5). */
public enum StepEndCause {
    /** Its term ended. */
    TERM("term"),
    /** 90 days, and nothing was decided after it. */
    STOP_NOT_DECIDED("stop-not-decided"),
    /** An urgent stop without a hearing within 5 working days. */
    HEARING_NOT_OPENED("hearing-not-opened"),
    /** An urgent stop on which nobody decided in time after the hearing. */
    STOP_NOT_CONFIRMED("stop-not-confirmed"),
    /** A review was due and 30 days passed. */
    REVIEW_NOT_HELD("review-not-held"),
    /** A review ended it. */
    REVIEW("review"),
    /** A step of a higher level took its place. */
    FOLLOWED("followed"),
    /** A new start (nieuwe start). */
    CLEARED("cleared"),
    /** The step that it carried over from another host ended, or became a lighter one. */
    ORIGIN_ENDED("origin-ended");

    private final String code;

    StepEndCause(String code) {
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
