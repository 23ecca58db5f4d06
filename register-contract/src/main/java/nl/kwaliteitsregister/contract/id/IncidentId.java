package nl.kwaliteitsregister.contract.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One incident: what all signals about the same event form (domain §4.4). */
public record IncidentId(@JsonValue UUID value) {

    /** @throws IllegalArgumentException when the text is no UUID (RFC 9562) */
    @JsonCreator
    public static IncidentId of(String text) {
        return new IncidentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
