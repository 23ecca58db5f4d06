package nl.kwaliteitsregister.backbone.axon;

import java.time.Instant;
import java.util.HashMap;
import nl.kwaliteitsregister.backbone.store.Circumstances;
import nl.kwaliteitsregister.backbone.store.Idempotency;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/** The circumstances of a command on their way through Axon: as meta data of the command and of its events. */
final class CircumstancesInMetaData {

    private static final String ACTOR = "actor";
    private static final String CORRELATION = "correlationid";
    private static final String CAUSATION = "causationid";
    private static final String TRACE = "traceparent";
    private static final String KEY = "idempotencykey";
    private static final String CONTENT = "idempotencycontent";
    private static final String EXPECTED = "expected";
    private static final String DECIDED = "decided";

    private CircumstancesInMetaData() {}

    static MetaData write(Circumstances by) {
        var data = new HashMap<String, @Nullable Object>();
        data.put(ACTOR, by.actor());
        data.put(CORRELATION, by.correlationId());
        data.put(CAUSATION, by.causationId());
        data.put(TRACE, by.traceparent());
        data.put(EXPECTED, by.expected());
        if (by.idempotency() != null) {
            data.put(KEY, by.idempotency().key());
            data.put(CONTENT, by.idempotency().content());
        }
        data.values().removeIf(value -> value == null);
        return MetaData.from(data);
    }

    static MetaData decidedAt(MetaData command, Instant now) {
        return command.and(DECIDED, now.toString());
    }

    static Instant decided(MetaData event) {
        return Instant.parse(text(event, DECIDED));
    }

    static @Nullable Long expected(MetaData data) {
        return (Long) data.get(EXPECTED);
    }

    static Circumstances read(MetaData data) {
        var key = (String) data.get(KEY);
        return new Circumstances(
                text(data, ACTOR),
                text(data, CORRELATION),
                (String) data.get(CAUSATION),
                (String) data.get(TRACE),
                key == null ? null : new Idempotency(key, text(data, CONTENT)),
                null);
    }

    private static String text(MetaData data, String name) {
        if (data.get(name) instanceof String text) {
            return text;
        }
        throw new IllegalStateException(
                "no " + name + " in the meta data: send commands by CommandSender, decide in a DeciderShell");
    }
}
