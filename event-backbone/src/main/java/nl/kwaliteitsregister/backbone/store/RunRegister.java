package nl.kwaliteitsregister.backbone.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.UUID;
import org.bson.Document;

/**
 * The runs whose commits may not all be on Kafka yet, a document each. A run lives as long as its process makes it
 * {@link #beat}; observers judge by their own clock whether it still does, so clocks need not agree.
 */
public final class RunRegister {

    private final MongoCollection<Document> runs;
    private final String instance;
    private volatile Run current;

    /** Begins a run. @param instance the configured name of this instance; no two processes alive share it */
    public RunRegister(MongoCollection<Document> runs, String instance) {
        this.runs = runs;
        this.instance = instance;
        this.current = begin();
    }

    Run current() {
        return current;
    }

    MongoCollection<Document> documents() {
        return runs;
    }

    String instance() {
        return instance;
    }

    /** Says that this process lives; when its run was ended meanwhile, a new one begins. */
    public void beat() {
        var run = current;
        if (runs.updateOne(alive(run), Updates.inc("beats", 1L)).getMatchedCount() == 0) {
            replace(run);
        }
    }

    /** Goes on in a new run when this one was ended by somebody else. */
    synchronized void replaceIfEnded(Run run) {
        if (runs.find(alive(run)).first() == null) {
            replace(run);
        }
    }

    private synchronized void replace(Run ended) {
        if (current == ended) {
            current = begin();
        }
    }

    private Run begin() {
        var run = new Run(UUID.randomUUID().toString());
        runs.insertOne(new Document("_id", run.id())
                .append("instance", instance)
                .append("beats", 0L)
                .append("checkpoint", 0L)
                .append("ended", false));
        return run;
    }

    private static org.bson.conversions.Bson alive(Run run) {
        return Filters.and(Filters.eq("_id", run.id()), Filters.eq("ended", false));
    }
}
