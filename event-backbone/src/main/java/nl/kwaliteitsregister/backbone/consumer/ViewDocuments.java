package nl.kwaliteitsregister.backbone.consumer;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoIterable;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;

/** The documents of one view. Each is written by compare-and-set on the revision it was read at. */
final class ViewDocuments {

    private static final int DUPLICATE_KEY = 11000;
    private static final int MANY = 1000;

    private final MongoCollection<Document> documents;

    ViewDocuments(MongoCollection<Document> documents) {
        this.documents = documents;
    }

    Map<String, ViewDocument> load(Collection<String> ids) {
        var found = new HashMap<String, ViewDocument>();
        if (!ids.isEmpty()) {
            documents
                    .find(Filters.in("_id", ids))
                    .batchSize(ids.size())
                    .map(ViewDocument::read)
                    .forEach(document -> found.put(document.id(), document));
        }
        return found;
    }

    /** Those that begin so: a range of the index of ids on MongoDB, a scan on the embedded server. */
    MongoIterable<String> ids(String beginning) {
        return documents
                .find(Filters.and(Filters.gte("_id", beginning), Filters.lt("_id", beginning + Character.MAX_VALUE)))
                .projection(Projections.include("_id"))
                .batchSize(MANY)
                .map(document -> document.getString("_id"));
    }

    /**
     * Writes each document over the revision it carries, which goes up by one.
     *
     * @return false when somebody else had written one of them first; the others are written
     */
    boolean write(Collection<ViewDocument> changed) {
        if (changed.isEmpty()) {
            return true;
        }
        var writes = changed.stream().map(ViewDocuments::guarded).toList();
        var replacements =
                changed.stream().filter(document -> document.revision() > 0).count();
        try {
            return documents
                            .bulkWrite(writes, new BulkWriteOptions().ordered(false))
                            .getMatchedCount()
                    == replacements;
        } catch (MongoBulkWriteException e) {
            if (e.getWriteConcernError() == null
                    && e.getWriteErrors().stream().allMatch(error -> error.getCode() == DUPLICATE_KEY)) {
                return false;
            }
            throw e;
        }
    }

    private static WriteModel<Document> guarded(ViewDocument document) {
        var next = new ViewDocument(
                        document.id(),
                        document.revision() + 1,
                        document.source(),
                        document.offset(),
                        document.body(),
                        document.block())
                .write();
        return document.revision() == 0
                ? new InsertOneModel<>(next)
                : new ReplaceOneModel<>(
                        Filters.and(Filters.eq("_id", document.id()), Filters.eq("rev", document.revision())), next);
    }
}
