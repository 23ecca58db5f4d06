package nl.kwaliteitsregister.register.hostimport.file;

import static nl.kwaliteitsregister.register.hostimport.HostField.CITY;
import static nl.kwaliteitsregister.register.hostimport.HostField.KVK_NUMBER;
import static nl.kwaliteitsregister.register.hostimport.HostField.NAME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kwaliteitsregister.register.hostimport.Finding;
import nl.kwaliteitsregister.register.hostimport.RawRow;
import nl.kwaliteitsregister.register.hostimport.Rows;
import nl.kwaliteitsregister.register.hostimport.Rows.BrokenOff;
import nl.kwaliteitsregister.register.hostimport.Rows.NotReadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowsTest {

    private static final String HEADER = "kvkNumber,name\n";

    private static InputStream bytes(String text, Charset charset) {
        return new ByteArrayInputStream(text.getBytes(charset));
    }

    private static Rows csv(String text) {
        return CsvRows.of(bytes(text, StandardCharsets.UTF_8));
    }

    /** What was read before the file broke off, if it did. */
    private record Read(List<RawRow> rows, BrokenOff broken) {}

    private static List<RawRow> all(Rows rows) {
        var read = new ArrayList<RawRow>();
        for (var row = rows.next(); row != null; row = rows.next()) {
            read.add(row);
        }
        return read;
    }

    private static Read untilBroken(Rows rows) {
        var read = new ArrayList<RawRow>();
        var broken = catchThrowableOfType(BrokenOff.class, () -> {
            for (var row = rows.next(); row != null; row = rows.next()) {
                read.add(row);
            }
        });
        return new Read(read, broken);
    }

    private static String whyNot(InputStream file) {
        return catchThrowableOfType(NotReadable.class, () -> CsvRows.of(file)).code();
    }

    private static RawRow row(long number, String kvk, String name) {
        return new RawRow(number, Map.of(KVK_NUMBER, kvk, NAME, name), List.of());
    }

    @Test
    void counts_rows_as_a_spreadsheet_does() {
        assertThat(all(csv(HEADER + "01234567,Bakkerij\n\n02345678,\"Eerste\nTweede\"\r\n03456789,Slager")))
                .containsExactly(
                        row(2, "01234567", "Bakkerij"),
                        row(4, "02345678", "Eerste\nTweede"),
                        row(5, "03456789", "Slager"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void takes_what_divides_the_header(String divider) {
        var file = "kvkNumber,name,city\n01234567,A & B,Ede\n".replace(",", divider);

        assertThat(all(csv(file)).getFirst().values())
                .isEqualTo(Map.of(KVK_NUMBER, "01234567", NAME, "A & B", CITY, "Ede"));
    }

    @Test
    void reads_quotes_commas_and_accents_as_they_stand() {
        assertThat(all(csv("\uFEFFKvK-Number,Name\n01234567,\"Café \"\"Nieuw\"\", Ede\"\n")))
                .containsExactly(row(2, "01234567", "Café \"Nieuw\", Ede"));
    }

    @Test
    void a_comma_in_the_name_decides_nothing_when_semicolons_divide() {
        assertThat(all(csv("kvkNumber;name\n01234567;Bakker, Zonen\n")))
                .containsExactly(row(2, "01234567", "Bakker, Zonen"));
    }

    @Test
    void names_columns_that_mean_nothing_here() {
        assertThat(csv("kvkNumber,name,colour,\n").ignored()).containsExactly("colour");
    }

    @Test
    void reports_a_row_with_other_fields_than_the_header_and_goes_on() {
        var rows = all(csv(HEADER + "01234567\n02345678,Bakker, Zonen\n03456789,Slager\n"));

        assertThat(rows)
                .extracting(row -> row.findings().stream().map(Finding::code).toList())
                .containsExactly(List.of("other-number-of-fields"), List.of("other-number-of-fields"), List.of());
    }

    @Test
    void empty_files_and_files_without_a_header_are_not_readable() {
        assertThat(whyNot(bytes("", StandardCharsets.UTF_8))).isEqualTo("empty-file");
        assertThat(whyNot(bytes("\uFEFF", StandardCharsets.UTF_8))).isEqualTo("empty-file");
        assertThat(whyNot(bytes("01234567,Bakkerij\n", StandardCharsets.UTF_8))).isEqualTo("no-header");
        assertThat(whyNot(bytes("name,kvkNumber,Name\n", StandardCharsets.UTF_8)))
                .isEqualTo("column-twice");
    }

    @Test
    void other_kinds_of_file_are_named() {
        assertThat(whyNot(bytes(HEADER, StandardCharsets.UTF_16))).isEqualTo("utf-16-file");
        assertThat(whyNot(bytes(HEADER, StandardCharsets.UTF_16LE))).isEqualTo("utf-16-file");
        assertThat(whyNot(bytes("PK\u0003\u0004", StandardCharsets.ISO_8859_1))).isEqualTo("spreadsheet-file");
        assertThat(whyNot(bytes("\u001F\u008B\b", StandardCharsets.ISO_8859_1))).isEqualTo("compressed-file");
        assertThat(whyNot(bytes("kvkNumber,name,plaats é\n", StandardCharsets.ISO_8859_1)))
                .isEqualTo("not-utf-8-file");
    }

    @Test
    void a_latin_1_file_is_read_up_to_its_first_wrong_letter() {
        var file = HEADER + "01234567,Bakkerij\n02345678,Café\n03456789,Slager\n";

        var read = untilBroken(CsvRows.of(bytes(file, StandardCharsets.ISO_8859_1)));

        assertThat(read.rows()).containsExactly(row(2, "01234567", "Bakkerij"));
        assertThat(read.broken().code()).isEqualTo("not-utf-8-file");
        assertThat(read.broken().firstRowNotRead()).isEqualTo(3);
    }

    @Test
    void half_a_row_before_the_line_went_dead_is_not_a_row() {
        var file = new SequenceInputStream(
                bytes(HEADER + "01234567,Bakkerij\n02345678,Sla", StandardCharsets.UTF_8), dead());

        var read = untilBroken(CsvRows.of(file));

        assertThat(read.rows()).containsExactly(row(2, "01234567", "Bakkerij"));
        assertThat(read.broken().code()).isEqualTo("connection-broke-off");
        assertThat(read.broken().firstRowNotRead()).isEqualTo(3);
    }

    private static InputStream dead() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("reset");
            }
        };
    }

    @Test
    void a_quote_that_is_never_closed_and_a_huge_line_break_the_file_there() {
        for (var bad : List.of("02345678,\"Slager\n03456789,Groen\n", "02345678," + "x".repeat(9_000_000) + "\n")) {
            var read = untilBroken(csv(HEADER + "01234567,Bakkerij\n" + bad));

            assertThat(read.rows()).containsExactly(row(2, "01234567", "Bakkerij"));
            assertThat(read.broken().code()).isEqualTo("broken-csv");
            assertThat(read.broken().firstRowNotRead()).isEqualTo(3);
        }
    }

    @Test
    void a_letter_of_several_bytes_may_lie_across_two_reads() {
        var name = "é".repeat(30_000);

        assertThat(all(csv("name,kvkNumber\n" + name + ",01234567\n"))
                        .getFirst()
                        .values())
                .containsEntry(NAME, name);
    }
}
