package nl.kwaliteitsregister.edge.refill.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.Optional;
import nl.kwaliteitsregister.backbone.store.StateJson;
import nl.kwaliteitsregister.edge.refill.RefillState;
import org.bson.Document;

/** One document, changed by compare-and-set: two instances never both believe that they are the one that refills. */
public final class StoredRefill {

    private static final String ID = "refill";

    private final MongoCollection<Document> refills;
    private final StateJson json = new StateJson();

    public StoredRefill(MongoDatabase events) {
        this.refills = events.getCollection("refills");
    }

    /** @param revision goes up with every write */
    public record Stored(RefillState state, long revision) {}

    public Optional<Stored> find() {
        return Optional.ofNullable(refills.find(Filters.eq("_id", ID)).first())
                .map(it -> new Stored(json.read(RefillState.class, it.getString("body")), it.getLong("rev")));
    }

    /**
     * Writes the state over the revision that was read; 0 when there was none.
     *
     * @return empty when somebody else wrote meanwhile
     */
    public Optional<Stored> write(RefillState state, long revision) {
        var next = new Document("_id", ID)
                .append("rev", revision + 1)
                .append("body", json.write(RefillState.class, state));
        return revision == 0 ? insert(next, state) : replace(next, state, revision);
    }

    private Optional<Stored> insert(Document next, RefillState state) {
        try {
            refills.insertOne(next);
            return Optional.of(new Stored(state, 1));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private Optional<Stored> replace(Document next, RefillState state, long revision) {
        var matched = refills.replaceOne(Filters.and(Filters.eq("_id", ID), Filters.eq("rev", revision)), next)
                .getMatchedCount();
        return matched == 1 ? Optional.of(new Stored(state, revision + 1)) : Optional.empty();
    }
}
