package nl.kwaliteitsregister.edge.json;

import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import nl.kwaliteitsregister.edge.problem.InvalidContent;
import nl.kwaliteitsregister.edge.problem.Refused;
import nl.kwaliteitsregister.edge.request.RequestFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractGenericHttpMessageConverter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads bodies of the API, whole and strictly; writing is left to Spring's own converter. */
public final class StrictJsonConverter extends AbstractGenericHttpMessageConverter<Object> {

    private final JsonMapper mapper;
    private final int most;

    /** @param most bytes a body may have */
    public StrictJsonConverter(JsonMapper mapper, int most) {
        super(MediaType.APPLICATION_JSON, new MediaType("application", "*+json"));
        this.mapper = mapper;
        this.most = most;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type.isRecord();
    }

    @Override
    public boolean canRead(Type type, @Nullable Class<?> context, @Nullable MediaType mediaType) {
        return supports(ResolvableType.forType(type).toClass()) && canRead(mediaType);
    }

    @Override
    public boolean canWrite(@Nullable Type type, Class<?> value, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    public Object read(Type type, @Nullable Class<?> context, HttpInputMessage message) throws IOException {
        var bytes = message.getBody().readNBytes(most + 1);
        if (bytes.length > most) {
            throw Refused.of(HttpStatus.CONTENT_TOO_LARGE, "too-large", Integer.toString(most));
        }
        RequestFacts.bodyRead(bytes);
        var tree = tree(bytes);
        var faults = Shape.faults(mapper, tree, type);
        if (!faults.isEmpty()) {
            throw new InvalidContent(faults);
        }
        return mapper.treeToValue(tree, mapper.constructType(type));
    }

    private JsonNode tree(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            var tree = mapper.readTree(text.toString());
            if (tree.isMissingNode()) {
                throw malformed(1, 1);
            }
            return tree;
        } catch (JacksonException e) {
            var where = e.getLocation();
            throw where == null ? malformed(1, 1) : malformed(where.getLineNr(), where.getColumnNr());
        } catch (CharacterCodingException e) {
            throw Refused.of(HttpStatus.BAD_REQUEST, "not-utf-8");
        }
    }

    private static Refused malformed(int line, int column) {
        return Refused.of(HttpStatus.BAD_REQUEST, "malformed-json", Integer.toString(line), Integer.toString(column));
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage message) throws IOException {
        return read(type, null, message);
    }

    @Override
    protected void writeInternal(Object value, @Nullable Type type, HttpOutputMessage message) {
        throw new UnsupportedOperationException("reads only");
    }
}
