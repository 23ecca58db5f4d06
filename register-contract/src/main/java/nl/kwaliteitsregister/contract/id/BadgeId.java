package nl.kwaliteitsregister.contract.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One badge, from its offer on, for ever: what anybody can verify. */
public record BadgeId(@JsonValue UUID value) {

    /** @throws IllegalArgumentException when the text is no UUID (RFC 9562) */
    @JsonCreator
    public static BadgeId of(String text) {
        return new BadgeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
