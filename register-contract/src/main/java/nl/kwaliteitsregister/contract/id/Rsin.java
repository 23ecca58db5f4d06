package nl.kwaliteitsregister.contract.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Number of a legal person (RSIN): 9 digits that pass the 11-test. */
public record Rsin(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[0-9]{9}");

    /** @throws IllegalArgumentException when the text has another form or fails the 11-test */
    @JsonCreator
    public Rsin {
        Text.require(FORM.matcher(value).matches(), "an RSIN has 9 digits");
        Text.require(elevenTest(value), "this RSIN fails the 11-test: a digit is wrong");
    }

    /** 9·a + 8·b + … + 2·h − 1·i is a multiple of 11. */
    private static boolean elevenTest(String digits) {
        var sum = -(digits.charAt(8) - '0');
        for (var i = 0; i < 8; i++) {
            sum += (9 - i) * (digits.charAt(i) - '0');
        }
        return sum % 11 == 0;
    }

    @Override
    public String toString() {
        return value;
    }
}
