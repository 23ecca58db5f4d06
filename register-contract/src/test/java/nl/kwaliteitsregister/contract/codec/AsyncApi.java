package nl.kwaliteitsregister.contract.codec;

import nl.kwaliteitsregister.contract.Samples;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The topics of the register as an AsyncAPI 3.0 document, made from the type table and the records. */
final class AsyncApi {

    private static final String SCHEMAS = "#/components/schemas/";
    private static final String CONTENT_TYPE = "application/cloudevents+json; charset=UTF-8";

    private final JsonMapper mapper = JsonMapper.shared();
    private final ObjectNode document = mapper.createObjectNode();
    private final SchemaGenerator schemas = new SchemaGenerator(SCHEMAS);

    static ObjectNode document() {
        return new AsyncApi().generate();
    }

    private ObjectNode generate() {
        document.put("asyncapi", "3.0.0");
        document.put("id", "urn:nld:kwaliteitsregister");
        document.putObject("info")
                .put("title", "Kwaliteitsregister: events of the register")
                .put("version", "1.0.0")
                .put(
                        "description",
                        "Structured CloudEvents 1.0 by the NL GOV profile for CloudEvents. At least once, in order per "
                                + "stream; the version of an event is the end of its type. Personal text is sealed "
                                + "(x-personal): unreadable without its key, for ever once the key is destroyed. "
                                + "Ignore properties and attributes you do not know; stop at a type you do not know.");
        document.put("defaultContentType", CONTENT_TYPE);
        channel("events", Topics.EVENTS, "Events about a host; the record key is the id of the host.");
        channel("reference", Topics.REFERENCE, "Events about no host; the record key is the stream.");
        channel("badges", Topics.BADGES, "Badges as others may know them; the record key is the id of the host.");
        envelope();
        TypeTable.current().rows().forEach(this::message);
        schemas.definitions()
                .forEach((name, schema) -> at("components", "schemas").set(name, schema));
        return document;
    }

    private void channel(String name, String topic, String description) {
        at("channels").putObject(name).put("address", topic).put("description", description);
        var operation = at("operations").putObject("publish-" + name);
        operation.put("action", "send").putObject("channel").put("$ref", "#/channels/" + name);
    }

    private void message(TypeTable.Row row) {
        var type = row.type().toString();
        var about = channelOf(Topics.topicOf(Samples.event(row.event())));
        at("channels", about, "messages").putObject(type).put("$ref", "#/components/messages/" + type);
        at("components", "schemas").set(type, schemas.object(row.event()));

        var message = at("components", "messages").putObject(type);
        message.put("name", type).put("contentType", CONTENT_TYPE);
        var payload = message.putObject("payload");
        payload.withArrayProperty("allOf").addObject().put("$ref", SCHEMAS + "Envelope");
        var properties = payload.putObject("properties");
        properties.putObject("type").put("const", type);
        properties.putObject("data").put("$ref", SCHEMAS + type);
    }

    private static String channelOf(String topic) {
        return switch (topic) {
            case Topics.EVENTS -> "events";
            case Topics.REFERENCE -> "reference";
            case Topics.BADGES -> "badges";
            default -> throw new IllegalStateException("no channel for " + topic);
        };
    }

    private void envelope() {
        var envelope = at("components", "schemas").putObject("Envelope").put("type", "object");
        var properties = envelope.putObject("properties");
        properties.putObject("specversion").put("const", "1.0");
        for (var name : Envelope.ATTRIBUTES) {
            attribute(name, properties.putObject(name).put("type", "string"));
        }
        properties.putObject("data").put("type", "object");
        var required = envelope.putArray("required").add("specversion").add("data");
        Envelope.REQUIRED.forEach(required::add);
    }

    private static void attribute(String name, ObjectNode schema) {
        switch (name) {
            case "source" -> schema.put("format", "uri").put("pattern", "^urn:nld:");
            case "subject" -> schema.put("description", "the host, or the stream of an event about no host");
            case "time" -> schema.put("format", "date-time").put("description", "when it was recorded, UTC");
            case "datacontenttype" -> schema.put("const", "application/json");
            case "stream" -> schema.put("description", "kind and id of the aggregate: order is kept within it");
            case "sequence" -> schema.put("pattern", "^[0-9]{19}$").put("description", "place in the stream, from 0");
            case "institution" -> schema.put("description", "BRIN code of the institution whose fact it is");
            case "actor" -> schema.put("description", "opaque id of who did it, or the part of the register that did");
            case "occurredon" -> schema.put("format", "date").put("description", "day it happened, Europe/Amsterdam");
            case "correlationid" -> schema.put("description", "the request it began with");
            case "causationid" -> schema.put("description", "the command or event that led to it");
            case "traceparent" -> schema.put("description", "W3C trace context");
            default -> schema.put("minLength", 1);
        }
    }

    private ObjectNode at(String... path) {
        var node = document;
        for (var step : path) {
            node = node.withObjectProperty(step);
        }
        return node;
    }
}
