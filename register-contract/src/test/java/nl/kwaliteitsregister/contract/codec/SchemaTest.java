package nl.kwaliteitsregister.contract.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import nl.kwaliteitsregister.contract.Samples;
import nl.kwaliteitsregister.contract.event.EmployerEvent.ContactRecorded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class SchemaTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    static List<TypeTable.Row> events() {
        return TypeTable.current().rows();
    }

    @ParameterizedTest
    @MethodSource("events")
    void the_committed_schema_is_what_the_record_says(TypeTable.Row row) {
        Published.assertCommitted(Published.schemaOf(row.type()), SchemaGenerator.document(row.type(), row.event()));
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_schema_refuses_data_without_a_required_part(TypeTable.Row row) {
        var schema = SchemaGenerator.document(row.type(), row.event()).toString();
        var json = new EventCodec().write(Samples.event(row.event())).json();

        for (var required : Components.required(row.event())) {
            assertThat(JsonSchemas.faults(schema, MAPPER.readTree(Components.without(json, required))))
                    .as("without %s", required)
                    .isNotEmpty();
        }
    }

    @Test
    void what_is_sealed_is_marked_personal() {
        var schema = SchemaGenerator.document(
                EventType.of("nl.kwaliteitsregister.employer.contact-recorded.v1"), ContactRecorded.class);

        assertThat(schema.at("/properties/name/$ref").asString()).isEqualTo("#/$defs/Sealed");
        assertThat(schema.at("/$defs/Sealed/x-personal").asBoolean()).isTrue();
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
