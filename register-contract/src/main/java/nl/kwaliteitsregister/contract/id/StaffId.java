package nl.kwaliteitsregister.contract.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** An opaque id of a person with an account, made from issuer and subject of the token; it names nobody. */
public record StaffId(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f-]{36}");

    /** @throws IllegalArgumentException when the text has another form */
    @JsonCreator
    public StaffId {
        Text.require(FORM.matcher(value).matches(), "a staff id is a UUID in lower case");
    }

    @Override
    public String toString() {
        return value;
    }
}
