package nl.kwaliteitsregister.backbone.kafka;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * Headers of a record. Stream and sequence stand beside the event, so that a reader which cannot read the event, for
 * instance one of a newer version, still knows whose place it takes.
 */
public final class Headers {

    public static final String CONTENT_TYPE = "content-type";
    public static final String CLOUD_EVENT = "application/cloudevents+json; charset=UTF-8";
    public static final String STREAM = "stream";
    public static final String SEQUENCE = "sequence";

    private Headers() {}

    public static org.apache.kafka.common.header.Headers put(
            org.apache.kafka.common.header.Headers headers, String name, Object value) {
        return headers.add(name, value.toString().getBytes(StandardCharsets.UTF_8));
    }

    public static Optional<String> text(org.apache.kafka.common.header.Headers headers, String name) {
        @Nullable Header header = headers.lastHeader(name);
        return Optional.ofNullable(header == null ? null : header.value())
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** A whole number from 0, where the header has one. */
    public static Optional<Long> number(org.apache.kafka.common.header.Headers headers, String name) {
        return text(headers, name).filter(text -> text.matches("[0-9]{1,18}")).map(Long::valueOf);
    }
}
