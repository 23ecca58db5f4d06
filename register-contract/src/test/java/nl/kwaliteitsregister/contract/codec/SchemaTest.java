package nl.kwaliteitsregister.contract.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaTest {

    static List<TypeTable.Row> events() {
        return TypeTable.current().rows();
    }

    @ParameterizedTest
    @MethodSource("events")
    void the_committed_schema_is_what_the_record_says(TypeTable.Row row) {
        Published.assertCommitted(Published.schemaOf(row.type()), SchemaGenerator.document(row.type(), row.event()));
    }

    @Test
    void every_schema_belongs_to_a_golden_file() {
        assertThat(Published.typesIn(Published.SCHEMAS))
                .isNotEmpty()
                .allSatisfy(type -> assertThat(Files.exists(Published.goldenOf(type)))
                        .as("a golden file for %s", type)
                        .isTrue());
    }
}
