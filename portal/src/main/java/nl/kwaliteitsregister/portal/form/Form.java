package nl.kwaliteitsregister.portal.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.kwaliteitsregister.portal.services.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * A form as it stands on a page: what was typed, and what was wrong with it.
 *
 * @param key names this sending of the form; sent twice, the command is done once
 * @param errors by field
 * @param problem why it was not done; absent on a form that was not sent yet
 */
public record Form(
        String key,
        MultiValueMap<String, String> values,
        Map<String, String> errors,
        @Nullable Problem problem) {

    /** The field that carries the key. */
    public static final String KEY = "key";

    /** The field that carries what the page showed of something that others change too. */
    public static final String VERSION = "version";

    /** What a page adds to what was typed: these, which button was pressed, and a proof of where it came from. */
    private static final List<String> OF_THE_PAGE = List.of(KEY, VERSION, "step", "_csrf");

    public static Form empty() {
        return with(Map.of());
    }

    /** With what is known already. */
    public static Form with(Map<String, String> values) {
        var all = new LinkedMultiValueMap<String, String>();
        values.forEach(all::add);
        return of(all);
    }

    /** With what was kept of it earlier. */
    public static Form of(MultiValueMap<String, String> values) {
        return new Form(newKey(), values, Map.of(), null);
    }

    /** As it was sent. */
    public static Form sent(MultiValueMap<String, String> values) {
        var key = values.getFirst(KEY);
        return new Form(key == null || key.isBlank() ? newKey() : key, values, Map.of(), null);
    }

    /** To be mended and sent again, which is another sending: a new key, for nothing was done under the old one. */
    public Form refused(Problem why) {
        var errors = new LinkedHashMap<String, String>();
        why.errors().forEach(fault -> errors.merge(field(fault.field()), fault.detail(), (one, two) -> one));
        return new Form(newKey(), values, errors, why);
    }

    /** To be sent again as it is: perhaps it was done, so the key stays. */
    public Form unanswered(Problem why) {
        return new Form(key, values, Map.of(), why);
    }

    /** To be held against what is there now, which the page then shows, and sent again if it still fits. */
    public Form outdated(Problem why) {
        var typed = new LinkedMultiValueMap<>(values);
        typed.remove(VERSION);
        return new Form(newKey(), typed, Map.of(), why);
    }

    /** The page shows this version; what was sent with another stays with that one. */
    public void shows(String version) {
        if (!has(VERSION)) {
            values.set(VERSION, version);
        }
    }

    /** What the page showed when it was sent; absent where nothing of it can change. */
    public @Nullable String version() {
        return has(VERSION) ? value(VERSION) : null;
    }

    /** What the person filled in. */
    public Map<String, List<String>> typed() {
        var typed = new LinkedHashMap<>(values);
        typed.keySet().removeAll(OF_THE_PAGE);
        return typed;
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }

    /** A place in a list that is typed as lines is a fault of the whole. */
    private String field(String pointer) {
        var field = pointer.startsWith("/") ? pointer.substring(1).replace('/', '.') : pointer;
        return values.containsKey(field) ? field : field.replaceFirst("\\.[0-9]+$", "");
    }

    public String value(String field) {
        var value = values.getFirst(field);
        return value == null ? "" : value;
    }

    /** The day that was filled in; absent where it is no day. */
    public @Nullable LocalDate day(String field) {
        try {
            return LocalDate.parse(value(field));
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    public boolean chose(String field, String value) {
        return values.getOrDefault(field, List.of()).contains(value);
    }

    public boolean has(String field) {
        return !value(field).isBlank();
    }

    public @Nullable String error(String field) {
        return errors.get(field);
    }

    /** Rows of a list ({@code list.0.field}) without the empty ones, so that a fault counts as the reader does. */
    public Form compacted(String list, String... fields) {
        var compact = new LinkedMultiValueMap<String, String>();
        values.forEach((name, all) -> {
            if (!name.startsWith(list + ".")) {
                compact.put(name, all);
            }
        });
        var rows = 0;
        for (var row = 0; row <= lastRow(list); row++) {
            if (isFilled(list, row, fields)) {
                for (var field : fields) {
                    compact.add(list + "." + rows + "." + field, value(list + "." + row + "." + field));
                }
                rows++;
            }
        }
        return new Form(key, compact, errors, problem);
    }

    /** Number of the last row of a list, -1 when there is none. */
    public int lastRow(String list) {
        return values.keySet().stream()
                .filter(name -> name.matches(Pattern.quote(list) + "\\.[0-9]{1,3}\\..*"))
                .mapToInt(name ->
                        Integer.parseInt(name.substring(list.length() + 1).replaceFirst("\\..*", "")))
                .max()
                .orElse(-1);
    }

    private boolean isFilled(String list, int row, String... fields) {
        return Arrays.stream(fields).anyMatch(field -> has(list + "." + row + "." + field));
    }

    /** Texts of a list, one on each line. */
    public List<String> lines(String field) {
        return value(field)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The id of the element that holds a field. */
    public String id(String field) {
        return "f-" + field.replace('.', '-');
    }
}
