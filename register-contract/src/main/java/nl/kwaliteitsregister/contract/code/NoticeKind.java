package nl.kwaliteitsregister.contract.code;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a notice to the employer is about (domain §4.5). */
public enum NoticeKind {
    /** The statement of facts, and what to answer by when. */
    HEARING("hearing"),
    STEP_DECIDED("step-decided"),
    /** A hearing followed an urgent stop, and it stays. */
    STEP_CONFIRMED("step-confirmed"),
    /** After a hearing nothing follows. */
    PROPOSAL_DROPPED("proposal-dropped"),
    PLAN_SETTLED("plan-settled"),
    STEP_ENDED("step-ended"),
    STEP_ANNULLED("step-annulled"),
    OBJECTION_DECIDED("objection-decided"),
    APPEAL_DECIDED("appeal-decided"),
    CLEARING_DECIDED("clearing-decided");

    private final String code;

    NoticeKind(String code) {
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
