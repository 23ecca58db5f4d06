package nl.kwaliteitsregister.contract.codec;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The same event with parts left out, for every kind of event. */
final class Components {

    private static final JsonMapper MAPPER = EventCodec.jsonMapper().build();

    private Components() {}

    static List<String> required(Class<?> event) {
        return Arrays.stream(event.getRecordComponents())
                .filter(component -> !isOptional(component))
                .map(RecordComponent::getName)
                .toList();
    }

    static RegisterEvent withoutOptional(RegisterEvent event) {
        try {
            var components = event.getClass().getRecordComponents();
            var values = new @Nullable Object[components.length];
            for (var i = 0; i < values.length; i++) {
                values[i] = isOptional(components[i])
                        ? null
                        : components[i].getAccessor().invoke(event);
            }
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return event.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static String without(String json, String property) {
        var object = (ObjectNode) MAPPER.readTree(json);
        object.remove(property);
        return MAPPER.writeValueAsString(object);
    }

    static String withNull(String json, String property) {
        return MAPPER.writeValueAsString(((ObjectNode) MAPPER.readTree(json)).putNull(property));
    }

    private static boolean isOptional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
