package nl.kwaliteitsregister.projection.upkeep.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.kwaliteitsregister.backbone.store.StateJson;
import nl.kwaliteitsregister.projection.upkeep.Comparison;
import nl.kwaliteitsregister.projection.upkeep.Comparison.Held;
import nl.kwaliteitsregister.projection.upkeep.Digest;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The last comparison of each view, and the documents that are compared: each by its id, in constant memory. */
public final class StoredComparisons {

    private static final int BATCH = 500;

    private final MongoDatabase views;
    private final MongoCollection<Document> comparisons;
    private final StateJson json = new StateJson();

    public StoredComparisons(MongoDatabase views) {
        this.views = views;
        this.comparisons = views.getCollection("comparisons");
    }

    public Optional<Comparison> find(String view) {
        return Optional.ofNullable(comparisons.find(Filters.eq("_id", view)).first())
                .map(it -> json.read(Comparison.class, it.getString("body")));
    }

    public void keep(String view, Comparison comparison) {
        comparisons.replaceOne(
                Filters.eq("_id", view),
                new Document("_id", view).append("body", json.write(Comparison.class, comparison)),
                new ReplaceOptions().upsert(true));
    }

    /** How many documents a version holds, or a few more or less while it follows. */
    public long count(String group) {
        return views.getCollection(group).estimatedDocumentCount();
    }

    /** The ids of all documents, so many at a time. */
    public void ids(String group, Consumer<List<String>> each) {
        var some = new ArrayList<String>();
        views.getCollection(group)
                .find()
                .projection(Projections.include("_id"))
                .batchSize(BATCH)
                .forEach(document -> {
                    some.add(document.getString("_id"));
                    if (some.size() == BATCH) {
                        each.accept(List.copyOf(some));
                        some.clear();
                    }
                });
        each.accept(List.copyOf(some));
    }

    /** These documents; one that says nothing and blocks nothing is as good as absent. */
    public Map<String, Held> load(String group, Collection<String> ids) {
        var found = new HashMap<String, Held>();
        views.getCollection(group)
                .find(Filters.in("_id", ids))
                .projection(Projections.include("body", "block"))
                .batchSize(BATCH)
                .forEach(document -> held(document).ifPresent(it -> found.put(document.getString("_id"), it)));
        return found;
    }

    private static Optional<Held> held(Document document) {
        @Nullable String body = document.getString("body");
        @Nullable Document block = document.get("block", Document.class);
        return body == null && block == null
                ? Optional.empty()
                : Optional.of(
                        new Held(body == null ? null : Digest.of(body), block == null ? 0 : block.getLong("records")));
    }
}
