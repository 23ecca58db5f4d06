package nl.kwaliteitsregister.register.command;

import java.util.Map;
import java.util.OptionalLong;

/** The sequence that a command's sender saw last ({@code If-Match}), in the metadata of the command. */
final class Expected {

    private static final String KEY = "expected-sequence";

    private Expected() {}

    static Map<String, ?> metadata(OptionalLong sequence) {
        return sequence.isPresent() ? Map.of(KEY, sequence.getAsLong()) : Map.of();
    }

    static OptionalLong sequenceOf(Map<String, ?> metadata) {
        return metadata.get(KEY) instanceof Long sequence ? OptionalLong.of(sequence) : OptionalLong.empty();
    }
}
