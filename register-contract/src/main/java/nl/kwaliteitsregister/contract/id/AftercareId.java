package nl.kwaliteitsregister.contract.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The care after one grave signal, or after one early end (domain §4.4). */
public record AftercareId(@JsonValue UUID value) {

    /** @throws IllegalArgumentException when the text is no UUID (RFC 9562) */
    @JsonCreator
    public static AftercareId of(String text) {
        return new AftercareId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
