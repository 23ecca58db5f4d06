package nl.kwaliteitsregister.contract.codec;

import java.util.Comparator;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a set of codes or ids ordered by their written form, which is what {@code toString} gives in the contract. */
final class SortedSetSerializer extends StdSerializer<Set<?>> {

    SortedSetSerializer() {
        super(Set.class);
    }

    @Override
    public void serialize(Set<?> set, JsonGenerator json, SerializationContext context) {
        json.writeStartArray(set);
        set.stream()
                .sorted(Comparator.comparing(Object::toString))
                .forEach(element -> context.writeValue(json, element));
        json.writeEndArray();
    }

    @Override
    public boolean isEmpty(SerializationContext context, Set<?> set) {
        return set.isEmpty();
    }
}
