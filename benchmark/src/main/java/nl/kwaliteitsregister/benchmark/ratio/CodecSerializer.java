package nl.kwaliteitsregister.benchmark.ratio;

import java.util.Map;
import nl.kwaliteitsregister.contract.codec.EventCodec;
import nl.kwaliteitsregister.contract.codec.EventType;
import nl.kwaliteitsregister.contract.codec.TypedData;
import nl.kwaliteitsregister.contract.event.EmployerEvent;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The contract's codec behind Axon's interface, so that axon-mongo writes the same JSON as the register's store. */
final class CodecSerializer implements Serializer {

    private static final String META_DATA = "meta-data";

    private final EventCodec codec = new EventCodec();
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Converter converter = new ChainingConverter();

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> representation) {
        var data = object instanceof RegisterEvent event ? codec.write(event) : null;
        var json = data == null ? mapper.writeValueAsString(object) : data.json();
        var type = data == null ? META_DATA : data.type().toString();
        return new SimpleSerializedObject<>(converter.convert(json, representation), representation, type, null);
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> representation) {
        return converter.canConvert(String.class, representation);
    }

    @Override
    @SuppressWarnings("unchecked") // Axon asks for what it stored
    public <S, T> T deserialize(SerializedObject<S> stored) {
        var json = converter.convert(stored.getData(), String.class);
        var type = stored.getType().getName();
        return (T)
                (type.equals(META_DATA)
                        ? MetaData.from(mapper.readValue(json, new TypeReference<Map<String, Object>>() {}))
                        : codec.read(new TypedData(EventType.of(type), json)));
    }

    /** Axon looks for handlers by it; the benchmark has events of one kind. */
    @Override
    public Class<?> classForType(SerializedType type) {
        return type.getName().equals(META_DATA) ? MetaData.class : EmployerEvent.class;
    }

    @Override
    @SuppressWarnings("rawtypes") // so is the interface
    public SerializedType typeForClass(@Nullable Class type) {
        return new SimpleSerializedType(
                type == null ? "none" : type.equals(MetaData.class) ? META_DATA : type.getName(), null);
    }

    @Override
    public Converter getConverter() {
        return converter;
    }
}
