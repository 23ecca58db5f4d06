package nl.kwaliteitsregister.register.hostimport.file;

import static nl.kwaliteitsregister.register.hostimport.HostField.KVK_NUMBER;
import static nl.kwaliteitsregister.register.hostimport.HostField.NAME;
import static nl.kwaliteitsregister.register.hostimport.HostField.STAFF_COUNT;
import static nl.kwaliteitsregister.register.hostimport.HostField.TRADE_NAMES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonRowsTest {

    private static final String ONE = "{\"kvkNumber\":\"01234567\",\"name\":\"Café\"}";
    private static final String TWO = "{\"kvkNumber\":\"02345678\",\"name\":\"Slager\",\"staffCount\":12}";

    private static Rows json(String text) {
        return JsonRows.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<RawRow> all(Rows rows) {
        var read = new ArrayList<RawRow>();
        for (var row = rows.next(); row != null; row = rows.next()) {
            read.add(row);
        }
        return read;
    }

    @ParameterizedTest
    @ValueSource(strings = {"[%s,%s]", "%s\n%s\n", "\uFEFF[ %s , %s ]"})
    void reads_a_list_and_an_object_a_line(String form) {
        assertThat(all(json(form.formatted(ONE, TWO))))
                .containsExactly(
                        new RawRow(1, Map.of(KVK_NUMBER, "01234567", NAME, "Café"), List.of()),
                        new RawRow(2, Map.of(KVK_NUMBER, "02345678", NAME, "Slager", STAFF_COUNT, "12"), List.of()));
    }

    @Test
    void takes_trade_names_as_a_list_and_leaves_out_what_is_null() {
        assertThat(all(json("[{\"name\":\"A\",\"kvkNumber\":null,\"tradeNames\":[\"B\",\"C\"]}]")))
                .containsExactly(new RawRow(1, Map.of(NAME, "A", TRADE_NAMES, "B|C"), List.of()));
    }

    @Test
    void reports_values_of_another_kind_and_goes_on() {
        var rows =
                all(json("[{\"kvkNumber\":1234567,\"name\":{\"a\":[1]},\"tradeNames\":[1]},7,[8],%s]".formatted(ONE)));

        assertThat(rows)
                .extracting(row -> row.findings().stream()
                        .map(finding -> finding.field() + " " + finding.code())
                        .toList())
                .containsExactly(
                        List.of("kvkNumber expected-text", "name expected-text", "tradeNames expected-text"),
                        List.of(" expected-object"),
                        List.of(" expected-object"),
                        List.of());
        assertThat(rows.getFirst().findings())
                .extracting(Finding::value)
                .first()
                .isEqualTo("1234567");
    }

    @Test
    void names_properties_that_mean_nothing_here() {
        var rows = json("[{\"colour\":{\"a\":1},\"name\":\"A\"}]");

        assertThat(all(rows).getFirst().values()).isEqualTo(Map.of(NAME, "A"));
        assertThat(rows.ignored()).containsExactly("colour");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [%s,{"name":"Sla        | 2
            [%s,{"name":"A" "b":1}] | 2
            [%s                     | 2
            [%s,                    | 2
            [%s][%s]                | 2
            %s {"name"              | 2
            """)
    void names_the_first_row_not_read_where_it_breaks_off(String form, long row) {
        var rows = json(form.replace("%s", ONE));

        assertThat(rows.next()).isNotNull();
        var broken = catchThrowableOfType(BrokenOff.class, rows::next);
        assertThat(broken.firstRowNotRead()).isEqualTo(row);
        assertThat(broken.code()).isEqualTo("broken-json");
    }

    @ParameterizedTest
    @CsvSource({"'',empty-file", "'  ',empty-file", "7,no-list-of-objects", "kvkNumber;name,no-list-of-objects"})
    void what_is_neither_a_list_nor_objects_is_not_readable(String text, String code) {
        assertThat(catchThrowableOfType(NotReadable.class, () -> json(text)).code())
                .isEqualTo(code);
    }
}
