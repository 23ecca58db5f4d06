package nl.kwaliteitsregister.contract.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An opaque id of a person with an account, made from issuer and subject of the token; it names nobody. */
public record StaffId(@JsonValue String value) {

    /** @throws IllegalArgumentException when the text has another form */
    @JsonCreator
    public StaffId {
        Text.require(value.matches("[0-9a-f-]{36}"), "a staff id is a UUID in lower case");
    }

    @Override
    public String toString() {
        return value;
    }
}
