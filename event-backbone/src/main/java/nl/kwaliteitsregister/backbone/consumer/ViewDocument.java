package nl.kwaliteitsregister.backbone.consumer;

import java.time.Instant;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A document of a view as it is stored.
 *
 * @param revision 0 when it is not stored yet
 * @param source the partition that feeds it; empty when none has yet
 * @param offset of the last record applied; -1 when none was
 * @param body JSON; absent before the first event, and for the unit of a key
 */
record ViewDocument(
        String id,
        long revision,
        String source,
        long offset,
        @Nullable String body,
        @Nullable Block block) {

    static ViewDocument absent(String id) {
        return new ViewDocument(id, 0, "", -1, null, null);
    }

    /** Offset of the last record that was dealt with, applied or parked. */
    long seen() {
        return block == null ? offset : Math.max(offset, block.last());
    }

    Document write() {
        var document = new Document("_id", id)
                .append("rev", revision)
                .append("source", source)
                .append("offset", offset);
        if (body != null) {
            document.append("body", body);
        }
        if (block != null) {
            document.append(
                    "block",
                    new Document("since", block.since().toString())
                            .append("cause", block.cause())
                            .append("first", block.first())
                            .append("last", block.last())
                            .append("records", block.records())
                            .append("parkedPartition", block.parkedPartition())
                            .append("parkedFrom", block.parkedFrom()));
        }
        return document;
    }

    static ViewDocument read(Document document) {
        @Nullable Document block = document.get("block", Document.class);
        return new ViewDocument(
                document.getString("_id"),
                document.getLong("rev"),
                document.getString("source"),
                document.getLong("offset"),
                document.getString("body"),
                block == null ? null : block(block));
    }

    private static Block block(Document block) {
        return new Block(
                Instant.parse(block.getString("since")),
                block.getString("cause"),
                block.getLong("first"),
                block.getLong("last"),
                block.getLong("records"),
                block.getInteger("parkedPartition"),
                block.getLong("parkedFrom"));
    }
}
