package nl.kwaliteitsregister.contract.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A school, by its BRIN code: 2 digits and 2 characters (domain §6). */
public record InstitutionId(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[0-9]{2}[A-Z0-9]{2}");

    /** @throws IllegalArgumentException when the text has another form */
    @JsonCreator
    public InstitutionId {
        Text.require(FORM.matcher(value).matches(), "a BRIN code has 2 digits and 2 capitals or digits");
    }

    @Override
    public String toString() {
        return value;
    }
}
