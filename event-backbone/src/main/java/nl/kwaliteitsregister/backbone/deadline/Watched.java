package nl.kwaliteitsregister.backbone.deadline;

import org.jspecify.annotations.Nullable;

/**
 * A deadline and the event that set it; what it leads to is caused by that event.
 *
 * @param cause id of the event
 */
public record Watched(
        Due deadline,
        String cause,
        String correlationId,
        @Nullable String traceparent) {}
