package nl.kwaliteitsregister.backbone.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Optional;
import nl.kwaliteitsregister.contract.id.StreamId;
import org.bson.Document;

/** What streams came to, as a cache: lost without harm, and not used once the state's version has changed. */
public final class Snapshots {

    static final String COLLECTION = "snapshots";

    private final MongoCollection<Document> snapshots;

    public Snapshots(MongoDatabase database) {
        this.snapshots = database.getCollection(COLLECTION);
    }

    /**
     * @param version of the state's form, a literal beside it in the code
     * @param state JSON; personal text in it is sealed
     */
    public record Snapshot(Position position, int version, String state) {}

    public void keep(Snapshot snapshot) {
        var id = snapshot.position().stream().toString();
        snapshots.replaceOne(
                Filters.eq("_id", id),
                new Document("_id", id)
                        .append("sequence", snapshot.position().sequence())
                        .append("version", snapshot.version())
                        .append("state", snapshot.state()),
                new ReplaceOptions().upsert(true));
    }

    /** The snapshot of the stream, when it was taken in this version of the state. */
    public Optional<Snapshot> find(StreamId stream, int version) {
        return Optional.ofNullable(
                        snapshots.find(Filters.eq("_id", stream.toString())).first())
                .filter(document -> document.getInteger("version") == version)
                .map(document -> new Snapshot(
                        new Position(stream, document.getLong("sequence")), version, document.getString("state")));
    }
}
