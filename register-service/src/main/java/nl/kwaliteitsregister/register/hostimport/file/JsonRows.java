package nl.kwaliteitsregister.register.hostimport.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import nl.kwaliteitsregister.register.hostimport.Finding;
import nl.kwaliteitsregister.register.hostimport.HostField;
import nl.kwaliteitsregister.register.hostimport.RawRow;
import nl.kwaliteitsregister.register.hostimport.Rows;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Rows of a JSON file: one list of objects (RFC 8259), or one object a line (NDJSON). Property names are those of the
 * columns of a CSV file; values are texts, for numbers also numbers, for {@code tradeNames} also a list of texts.
 */
public final class JsonRows implements Rows {

    private static final int MOST_IGNORED = 50;
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(CsvRows.LONGEST)
                    .maxNameLength(1000)
                    .maxNestingDepth(20)
                    .maxDocumentLength(-1)
                    .build())
            .build();

    private final JsonParser json;
    private final boolean list;
    private final Set<String> ignored = new LinkedHashSet<>();
    private @Nullable JsonToken ahead;
    private long row;

    private JsonRows(JsonParser json) {
        this.json = json;
        this.ahead = json.nextToken();
        this.list = ahead == JsonToken.START_ARRAY;
        if (ahead == null) {
            throw new NotReadable("empty-file");
        }
        if (list) {
            this.ahead = null;
        } else if (ahead != JsonToken.START_OBJECT) {
            throw new NotReadable("no-list-of-objects");
        }
    }

    /** @throws NotReadable when it begins neither with a list nor with an object */
    public static JsonRows of(InputStream file) {
        try {
            return new JsonRows(JSON.createParser(ObjectReadContext.empty(), new Utf8Text(file)));
        } catch (IOException e) {
            throw new NotReadable(Utf8Text.cause(e));
        } catch (JacksonIOException e) {
            throw new NotReadable(cause(e));
        } catch (JacksonException e) {
            throw new NotReadable("no-list-of-objects");
        }
    }

    @Override
    public @Nullable RawRow next() {
        try {
            var token = ahead == null ? json.nextToken() : ahead;
            ahead = null;
            if (token == (list ? JsonToken.END_ARRAY : null)) {
                return last();
            }
            if (token == null) {
                throw new BrokenOff(row + 1, "broken-json", null); // the list was never closed
            }
            var read = token == JsonToken.START_OBJECT ? object(row + 1) : noObject(row + 1);
            row++;
            return read;
        } catch (JacksonIOException e) {
            throw new BrokenOff(row + 1, cause(e), e);
        } catch (JacksonException e) {
            throw new BrokenOff(row + 1, "broken-json", e);
        }
    }

    /** Behind the list there is nothing more: a second one would be left out without a word. */
    private @Nullable RawRow last() {
        if (list && json.nextToken() != null) {
            throw new BrokenOff(row + 1, "broken-json", null);
        }
        return null;
    }

    private RawRow object(long number) {
        var values = new EnumMap<HostField, String>(HostField.class);
        var findings = new ArrayList<Finding>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            var name = json.currentName();
            var token = json.nextToken();
            HostField.named(name)
                    .ifPresentOrElse(field -> read(number, field, token, values, findings), () -> ignore(name));
        }
        return new RawRow(number, values, findings);
    }

    private void read(
            long number, HostField field, JsonToken token, Map<HostField, String> values, List<Finding> findings) {
        var text = text(field, token);
        if (text == null) {
            findings.add(new Finding(number, field.written(), json.getString(), "expected-text", List.of("")));
            json.skipChildren();
        } else if (!text.isBlank()) {
            values.put(field, text.strip());
        }
    }

    /** Null where the value is of another kind; a number of the trade register as a JSON number has lost its zeros. */
    private @Nullable String text(HostField field, JsonToken token) {
        return switch (token) {
            case VALUE_STRING -> json.getString();
            case VALUE_NULL -> "";
            case VALUE_NUMBER_INT ->
                field == HostField.STAFF_COUNT || field == HostField.SBI_YEAR ? json.getString() : null;
            case START_ARRAY -> field == HostField.TRADE_NAMES ? names() : null;
            default -> null; // Jackson's own list of tokens
        };
    }

    private @Nullable String names() {
        var names = new StringJoiner("|");
        var texts = true;
        for (var token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            texts &= token == JsonToken.VALUE_STRING;
            names.add(json.getString());
            json.skipChildren();
        }
        return texts ? names.toString() : null;
    }

    private void ignore(String name) {
        if (ignored.size() < MOST_IGNORED) {
            ignored.add(name.length() > 60 ? name.substring(0, 60) + "…" : name);
        }
        json.skipChildren();
    }

    private RawRow noObject(long number) {
        var found = new Finding(number, "", json.getString(), "expected-object", List.of());
        json.skipChildren();
        return new RawRow(number, Map.of(), List.of(found));
    }

    @Override
    public List<String> ignored() {
        return List.copyOf(ignored);
    }

    private static String cause(JacksonIOException e) {
        return Utf8Text.cause(e.getCause());
    }
}
