package nl.kwaliteitsregister.contract.codec;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Validates by JSON Schema 2020-12, formats included. */
final class JsonSchemas {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private JsonSchemas() {}

    static List<Error> faults(String schema, JsonNode document) {
        return REGISTRY.getSchema(schema, InputFormat.JSON)
                .validate(document, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
