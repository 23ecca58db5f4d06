package nl.kwaliteitsregister.contract.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Number of one location in the Dutch trade register (vestigingsnummer): 12 digits, leading zeros kept. */
public record EstablishmentNumber(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[0-9]{12}");

    /** @throws IllegalArgumentException when the text has another form */
    @JsonCreator
    public EstablishmentNumber {
        Text.require(FORM.matcher(value).matches(), "an establishment number has 12 digits, leading zeros kept");
    }

    @Override
    public String toString() {
        return value;
    }
}
