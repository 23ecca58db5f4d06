package nl.kwaliteitsregister.contract.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.v1.CloudEventBuilder;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import org.jspecify.annotations.Nullable;

/** What stands around the data of an event on a topic, by the NL GOV profile for CloudEvents (architecture §3). */
final class Envelope {

    static final String SOURCE = "urn:nld:kwaliteitsregister:register";

    /** In the order in which they are written. */
    static final List<String> ATTRIBUTES = List.of(
            "id",
            "source",
            "type",
            "subject",
            "time",
            "datacontenttype",
            "stream",
            "sequence",
            "institution",
            "actor",
            "occurredon",
            "correlationid",
            "causationid",
            "traceparent");

    static final List<String> REQUIRED = List.of(
            "id",
            "source",
            "type",
            "subject",
            "time",
            "stream",
            "sequence",
            "institution",
            "actor",
            "occurredon",
            "correlationid");

    private static final URI SOURCE_URI = URI.create(SOURCE);
    private static final String JSON = "application/json";
    private static final int SEQUENCE_DIGITS = 19;
    private static final Pattern SEQUENCE = Pattern.compile("[0-9]{" + SEQUENCE_DIGITS + "}");

    private Envelope() {}

    static CloudEvent around(RecordedEvent recorded, TypedData data) {
        var event = recorded.event();
        var builder = new CloudEventBuilder()
                .withId(recorded.id())
                .withSource(SOURCE_URI)
                .withType(data.type().toString())
                .withSubject(Topics.keyOf(event))
                .withTime(recorded.time().atOffset(ZoneOffset.UTC))
                .withData(JSON, data.json().getBytes(UTF_8))
                .withExtension("stream", event.stream().toString())
                .withExtension("sequence", written(recorded.sequence()))
                .withExtension("institution", event.institution().toString())
                .withExtension("actor", recorded.actor())
                .withExtension("occurredon", event.occurredOn().toString())
                .withExtension("correlationid", recorded.correlationId());
        if (recorded.causationId() != null) {
            builder.withExtension("causationid", recorded.causationId());
        }
        if (recorded.traceparent() != null) {
            builder.withExtension("traceparent", recorded.traceparent());
        }
        return builder.build();
    }

    /** The written form of an attribute, or null where it is absent. */
    static @Nullable String attribute(CloudEvent event, String name) {
        return switch (name) {
            case "id" -> event.getId();
            case "source" -> event.getSource().toString();
            case "type" -> event.getType();
            case "subject" -> event.getSubject();
            case "time" -> time(event).toString();
            case "datacontenttype" -> event.getDataContentType();
            default -> (String) event.getExtension(name);
        };
    }

    static EventType type(CloudEvent event, TypeTable types) {
        try {
            return types.typeOf(event.getType());
        } catch (IllegalArgumentException e) {
            throw malformed("type", "has another form");
        }
    }

    static byte[] data(CloudEvent event) {
        return requireNonNull(event.getData()).toBytes();
    }

    /** Takes the envelope off, when it says of the event what the event says of itself. */
    static RecordedEvent open(CloudEvent envelope, RegisterEvent event) {
        if (!envelope.getSource().toString().startsWith("urn:nld:")) {
            throw malformed("source", "must be a URN in the name space nld");
        }
        if (envelope.getDataContentType() != null && !JSON.equals(envelope.getDataContentType())) {
            throw malformed("datacontenttype", "must be " + JSON);
        }
        requireAgreement(envelope, "subject", Topics.keyOf(event));
        requireAgreement(envelope, "stream", event.stream().toString());
        requireAgreement(envelope, "institution", event.institution().toString());
        requireAgreement(envelope, "occurredon", event.occurredOn().toString());
        try {
            return new RecordedEvent(
                    envelope.getId(),
                    time(envelope),
                    sequence(envelope),
                    required(envelope, "actor"),
                    required(envelope, "correlationid"),
                    attribute(envelope, "causationid"),
                    attribute(envelope, "traceparent"),
                    event);
        } catch (IllegalArgumentException e) {
            throw new MalformedEvent("envelope", String.valueOf(e.getMessage()));
        }
    }

    private static void requireAgreement(CloudEvent envelope, String name, String derived) {
        if (!derived.equals(attribute(envelope, name))) {
            throw malformed(name, "does not agree with the data");
        }
    }

    private static Instant time(CloudEvent event) {
        return requireNonNull(event.getTime()).toInstant();
    }

    /** As many digits as the largest number has, so that the order of the text is that of the number. */
    private static String written(long sequence) {
        var digits = Long.toString(sequence);
        return "0".repeat(SEQUENCE_DIGITS - digits.length()) + digits;
    }

    private static long sequence(CloudEvent envelope) {
        var written = required(envelope, "sequence");
        if (!SEQUENCE.matcher(written).matches()) {
            throw malformed("sequence", "must have 19 digits");
        }
        try {
            return Long.parseLong(written);
        } catch (NumberFormatException e) {
            throw malformed("sequence", "is too large");
        }
    }

    private static String required(CloudEvent envelope, String name) {
        return requireNonNull(attribute(envelope, name));
    }

    private static MalformedEvent malformed(String attribute, String what) {
        return new MalformedEvent("envelope." + attribute, what);
    }
}
