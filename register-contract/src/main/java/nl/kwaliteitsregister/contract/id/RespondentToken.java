package nl.kwaliteitsregister.contract.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Tells respondents at one host apart without saying who they are (domain §5). */
public record RespondentToken(@JsonValue UUID value) {

    /** @throws IllegalArgumentException when the text is no UUID (RFC 9562) */
    @JsonCreator
    public static RespondentToken of(String text) {
        return new RespondentToken(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
