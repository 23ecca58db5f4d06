package nl.kwaliteitsregister.contract.codec;

import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Says what Jackson found in words that hold nothing of the document: its own messages quote values. */
final class Malformed {

    private Malformed() {}

    static MalformedEvent in(String type, JacksonException found) {
        var where = new StringBuilder(type);
        for (var step : found.getPath()) {
            where.append(step(step));
        }
        return new MalformedEvent(where.toString(), what(found));
    }

    /** The keys of a map are content, names of components are not. */
    private static String step(JacksonException.Reference step) {
        if (step.from() instanceof Map) {
            return "[key]";
        }
        return step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName();
    }

    private static String what(JacksonException found) {
        return switch (found) {
            case InvalidNullException missing -> "must be there and not null";
            case InvalidTypeIdException unknown -> "is of no known kind";
            case InvalidFormatException other -> "has another form";
            case ValueInstantiationException refused -> "has a value that is not allowed";
            case StreamReadException broken ->
                "is no JSON from byte " + broken.getLocation().getByteOffset();
            default -> "is missing or of another type";
        };
    }
}
