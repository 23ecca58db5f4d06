package nl.kwaliteitsregister.register.command;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Where a command came from; its events remember it.
 *
 * @param actor {@code StaffId} of a person or system, or {@code register} for the register itself
 * @param causationId id of the event that led to it, for automations
 * @param expected the sequence that the sender saw last, where it matters
 */
public record Origin(
        String actor,
        String correlationId,
        @Nullable String causationId,
        @Nullable String traceparent,
        OptionalLong expected) {

    /** The register itself acts, by a deadline or an automation. */
    public static Origin register(String correlationId, @Nullable String causationId) {
        return new Origin("register", correlationId, causationId, null, OptionalLong.empty());
    }
}
