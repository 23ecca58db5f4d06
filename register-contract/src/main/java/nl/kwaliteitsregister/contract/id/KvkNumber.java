package nl.kwaliteitsregister.contract.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Number in the Dutch trade register (KvK): 8 digits, leading zeros kept. */
public record KvkNumber(@JsonValue String value) {

    /** @throws IllegalArgumentException when the text has another form */
    @JsonCreator
    public KvkNumber {
        Text.require(value.matches("[0-9]{8}"), "a KvK number has 8 digits, leading zeros kept");
    }

    @Override
    public String toString() {
        return value;
    }
}
