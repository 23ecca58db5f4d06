package nl.kwaliteitsregister.contract.code;

import com.fasterxml.jackson.annotation.JsonValue;

/** What shows that a notice arrived (domain §4.5). */
public enum DeliveryProof {
    /** Somebody of the employer opened it in the account. */
    OPENED("opened"),
    /** The mail server took it, and 24 hours brought no bounce. */
    ACCEPTED("accepted"),
    LETTER_RECORDED("letter-recorded");

    private final String code;

    DeliveryProof(String code) {
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
