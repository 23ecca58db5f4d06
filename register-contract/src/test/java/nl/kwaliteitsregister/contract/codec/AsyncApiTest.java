package nl.kwaliteitsregister.contract.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class AsyncApiTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    static List<EventType> currentTypes() {
        return TypeTable.current().rows().stream().map(TypeTable.Row::type).toList();
    }

    @Test
    void the_committed_document_is_what_the_contract_says() {
        Published.assertCommitted(Published.ASYNCAPI, AsyncApi.document());
    }

    @Test
    void every_reference_leads_somewhere() {
        var document = AsyncApi.document();

        assertThat(document.findValuesAsString("$ref"))
                .isNotEmpty()
                .allSatisfy(ref -> assertThat(document.at(ref.substring(1)).isMissingNode())
                        .as(ref)
                        .isFalse());
    }

    @ParameterizedTest
    @MethodSource("currentTypes")
    void every_golden_file_is_a_message_of_one_topic(EventType type) {
        var document = AsyncApi.document();
        var golden = MAPPER.readTree(Published.read(Published.goldenOf(type)));

        assertThat(document.get("channels")
                        .valueStream()
                        .filter(channel -> channel.get("messages").has(type.toString())))
                .hasSize(1);
        assertThat(JsonSchemas.faults(payloadSchema(document, type), golden)).isEmpty();
        assertThat(JsonSchemas.faults(payloadSchema(document, type), ((ObjectNode) golden).put("sequence", "1")))
                .isNotEmpty();
    }

    /** The document as a schema whose root is the payload of one message, so that its references stay right. */
    private static String payloadSchema(JsonNode document, EventType type) {
        var schema = MAPPER.createObjectNode();
        schema.put("$ref", "#/components/messages/" + type + "/payload");
        schema.set("components", document.get("components"));
        return schema.toString();
    }
}
