package nl.kwaliteitsregister.portal.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The body of a command, made of named fields of a form and of nothing else that was sent. A number that is none goes
 * as it was typed: the service says what is wrong with it.
 */
public final class Body {

    private final Form form;
    private final Map<String, Object> root = new LinkedHashMap<>();

    private Body(Form form) {
        this.form = form;
    }

    public static Body of(Form form) {
        return new Body(form);
    }

    /** Texts as they were typed; what was left empty is left out. */
    public Body text(String... fields) {
        for (var field : fields) {
            if (form.has(field)) {
                put(field, form.value(field).strip());
            }
        }
        return this;
    }

    /** Numbers, with a comma as it is written in Dutch. */
    public Body number(String... fields) {
        for (var field : fields) {
            if (form.has(field)) {
                put(field, number(form.value(field)));
            }
        }
        return this;
    }

    private static Object number(String typed) {
        try {
            return new BigDecimal(typed.strip().replace(',', '.'));
        } catch (NumberFormatException none) {
            return typed;
        }
    }

    /** Choices between yes and no. */
    public Body yesNo(String... fields) {
        for (var field : fields) {
            if (form.has(field)) {
                put(field, form.value(field).equals("yes"));
            }
        }
        return this;
    }

    /** Everything that was ticked. */
    public Body choices(String... fields) {
        for (var field : fields) {
            var chosen = form.values().getOrDefault(field, List.of()).stream()
                    .filter(value -> !value.isBlank())
                    .toList();
            if (!chosen.isEmpty()) {
                put(field, chosen);
            }
        }
        return this;
    }

    /** A list of texts, one on each line. */
    public Body lines(String... fields) {
        for (var field : fields) {
            var lines = form.lines(field);
            if (!lines.isEmpty()) {
                put(field, lines);
            }
        }
        return this;
    }

    /** A list of rows ({@code list.0.field}), each a few texts. */
    public Body rows(String list, String... fields) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var row = 0; row <= form.lastRow(list); row++) {
            var texts = new LinkedHashMap<String, Object>();
            for (var field : fields) {
                var text = form.value(list + "." + row + "." + field).strip();
                if (!text.isEmpty()) {
                    texts.put(field, text);
                }
            }
            rows.add(texts);
        }
        return put(list, rows);
    }

    /** An object, also when nothing of it was filled in. */
    public Body object(String field) {
        return put(field, new LinkedHashMap<String, Object>());
    }

    /** A value that is not typed. */
    public Body put(String field, Object value) {
        var place = root;
        var names = field.split("\\.");
        for (var i = 0; i < names.length - 1; i++) {
            place = within(place, names[i]);
        }
        place.put(names[names.length - 1], value);
        return this;
    }

    @SuppressWarnings("unchecked") // only maps made here have members
    private static Map<String, Object> within(Map<String, Object> place, String name) {
        return (Map<String, Object>) place.computeIfAbsent(name, absent -> new LinkedHashMap<String, Object>());
    }

    public Map<String, Object> json() {
        return root;
    }
}
