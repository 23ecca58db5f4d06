package nl.kwaliteitsregister.contract.codec;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Scalars that come from outside, held to what can be written again. */
final class Scalars {

    private Scalars() {}

    /** A JSON string without halves of a character: UTF-8 has no form for those, so such a text could be stored but never published. */
    static final class WholeText extends StdDeserializer<String> {

        WholeText() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser json, DeserializationContext context) {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                return (String) context.handleUnexpectedToken(String.class, json);
            }
            var text = json.getString();
            return isWhole(text) ? text : context.reportInputMismatch(this, "half of a character");
        }

        private static boolean isWhole(String text) {
            for (var i = 0; i < text.length(); i++) {
                if (Character.isSurrogate(text.charAt(i))) {
                    if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                        return false;
                    }
                    i++;
                }
            }
            return true;
        }
    }

    /** A day as {@code 2026-09-01} and in no other of the forms that Jackson takes. */
    static final class Day extends StdDeserializer<LocalDate> {

        Day() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser json, DeserializationContext context) {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                return (LocalDate) context.handleUnexpectedToken(LocalDate.class, json);
            }
            var text = json.getString();
            try {
                if (text.length() == "yyyy-mm-dd".length()) {
                    return LocalDate.parse(text);
                }
            } catch (DateTimeParseException e) {
                // Refused below, like any other form.
            }
            return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "no day as yyyy-mm-dd");
        }
    }

    /** A JSON number of hours or euros: at most 12 digits before the point and 6 after it, so that {@code 1e999999} stays out of sums. */
    static final class BoundedDecimal extends StdDeserializer<BigDecimal> {

        BoundedDecimal() {
            super(BigDecimal.class);
        }

        @Override
        public BigDecimal deserialize(JsonParser json, DeserializationContext context) {
            if (!json.currentToken().isNumeric()) {
                return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, json);
            }
            var number = json.getDecimalValue();
            if (number.scale() > 6 || number.precision() - (long) number.scale() > 12) {
                return context.reportInputMismatch(this, "too many digits");
            }
            return number.scale() < 0 ? number.setScale(0) : number;
        }
    }
}
