package nl.kwaliteitsregister.contract.codec;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes events and reads them back, whatever version they were written in.
 *
 * <p>Equal events give equal bytes: properties stand in the order of the record's components, map keys and sets are
 * sorted, absent components are left out, days are ISO 8601, decimals have no exponent. Properties that are not known
 * here are ignored, so that a field may be added without a new version; everything else that does not fit is refused.
 *
 * <p>Immutable and safe for threads; one per process is enough.
 */
public final class EventCodec {

    /** Longest event that is read, in bytes of UTF-8: 1 MiB, far over the longest form. */
    public static final int LONGEST = 1 << 20;

    private final TypeTable types;
    private final Upcasts upcasts;
    private final JsonMapper mapper;
    private final CloudEventJson cloudEvents;

    /** Knows every event of the register and every version it ever had. */
    public EventCodec() {
        this(TypeTable.current(), Upcasts.current(TypeTable.current()));
    }

    EventCodec(TypeTable types, Upcasts upcasts) {
        this.types = types;
        this.upcasts = upcasts;
        this.mapper = jsonMapper().build();
        this.cloudEvents = new CloudEventJson(mapper);
    }

    /**
     * Settings under which types of the contract are written and read; also for the bodies of an API. Components of
     * records that are not {@code @Nullable} are required, scalars are not coerced, text must be whole characters, a
     * decimal has at most 12 digits before the point and 6 after it.
     */
    public static JsonMapper.Builder jsonMapper() {
        return JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(50)
                                .maxNumberLength(50)
                                .maxStringLength(LONGEST)
                                .maxNameLength(1000)
                                .build())
                        .build())
                .addModule(new ContractModule())
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL));
    }

    /** The event under its current type. */
    public TypedData write(RegisterEvent event) {
        return new TypedData(types.typeOf(event), new String(mapper.writeValueAsBytes(event), UTF_8));
    }

    /**
     * The event that was written, in its present shape.
     *
     * @throws UnknownEventType when no version of this register up to now wrote that type
     * @throws MalformedEvent when the data does not fit its type
     */
    public RegisterEvent read(TypedData data) {
        if (data.json().length() > LONGEST) {
            throw new MalformedEvent(data.type().toString(), "is longer than " + LONGEST + " bytes");
        }
        return read(data.type(), data.json().getBytes(UTF_8));
    }

    /**
     * A CloudEvent 1.0 in structured JSON, in the form of the Dutch government profile (NL GOV profile for
     * CloudEvents); content type {@code application/cloudevents+json; charset=UTF-8}.
     *
     * <p>{@code source} is {@code urn:nld:kwaliteitsregister:register}: the profile wants a URN in the name space {@code nld} and
     * prefers one by organisation number (OIN), which the register as a product does not have. {@code subject} is the
     * host, or the stream where there is none. {@code sequence} has 19 digits, so that its order is that of its text.
     */
    public byte[] toCloudEvent(RecordedEvent recorded) {
        return cloudEvents.write(Envelope.around(recorded, write(recorded.event())));
    }

    /**
     * Reads what {@link #toCloudEvent} wrote, in any version. Attributes that follow from the event must agree with
     * it; attributes that are not known here are ignored.
     *
     * @throws UnknownEventType when no version of this register up to now wrote that type
     * @throws MalformedEvent when it is no CloudEvent of this register, or its data does not fit its type
     */
    public RecordedEvent fromCloudEvent(byte[] bytes) {
        if (bytes.length > LONGEST) {
            throw new MalformedEvent("envelope", "is longer than " + LONGEST + " bytes");
        }
        var envelope = cloudEvents.read(bytes);
        return Envelope.open(envelope, read(Envelope.type(envelope, types), Envelope.data(envelope)));
    }

    private RegisterEvent read(EventType type, byte[] json) {
        var row = types.row(type);
        var reader = mapper.readerFor(row.event());
        try {
            RegisterEvent event = type.equals(row.type())
                    ? reader.readValue(json)
                    : reader.readValue(upcasts.apply(type, row.type(), mapper.readTree(json)));
            if (event == null) {
                throw new MalformedEvent(type.toString(), "has no object as data");
            }
            return event;
        } catch (JacksonException e) {
            throw Malformed.in(type.toString(), e);
        }
    }
}
