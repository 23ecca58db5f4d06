package nl.kwaliteitsregister.register.hostimport.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import nl.kwaliteitsregister.register.hostimport.Finding;
import nl.kwaliteitsregister.register.hostimport.HostField;
import nl.kwaliteitsregister.register.hostimport.RawRow;
import nl.kwaliteitsregister.register.hostimport.Rows;
import org.jspecify.annotations.Nullable;

/** Rows of a CSV file (RFC 4180) with a header; divided by {@code ;}, {@code ,} or tabs, whichever the header has. */
public final class CsvRows implements Rows {

    /** Longest line that is taken, in characters; a longer one is no row but a quote that was never closed. */
    static final int LONGEST = 64 * 1024;

    private static final int HEADER_ROW = 1;
    private static final int MOST_COLUMNS = 200;

    private final Iterator<CsvRecord> records;
    private final List<@Nullable HostField> columns;
    private final List<String> ignored;
    private long row = HEADER_ROW;

    private CsvRows(Iterator<CsvRecord> records, CsvRecord header) {
        this.records = records;
        this.ignored = new ArrayList<>();
        this.columns = columns(header.getFields());
    }

    /** @throws NotReadable when there is no header that names what identifies hosts, or no text at all */
    public static CsvRows of(InputStream file) {
        try {
            var text = new BufferedReader(new Utf8Text(file), LONGEST);
            var records = reader(text, separator(text)).iterator();
            if (!records.hasNext()) {
                throw new NotReadable("empty-file");
            }
            return new CsvRows(records, records.next());
        } catch (IOException e) {
            throw notReadable(e);
        } catch (UncheckedIOException e) {
            throw notReadable(e.getCause());
        } catch (CsvParseException e) {
            throw new NotReadable("no-header");
        }
    }

    private static NotReadable notReadable(@Nullable Throwable failure) {
        return new NotReadable(Utf8Text.cause(failure));
    }

    private static CsvReader<CsvRecord> reader(BufferedReader text, char separator) {
        var handler = CsvRecordHandler.builder()
                .maxFields(MOST_COLUMNS)
                .maxFieldSize(LONGEST)
                .maxRecordSize(2 * LONGEST)
                .build();
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false) // a spreadsheet counts them
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE) // told as findings
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(2 * LONGEST)
                .build(handler, text);
    }

    /** The one that stands most often in the first line. */
    private static char separator(BufferedReader text) throws IOException {
        text.mark(LONGEST);
        int semicolons = 0;
        int commas = 0;
        int tabs = 0;
        for (int read = 0, next = text.read(); read < LONGEST - 1 && next >= 0 && next != '\n'; next = text.read()) {
            semicolons += next == ';' ? 1 : 0;
            commas += next == ',' ? 1 : 0;
            tabs += next == '\t' ? 1 : 0;
            read++;
        }
        text.reset();
        if (tabs > commas && tabs > semicolons) {
            return '\t';
        }
        return semicolons > commas ? ';' : ',';
    }

    private List<@Nullable HostField> columns(List<String> header) {
        var found = new ArrayList<@Nullable HostField>();
        for (var name : header) {
            var field = HostField.named(name).orElse(null);
            if (field == null && !name.isBlank()) {
                ignored.add(name.length() > 60 ? name.substring(0, 60) + "…" : name);
            }
            if (field != null && found.contains(field)) {
                throw new NotReadable("column-twice", field.written());
            }
            found.add(field);
        }
        if (!found.contains(HostField.NAME)) {
            throw new NotReadable("no-header", HostField.all());
        }
        return found;
    }

    @Override
    public @Nullable RawRow next() {
        try {
            while (records.hasNext()) {
                var record = records.next();
                row++;
                if (!isBlank(record)) {
                    return row(record);
                }
            }
            return null;
        } catch (CsvParseException e) {
            throw new BrokenOff(row + 1, "broken-csv", e);
        } catch (UncheckedIOException e) {
            throw new BrokenOff(row + 1, Utf8Text.cause(e.getCause()), e);
        }
    }

    private static boolean isBlank(CsvRecord record) {
        return record.getFields().stream().allMatch(String::isBlank);
    }

    private RawRow row(CsvRecord record) {
        var values = new EnumMap<HostField, String>(HostField.class);
        for (var i = 0; i < Math.min(columns.size(), record.getFieldCount()); i++) {
            var field = columns.get(i);
            var value = record.getField(i).strip();
            if (field != null && !value.isEmpty()) {
                values.put(field, value);
            }
        }
        return new RawRow(row, values, misfit(record));
    }

    /** A row with other fields than the header was cut off, or holds a separator that is not quoted. */
    private List<Finding> misfit(CsvRecord record) {
        var found = record.getFieldCount();
        return found == columns.size()
                ? List.of()
                : List.of(new Finding(
                        row,
                        "",
                        String.join(" · ", record.getFields()),
                        "other-number-of-fields",
                        List.of(Integer.toString(columns.size()), Integer.toString(found))));
    }

    @Override
    public List<String> ignored() {
        return ignored;
    }
}
