package nl.kwaliteitsregister.contract.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Names a sealing key; random, so that it says nothing about whose key it is (domain §5). */
public record KeyId(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    /** @throws IllegalArgumentException when the text has another form */
    @JsonCreator
    public KeyId {
        Text.require(FORM.matcher(value).matches(), "a key id has 1 to 64 letters, digits, - or _");
    }

    @Override
    public String toString() {
        return value;
    }
}
