package nl.kwaliteitsregister.contract.codec;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.v1.CloudEventBuilder;
import io.cloudevents.rw.CloudEventRWException;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * The structured JSON form of a CloudEvent (CloudEvents 1.0, JSON event format), as far as the register uses it: text
 * attributes and an object as data. Our own because the one that CloudEvents offers needs Jackson 2; CloudEvents'
 * builder still says what a valid event is.
 */
final class CloudEventJson {

    private static final int USUAL_SIZE = 2048;

    private final JsonMapper mapper;

    CloudEventJson(JsonMapper mapper) {
        this.mapper = mapper;
    }

    byte[] write(CloudEvent event) {
        var bytes = new ByteArrayOutputStream(USUAL_SIZE);
        try (var json = mapper.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringProperty("specversion", event.getSpecVersion().toString());
            for (var name : Envelope.ATTRIBUTES) {
                var value = Envelope.attribute(event, name);
                if (value != null) {
                    json.writeStringProperty(name, value);
                }
            }
            json.writeName("data");
            json.writeRawValue(new String(Envelope.data(event), UTF_8));
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    /** @throws MalformedEvent when it is no CloudEvent with all attributes that the register writes always */
    CloudEvent read(byte[] bytes) {
        var attributes = new HashMap<String, String>();
        var builder = new CloudEventBuilder();
        try (var json = mapper.createParser(bytes)) {
            require(json.nextToken() == JsonToken.START_OBJECT, "envelope", "must be an object");
            for (var name = json.nextName(); name != null; name = json.nextName()) {
                json.nextToken();
                if (name.equals("data")) {
                    builder.withData(object(json, bytes));
                } else if (name.equals("specversion") || Envelope.ATTRIBUTES.contains(name)) {
                    readAttribute(name, json, attributes);
                } else {
                    json.skipChildren();
                }
            }
            require(json.nextToken() == null, "envelope", "must end with its object");
        } catch (JacksonException e) {
            throw Malformed.in("envelope", e);
        }
        return build(builder, attributes);
    }

    /** The bytes of the object that begins here: what its type is may only be known later. */
    private static byte[] object(JsonParser json, byte[] bytes) {
        require(json.hasToken(JsonToken.START_OBJECT), "envelope.data", "must be an object");
        var from = json.currentTokenLocation().getByteOffset();
        json.skipChildren();
        var to = json.currentLocation().getByteOffset();
        require(from >= 0, "envelope", "must be UTF-8");
        return Arrays.copyOfRange(bytes, Math.toIntExact(from), Math.toIntExact(to));
    }

    /** An attribute that is null is one that is absent (CloudEvents JSON event format §2.2). */
    private static void readAttribute(String name, JsonParser json, Map<String, String> attributes) {
        if (!json.hasToken(JsonToken.VALUE_NULL)) {
            require(json.hasToken(JsonToken.VALUE_STRING), "envelope." + name, "must be text");
            attributes.put(name, json.getString());
        }
    }

    private static CloudEvent build(CloudEventBuilder builder, Map<String, String> attributes) {
        require("1.0".equals(attributes.remove("specversion")), "envelope.specversion", "must be 1.0");
        for (var name : Envelope.REQUIRED) {
            require(attributes.containsKey(name), "envelope." + name, "must be there");
        }
        attributes.forEach((name, value) -> {
            try {
                builder.withContextAttribute(name, value);
            } catch (CloudEventRWException e) {
                throw new MalformedEvent("envelope." + name, "has another form");
            }
        });
        var event = builder.build();
        require(event.getData() != null, "envelope.data", "must be there");
        return event;
    }

    private static void require(boolean holds, String where, String otherwise) {
        if (!holds) {
            throw new MalformedEvent(where, otherwise);
        }
    }
}
