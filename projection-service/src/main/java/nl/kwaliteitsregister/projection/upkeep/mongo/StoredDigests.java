package nl.kwaliteitsregister.projection.upkeep.mongo;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import java.util.Optional;
import nl.kwaliteitsregister.projection.upkeep.Digest;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Digests of stored views: of what documents hold and of how many records are parked behind them, not of how often or
 * when they were written. It reads the whole collection once, in constant memory: for comparing, not for every day.
 */
public final class StoredDigests {

    private static final int BATCH = 500;

    private final MongoDatabase views;

    public StoredDigests(MongoDatabase views) {
        this.views = views;
    }

    /** @param group name and version of the view, which is the name of its collection */
    public Digest of(String group) {
        var sum = new Digest.Sum();
        views.getCollection(group)
                .find()
                .projection(Projections.include("body", "block"))
                .batchSize(BATCH)
                .forEach(document -> content(document).ifPresent(it -> sum.add(document.getString("_id"), it)));
        return sum.digest();
    }

    /** Empty where nothing is told and nothing waits any more: whoever never parked has no such document. */
    private static Optional<String> content(Document document) {
        @Nullable String body = document.getString("body");
        @Nullable Document block = document.get("block", Document.class);
        return body == null && block == null
                ? Optional.empty()
                : Optional.of((body == null ? "" : body) + (block == null ? "" : "\nparked " + block.get("records")));
    }
}
