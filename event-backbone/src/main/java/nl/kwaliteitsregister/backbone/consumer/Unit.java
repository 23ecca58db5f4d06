package nl.kwaliteitsregister.backbone.consumer;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be blocked, during one batch: a document, or all documents of a record key. */
class Unit {

    final ViewDocument stored;
    private long seen;
    private String source;
    private long offset;
    private @Nullable Block block;
    private boolean changed;

    Unit(ViewDocument stored) {
        this.stored = stored;
        this.seen = stored.seen();
        this.source = stored.source();
        this.offset = stored.offset();
        this.block = stored.block();
    }

    String id() {
        return stored.id();
    }

    @Nullable
    Block block() {
        return block;
    }

    boolean isChanged() {
        return changed;
    }

    /** Whether the record has to wait behind what blocks the unit. */
    boolean holds(Received record) {
        return block != null && record.offset() >= block.first();
    }

    /** Whether the record was applied or parked in an earlier batch. */
    boolean hasSeen(Received record) {
        return record.offset() <= seen
                && stored.source().equals(record.partition().toString());
    }

    void applied(Received record) {
        if (!source.isEmpty() && !source.equals(record.partition().toString())) {
            throw new IllegalStateException("fed by " + source + " and by " + record.partition());
        }
        source = record.partition().toString();
        offset = Math.max(offset, record.offset());
        changed = true;
    }

    void park(Received record, String cause, boolean gap, Instant now, List<ParkedRecord> parked) {
        if (hasSeen(record)) {
            return;
        }
        if (source.isEmpty()) {
            source = record.partition().toString();
        }
        block = block == null
                ? new Block(now, cause, record.offset(), record.offset(), 1, Block.NOT_YET, 0)
                : block.behind(record.offset());
        parked.add(new ParkedRecord(this, record, cause, gap));
        changed = true;
    }

    void parkedAt(int partition, long parkedOffset) {
        block = block == null ? null : block.parkedAt(partition, parkedOffset);
    }

    /** What is parked comes once more: it was seen, but not applied. */
    void lift() {
        block = null;
        seen = stored.offset();
        changed = true;
    }

    /** Nothing is parked any more, up to this offset. */
    void caughtUp(long last) {
        offset = Math.max(offset, last);
    }

    /** This much is still parked. */
    void stillBlocked(Block left) {
        block = left;
    }

    /** As it is to be stored. */
    ViewDocument document() {
        return document(stored.body());
    }

    ViewDocument document(@Nullable String body) {
        return new ViewDocument(stored.id(), stored.revision(), source, offset, body, block);
    }
}
