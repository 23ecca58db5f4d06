package nl.kwaliteitsregister.edge.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kwaliteitsregister.edge.problem.Fault;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares a JSON tree with the record it should become. A component that is not {@code @Nullable} is required; a
 * property that no component has is a fault; a value is tried on its own, so that one bad value hides no other.
 */
final class Shape {

    private final JsonMapper mapper;
    private final List<Fault> faults = new ArrayList<>();

    private Shape(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** Everything wrong with {@code tree} as a {@code type}; empty when it fits. */
    static List<Fault> faults(JsonMapper mapper, JsonNode tree, Type type) {
        var shape = new Shape(mapper);
        shape.check("", tree, type);
        return shape.faults;
    }

    private void check(String path, JsonNode node, Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            checkGeneric(path, node, generic, raw);
        } else if (type instanceof Class<?> alternatives && alternatives.isAnnotationPresent(JsonSubTypes.class)) {
            checkAlternative(path, node, alternatives);
        } else if (type instanceof Class<?> record && record.isRecord() && !isScalar(record)) {
            checkRecord(path, node, record, null);
        } else {
            checkValue(path, node, type);
        }
    }

    private void checkGeneric(String path, JsonNode node, ParameterizedType generic, Class<?> raw) {
        var arguments = generic.getActualTypeArguments();
        if (Collection.class.isAssignableFrom(raw)) {
            if (expect(node.isArray(), path, "expected-list")) {
                for (var i = 0; i < node.size(); i++) {
                    checkPresent(path + "/" + i, node.get(i), arguments[0]);
                }
            }
        } else if (Map.class.isAssignableFrom(raw)) {
            if (expect(node.isObject(), path, "expected-object")) {
                node.properties().forEach(entry -> {
                    checkValue(path + "/" + escaped(entry.getKey()), mapper.stringNode(entry.getKey()), arguments[0]);
                    checkPresent(path + "/" + escaped(entry.getKey()), entry.getValue(), arguments[1]);
                });
            }
        } else {
            checkValue(path, node, generic);
        }
    }

    /** One of several records, told apart by a property. */
    private void checkAlternative(String path, JsonNode node, Class<?> type) {
        if (!expect(node.isObject(), path, "expected-object")) {
            return;
        }
        var info = type.getAnnotation(JsonTypeInfo.class);
        var property = info == null || info.property().isEmpty() ? "type" : info.property();
        var alternatives = type.getAnnotation(JsonSubTypes.class).value();
        var named = node.path(property).asString("");
        Arrays.stream(alternatives)
                .filter(alternative -> alternative.name().equals(named))
                .findFirst()
                .ifPresentOrElse(
                        alternative -> checkRecord(path, node, alternative.value(), property),
                        () -> faults.add(Fault.of(
                                path + "/" + property,
                                "expected-one-of",
                                String.join(
                                        ", ",
                                        Arrays.stream(alternatives)
                                                .map(JsonSubTypes.Type::name)
                                                .toList()))));
    }

    private void checkRecord(String path, JsonNode node, Class<?> record, @Nullable String besides) {
        if (!expect(node.isObject(), path, "expected-object")) {
            return;
        }
        var known = new HashSet<String>();
        if (besides != null) {
            known.add(besides);
        }
        for (var component : record.getRecordComponents()) {
            known.add(component.getName());
            checkComponent(path + "/" + component.getName(), node.get(component.getName()), component);
        }
        node.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> faults.add(Fault.of(path + "/" + escaped(name), "unknown-field")));
        if (faults.isEmpty()) {
            checkValue(path, node, record);
        }
    }

    private void checkComponent(String path, @Nullable JsonNode value, RecordComponent component) {
        if (value != null && !value.isNull()) {
            check(path, value, component.getGenericType());
        } else if (!isNullable(component.getAnnotatedType())) {
            faults.add(Fault.of(path, "required"));
        }
    }

    private void checkPresent(String path, JsonNode value, Type type) {
        if (expect(!value.isNull(), path, "required")) {
            check(path, value, type);
        }
    }

    private void checkValue(String path, JsonNode node, Type type) {
        try {
            mapper.treeToValue(node, mapper.constructType(type));
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            faults.add(Expected.fault(path, type, e));
        }
    }

    private boolean expect(boolean holds, String path, String code) {
        if (!holds) {
            faults.add(Fault.of(path, code));
        }
        return holds;
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class) || Optional.class.equals(type.getType());
    }

    /** Written as one JSON value, such as an id. */
    private static boolean isScalar(Class<?> record) {
        Stream<AnnotatedElement> members = Stream.concat(
                Stream.concat(Arrays.stream(record.getDeclaredFields()), Arrays.stream(record.getRecordComponents())),
                Arrays.stream(record.getDeclaredMethods()));
        return members.anyMatch(member -> member.isAnnotationPresent(JsonValue.class));
    }

    /** A name as one step of a JSON pointer (RFC 6901), cut short: it is echoed. */
    private static String escaped(String name) {
        var shown = name.length() > 60 ? name.substring(0, 60) + "…" : name;
        return shown.replace("~", "~0").replace("/", "~1");
    }
}
