package nl.kwaliteitsregister.contract.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One referral of a signal to a body outside the school. */
public record ReferralId(@JsonValue UUID value) {

    /** @throws IllegalArgumentException when the text is no UUID (RFC 9562) */
    @JsonCreator
    public static ReferralId of(String text) {
        return new ReferralId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
