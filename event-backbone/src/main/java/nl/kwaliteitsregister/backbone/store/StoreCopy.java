package nl.kwaliteitsregister.backbone.store;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.Document;

/** What a backup has to know of an event store. */
public final class StoreCopy {

    /**
     * In the order in which they are read: a run is there before its first commit, and is put under the past ones
     * before it leaves the live ones. Snapshots are a cache, and may know more than the commits that were copied.
     */
    public static final List<String> FIRST = List.of(CommitStore.COLLECTION, RunRegister.LIVE, RunRegister.PAST);

    private StoreCopy() {}

    public static boolean isCache(String collection) {
        return Snapshots.COLLECTION.equals(collection);
    }

    /**
     * Whether a document of a store was there at that moment, by the clock of the process that made it. What a command
     * looked at was committed before it, so everything before one moment is a whole.
     */
    public static boolean wasThere(String collection, BsonDocument document, Instant moment) {
        return !CommitStore.COLLECTION.equals(collection)
                || !document.containsKey(CommitDocument.TIME)
                || Instant.parse(document.getString(CommitDocument.TIME).getValue())
                        .isBefore(moment);
    }

    /**
     * Readies a store that was put back for its first start beside an empty broker: nothing counts as sent and every run
     * as ended. So the relay sends all of it, each stream in order, and what is committed from then on behind it.
     */
    public static void putBack(MongoDatabase database) {
        database.getCollection(CommitStore.COLLECTION)
                .updateMany(Filters.exists(CommitDocument.STREAM), Updates.set(CommitDocument.SENT, false));
        var live = database.getCollection(RunRegister.LIVE);
        for (var collection : List.of(RunRegister.LIVE, RunRegister.PAST)) {
            for (var run : database.getCollection(collection)
                    .find()
                    .map(StoreCopy::ended)
                    .into(new ArrayList<>())) {
                live.replaceOne(Filters.eq("_id", run.getString("_id")), run, new ReplaceOptions().upsert(true));
            }
        }
        database.getCollection(RunRegister.PAST).drop();
    }

    private static Document ended(Document run) {
        return RunRegister.document(run.getString("_id"), "a backup", true);
    }
}
