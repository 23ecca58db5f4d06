package nl.kwaliteitsregister.backbone.consumer;

import org.jspecify.annotations.Nullable;

/**
 * What a replay came to.
 *
 * @param applied records that are applied now
 * @param left records that are still parked; 0 when the incident is over
 * @param cause why the first of those cannot be applied, still
 */
public record Replayed(long applied, long left, @Nullable String cause) {}
