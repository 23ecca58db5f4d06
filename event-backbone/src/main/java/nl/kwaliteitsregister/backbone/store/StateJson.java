package nl.kwaliteitsregister.backbone.store;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import nl.kwaliteitsregister.contract.codec.EventCodec;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is made from events (states of rules, documents of views) as JSON. Such types are pure, so what Jackson must
 * know of them is said here: a sealed type is written with the simple name of the record it is. Components are
 * required unless they are {@code @Nullable}, as in the contract.
 */
public final class StateJson {

    private static final String TAG = "@is";

    private final JsonMapper mapper =
            EventCodec.jsonMapper().annotationIntrospector(new SealedByName()).build();

    public <S> String write(Class<S> type, S state) {
        return mapper.writerFor(type).writeValueAsString(state);
    }

    /** @throws tools.jackson.core.JacksonException when it was not written as this type */
    public <S> S read(Class<S> type, String json) {
        return mapper.readerFor(type).readValue(json);
    }

    private static final class SealedByName extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1;

        private static final JsonTypeInfo.Value BY_NAME = JsonTypeInfo.Value.construct(
                JsonTypeInfo.Id.SIMPLE_NAME, JsonTypeInfo.As.PROPERTY, TAG, null, false, true);

        @Override
        public JsonTypeInfo.Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated type) {
            var said = super.findPolymorphicTypeInfo(config, type);
            return said == null && type.getRawType().isSealed() ? BY_NAME : said;
        }
    }
}
