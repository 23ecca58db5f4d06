package nl.kwaliteitsregister.contract.codec;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.kwaliteitsregister.contract.event.Sealed;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON Schema (2020-12) of records of the contract, as the codec writes them. Types of the contract are defined once
 * and referred to; what is personal is marked {@code x-personal} (domain §5).
 */
final class SchemaGenerator {

    private final JsonMapper mapper = EventCodec.jsonMapper().build();
    private final String definitionsAt;
    private final Map<String, ObjectNode> definitions = new TreeMap<>();

    /** @param definitionsAt where {@link #definitions} will stand in the document, such as {@code #/$defs/} */
    SchemaGenerator(String definitionsAt) {
        this.definitionsAt = definitionsAt;
    }

    /** A document of its own for one type of event. */
    static ObjectNode document(EventType type, Class<?> event) {
        var generator = new SchemaGenerator("#/$defs/");
        var document = generator.mapper.createObjectNode();
        document.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        document.put("$id", "urn:nld:kwaliteitsregister:schema:" + type);
        document.put("title", type.toString());
        document.setAll(generator.object(event));
        generator.definitions().forEach(document.withObjectProperty("$defs")::set);
        return document;
    }

    /** The types that the schemas made so far refer to, by name. */
    Map<String, ObjectNode> definitions() {
        return definitions;
    }

    /** The record itself, with its parts as references. */
    ObjectNode object(Class<?> record) {
        var schema = mapper.createObjectNode();
        schema.put("type", "object");
        addComponents(record, schema);
        return schema;
    }

    private void addComponents(Class<?> record, ObjectNode schema) {
        var properties = schema.withObjectProperty("properties");
        for (var component : record.getRecordComponents()) {
            properties.set(component.getName(), componentSchema(record, component));
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                schema.withArrayProperty("required").add(component.getName());
            }
        }
    }

    private ObjectNode componentSchema(Class<?> record, RecordComponent component) {
        return ScalarSchemas.hasOwn(record, component.getName())
                ? scalar(ScalarSchemas.own(record, component.getName()))
                : schema(component.getGenericType());
    }

    private ObjectNode schema(Type type) {
        if (type instanceof ParameterizedType container) {
            return container(container);
        }
        var raw = (Class<?>) type;
        if (raw.getPackageName().startsWith("java.") || raw.isPrimitive()) {
            return scalar(ScalarSchemas.OF_TYPE.get(raw));
        }
        var name = name(raw);
        if (!definitions.containsKey(name)) {
            definitions.put(name, definition(raw));
        }
        return mapper.createObjectNode().put("$ref", definitionsAt + name);
    }

    private ObjectNode container(ParameterizedType type) {
        var schema = mapper.createObjectNode();
        var raw = (Class<?>) type.getRawType();
        if (Map.class.isAssignableFrom(raw)) {
            schema.put("type", "object");
            schema.set("propertyNames", schema(type.getActualTypeArguments()[0]));
            schema.set("additionalProperties", schema(type.getActualTypeArguments()[1]));
        } else if (Collection.class.isAssignableFrom(raw)) {
            schema.put("type", "array");
            schema.set("items", schema(type.getActualTypeArguments()[0]));
            if (Set.class.isAssignableFrom(raw)) {
                schema.put("uniqueItems", true);
            }
        } else {
            throw new IllegalArgumentException("no schema for " + type);
        }
        return schema;
    }

    private ObjectNode definition(Class<?> type) {
        if (ScalarSchemas.OF_TYPE.containsKey(type)) {
            return scalar(ScalarSchemas.OF_TYPE.get(type));
        }
        if (type.isEnum()) {
            var schema = mapper.createObjectNode().put("type", "string");
            Arrays.stream(type.getEnumConstants())
                    .forEach(constant -> schema.withArrayProperty("enum").add(mapper.valueToTree(constant)));
            return schema;
        }
        if (type.isSealed()) {
            return oneOf(type);
        }
        return isOneValue(type) ? schema(type.getRecordComponents()[0].getGenericType()) : marked(type, object(type));
    }

    private static boolean isOneValue(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .anyMatch(component -> component.getAccessor().isAnnotationPresent(JsonValue.class));
    }

    private static ObjectNode marked(Class<?> record, ObjectNode schema) {
        return record == Sealed.class ? schema.put("x-personal", true) : schema;
    }

    private ObjectNode oneOf(Class<?> root) {
        var schema = mapper.createObjectNode();
        var kind = root.getAnnotation(JsonTypeInfo.class).property();
        for (var alternative : root.getAnnotation(JsonSubTypes.class).value()) {
            var object = schema.withArrayProperty("oneOf").addObject().put("type", "object");
            object.withObjectProperty("properties").withObjectProperty(kind).put("const", alternative.name());
            object.withArrayProperty("required").add(kind);
            addComponents(alternative.value(), object);
        }
        return schema;
    }

    /** Keywords in the order of their names: a map literal has none. */
    private ObjectNode scalar(@Nullable Map<String, Object> keywords) {
        if (keywords == null) {
            throw new IllegalArgumentException("a scalar without a schema");
        }
        return mapper.valueToTree(new TreeMap<>(keywords));
    }

    private static String name(Class<?> type) {
        var outer = type.getEnclosingClass();
        return outer == null ? type.getSimpleName() : name(outer) + "." + type.getSimpleName();
    }
}
