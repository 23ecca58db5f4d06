package nl.kwaliteitsregister.contract.codec;

import java.time.Instant;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import org.jspecify.annotations.Nullable;

/**
 * One event as it was recorded: the fact and its circumstances.
 *
 * @param id lasting and unique among all events
 * @param time when it was recorded; when it happened stands in the event
 * @param sequence place in its stream, from 0
 * @param actor who did it: the id of a member of staff, or {@code register} for the register itself
 * @param correlationId what belongs together: the request it began with
 * @param causationId the command or event that led to it; absent when it began with the request itself
 * @param traceparent W3C trace context, where a trace was kept
 */
public record RecordedEvent(
        String id,
        Instant time,
        long sequence,
        String actor,
        String correlationId,
        @Nullable String causationId,
        @Nullable String traceparent,
        RegisterEvent event) {

    private static final int LONGEST = 255;

    /** @throws IllegalArgumentException naming the attribute that CloudEvents does not allow */
    public RecordedEvent {
        if (sequence < 0) {
            throw new IllegalArgumentException("sequence counts from 0");
        }
        requireAttribute("id", id);
        requireAttribute("actor", actor);
        requireAttribute("correlationid", correlationId);
        requireAttribute("causationid", causationId);
        requireAttribute("traceparent", traceparent);
    }

    /** CloudEvents 1.0 §2: no control characters, no halves of a character. */
    private static void requireAttribute(String name, @Nullable String text) {
        if (text != null
                && (text.isBlank()
                        || text.length() > LONGEST
                        || text.chars().anyMatch(c -> Character.isISOControl(c) || Character.isSurrogate((char) c)))) {
            throw new IllegalArgumentException(
                    name + " has 1 to " + LONGEST + " characters, without control characters and surrogates");
        }
    }
}
