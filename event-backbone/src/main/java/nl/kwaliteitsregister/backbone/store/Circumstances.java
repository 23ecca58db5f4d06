package nl.kwaliteitsregister.backbone.store;

import org.jspecify.annotations.Nullable;

/**
 * Who sends a command, and what it belongs to. Kept once per commit and published with each of its events.
 *
 * @param actor id of a member of staff, or {@code register} for the register itself
 * @param correlationId the request it began with
 * @param causationId the event that led to it; absent when it began with the request itself
 * @param traceparent W3C trace context, where a trace was kept
 * @param idempotency absent where the command may be decided as often as it arrives
 * @param expected sequence the stream must still have ({@code If-Match}, architecture §7); absent where any will do
 */
public record Circumstances(
        String actor,
        String correlationId,
        @Nullable String causationId,
        @Nullable String traceparent,
        @Nullable Idempotency idempotency,
        @Nullable Long expected) {

    /** The register's own doing, for instance because a day came. */
    public static final String REGISTER = "register";

    public static Circumstances of(String actor, String correlationId) {
        return new Circumstances(actor, correlationId, null, null, null, null);
    }

    /** The register answers an event with a command of its own. */
    public static Circumstances causedBy(String eventId, String correlationId, @Nullable String traceparent) {
        return new Circumstances(REGISTER, correlationId, eventId, traceparent, null, null);
    }

    public Circumstances with(Idempotency request) {
        return new Circumstances(actor, correlationId, causationId, traceparent, request, expected);
    }

    public Circumstances expecting(long sequence) {
        return new Circumstances(actor, correlationId, causationId, traceparent, idempotency, sequence);
    }
}
