package nl.kwaliteitsregister.projection.upkeep.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.HashSet;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.backbone.store.StateJson;
import nl.kwaliteitsregister.edge.problem.Refused;
import nl.kwaliteitsregister.projection.upkeep.ViewVersion;
import nl.kwaliteitsregister.projection.upkeep.ViewVersions;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Which versions of a view there are: one document each in {@code views}, changed by compare-and-set. */
public final class StoredVersions {

    private final MongoDatabase database;
    private final MongoCollection<Document> views;
    private final StateJson json = new StateJson();

    public StoredVersions(MongoDatabase database) {
        this.database = database;
        this.views = database.getCollection("views");
    }

    /** What is stored; where there is nothing yet, this. */
    public ViewVersions load(ViewVersions otherwise) {
        @Nullable Document stored = find(otherwise.view());
        if (stored != null) {
            return read(stored);
        }
        insert(otherwise);
        return load(otherwise);
    }

    /**
     * Changes the versions of a view, or leaves them as they are.
     *
     * @throws Refused when the rules do, or when there is no such view
     */
    public ViewVersions change(String view, Function<ViewVersions, Decision<ViewVersions>> rule) {
        while (true) {
            @Nullable Document stored = find(view);
            if (stored == null) {
                throw Refused.notFound();
            }
            var before = read(stored);
            var after = switch (rule.apply(before)) {
                case Decision.Accepted<ViewVersions> accepted ->
                    accepted.events().isEmpty() ? before : accepted.events().getLast();
                case Decision.Refused<ViewVersions> refused -> throw Refused.by(refused.refusal());
            };
            if (after.equals(before) || replace(after, stored.getLong("rev"))) {
                return after;
            }
        }
    }

    /** Throws away what a version holds; whoever still writes to it does so again when it hears that it was dropped. */
    public void throwAway(ViewVersion version) {
        var kept = database.listCollectionNames().into(new HashSet<>());
        Stream.of(version.toString(), version + ".cursors")
                .filter(kept::contains)
                .forEach(it -> database.getCollection(it).drop());
        database.getCollection("incidents").deleteMany(Filters.eq("group", version.toString()));
    }

    private @Nullable Document find(String view) {
        return views.find(Filters.eq("_id", view)).first();
    }

    private void insert(ViewVersions first) {
        try {
            views.insertOne(write(first, 1));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    private boolean replace(ViewVersions next, long revision) {
        return views.replaceOne(
                                Filters.and(Filters.eq("_id", next.view()), Filters.eq("rev", revision)),
                                write(next, revision + 1))
                        .getMatchedCount()
                == 1;
    }

    private Document write(ViewVersions versions, long revision) {
        return new Document("_id", versions.view())
                .append("rev", revision)
                .append("body", json.write(ViewVersions.class, versions));
    }

    private ViewVersions read(Document stored) {
        return json.read(ViewVersions.class, stored.getString("body"));
    }
}
