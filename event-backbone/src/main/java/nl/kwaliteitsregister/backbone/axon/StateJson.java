package nl.kwaliteitsregister.backbone.axon;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import nl.kwaliteitsregister.contract.codec.EventCodec;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/**
 * The state of a rule as JSON. States are pure, so what Jackson must know of them is said here: a sealed type is
 * written with the simple name of the record it is.
 */
final class StateJson {

    private static final String TAG = "@is";

    private final JsonMapper mapper =
            EventCodec.jsonMapper().annotationIntrospector(new SealedByName()).build();

    <S> String write(StreamKind<?, ?, S> kind, S state) {
        return mapper.writerFor(kind.state()).writeValueAsString(state);
    }

    <S> S read(StreamKind<?, ?, S> kind, String json) {
        return mapper.readerFor(kind.state()).readValue(json);
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
