package nl.kwaliteitsregister.backbone.consumer;

import java.time.Instant;

/**
 * Why and since when a unit (a document, or all documents of a key) takes no more events.
 *
 * @param cause what went wrong with the first record, without its content
 * @param first offset of the first record that was not applied, in the topic it came from
 * @param last offset of the last record parked behind it
 * @param records how many are parked
 * @param parkedPartition partition of the topic {@code <topic>.parked} they lie in
 * @param parkedFrom offset there of the first
 */
record Block(Instant since, String cause, long first, long last, long records, int parkedPartition, long parkedFrom) {

    static final int NOT_YET = -1;

    Block behind(long offset) {
        return new Block(since, cause, first, offset, records + 1, parkedPartition, parkedFrom);
    }

    Block parkedAt(int partition, long offset) {
        return parkedPartition == NOT_YET ? new Block(since, cause, first, last, records, partition, offset) : this;
    }
}
