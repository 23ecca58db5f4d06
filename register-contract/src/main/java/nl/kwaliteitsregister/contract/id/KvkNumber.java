package nl.kwaliteitsregister.contract.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Number in the Dutch trade register (KvK): 8 digits, leading zeros kept. */
public record KvkNumber(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[0-9]{8}");

    /** @throws IllegalArgumentException when the text has another form */
    @JsonCreator
    public KvkNumber {
        Text.require(FORM.matcher(value).matches(), "a KvK number has 8 digits, leading zeros kept");
    }

    @Override
    public String toString() {
        return value;
    }
}
