package nl.kwaliteitsregister.contract.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A school, by its BRIN code: 2 digits and 2 characters (domain §6). */
public record InstitutionId(@JsonValue String value) {

    /** @throws IllegalArgumentException when the text has another form */
    @JsonCreator
    public InstitutionId {
        Text.require(value.matches("[0-9]{2}[A-Z0-9]{2}"), "a BRIN code has 2 digits and 2 capitals or digits");
    }

    @Override
    public String toString() {
        return value;
    }
}
