package nl.kwaliteitsregister.backbone.consumer;

import java.time.Instant;

/**
 * Something that could not be applied, and what is parked behind it.
 *
 * @param group the consumer group it blocks
 * @param unit the document, or {@code key#…} for all documents of a record key
 * @param since the view is incomplete from here
 * @param source partition the records came from, {@code topic-number}
 * @param first offset there of the first record that was not applied
 * @param records parked, that one included
 * @param cause what was wrong with it, without its content
 */
public record Incident(
        String group, String unit, Instant since, String source, long first, long records, String cause) {}
