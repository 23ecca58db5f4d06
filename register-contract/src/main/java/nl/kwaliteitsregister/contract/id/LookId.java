package nl.kwaliteitsregister.contract.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One request that a person looks at what a rule decided. */
public record LookId(@JsonValue UUID value) {

    /** @throws IllegalArgumentException when the text is no UUID (RFC 9562) */
    @JsonCreator
    public static LookId of(String text) {
        return new LookId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
