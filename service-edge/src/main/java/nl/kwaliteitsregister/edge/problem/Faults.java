package nl.kwaliteitsregister.edge.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with one request, so that the sender hears all of it at once. */
public final class Faults {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}");

    private final List<Fault> found = new ArrayList<>();

    public Faults add(String field, String code, String... arguments) {
        found.add(Fault.of(field, code, arguments));
        return this;
    }

    public Faults when(boolean wrong, String field, String code, String... arguments) {
        return wrong ? add(field, code, arguments) : this;
    }

    /** A line of text: not blank, at most {@code most} characters, no line breaks or other control characters. */
    public Faults line(String field, @Nullable String text, int most) {
        return text == null
                ? this
                : text(field, text, most).when(text.indexOf('\n') >= 0 || text.indexOf('\t') >= 0, field, "one-line");
    }

    /** Free text: not blank, at most {@code most} characters, no control characters but line breaks and tabs. */
    public Faults text(String field, @Nullable String text, int most) {
        return text == null
                ? this
                : when(text.isBlank(), field, "blank")
                        .when(text.length() > most, field, "too-long", Integer.toString(most))
                        .when(CONTROL.matcher(text).find(), field, "control-characters");
    }

    public Faults between(String field, @Nullable Integer number, int least, int most) {
        return when(
                number != null && (number < least || number > most),
                field,
                "out-of-range",
                Integer.toString(least),
                Integer.toString(most));
    }

    /** @throws InvalidContent when anything was found */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidContent(found);
        }
    }
}
