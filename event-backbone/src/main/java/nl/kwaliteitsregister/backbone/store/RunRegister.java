package nl.kwaliteitsregister.backbone.store;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * The runs whose commits may not all be on Kafka yet, a document each; a handful. A run lives as long as its process
 * lets it {@link #beat}; observers judge by their own clock whether it still does, so clocks need not agree.
 */
public final class RunRegister {

    static final String LIVE = "runs";
    static final String PAST = "runs.past";

    private final MongoCollection<Document> runs;
    private final MongoCollection<Document> past;
    private final String instance;
    private volatile Run current;

    /**
     * Begins a run.
     *
     * @param instance the configured name of this instance: no two processes alive share it, so whatever another run
     *     of that name left behind may be taken over at once
     */
    public RunRegister(MongoDatabase database, String instance) {
        this.runs = database.getCollection(LIVE).withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.past = database.getCollection(PAST).withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.instance = instance;
        this.current = begin();
    }

    Run current() {
        return current;
    }

    public String currentRun() {
        return current.id();
    }

    public String instance() {
        return instance;
    }

    private Run begin() {
        var run = new Run(UUID.randomUUID().toString());
        runs.insertOne(document(run.id(), instance, false));
        return run;
    }

    static Document document(String run, String instance, boolean ended) {
        return new Document("_id", run)
                .append("instance", instance)
                .append("beats", 0L)
                .append("checkpoint", 0L)
                .append("ended", ended);
    }

    /** Says that this process lives; when its run was ended meanwhile, a new one begins. */
    public void beat() {
        var run = current;
        var lives = Updates.combine(Updates.inc("beats", 1L), Updates.set("checkpoint", run.checkpoint()));
        if (runs.updateOne(alive(run), lives).getMatchedCount() == 0) {
            replace(run);
        }
    }

    void replaceIfEnded(Run run) {
        if (runs.find(alive(run)).first() == null) {
            replace(run);
        }
    }

    private synchronized void replace(Run ended) {
        if (current == ended) {
            current = begin();
        }
    }

    private static Bson alive(Run run) {
        return Filters.and(Filters.eq("_id", run.id()), Filters.eq("ended", false));
    }

    /** The commit at this place is sent and marked. */
    public void sent(Place place) {
        var run = current;
        if (run.id().equals(place.run())) {
            run.sent(place);
        }
    }

    public List<RunState> all() {
        return runs.find().map(RunState::read).into(new ArrayList<>());
    }

    /** Ends the run as it was observed, to send what it left behind; false when it lives, or another was faster. */
    public boolean takeOver(RunState observed) {
        return runs.updateOne(
                                Filters.and(
                                        Filters.eq("_id", observed.id()),
                                        Filters.eq("beats", observed.beats()),
                                        Filters.eq("sweeper", observed.sweeper())),
                                Updates.combine(Updates.set("ended", true), Updates.set("sweeper", currentRun())))
                        .getMatchedCount()
                == 1;
    }

    /** All of a run that was taken over is sent up to here. */
    public void sweptTo(RunState run, long checkpoint) {
        runs.updateOne(Filters.eq("_id", run.id()), Updates.max("checkpoint", checkpoint));
    }

    /** Nothing is left of it to be sent. */
    public void swept(RunState run) {
        leave(run.id());
    }

    /** Its name is kept: the commits of a store are found by the names of its runs and their numbers. */
    private void leave(String run) {
        past.replaceOne(Filters.eq("_id", run), new Document("_id", run), new ReplaceOptions().upsert(true));
        runs.deleteOne(Filters.eq("_id", run));
    }

    /** All runs that ever committed here, in a lasting order. */
    public List<String> known() {
        var names = new TreeSet<String>();
        runs.find().forEach(run -> names.add(run.getString("_id")));
        past.find().forEach(run -> names.add(run.getString("_id")));
        return List.copyOf(names);
    }

    /**
     * Lets no commit begin any more and waits for those under way.
     *
     * @return whether they ended in time
     */
    public boolean close(Duration patience) {
        try {
            return current.close(patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** After {@link #close}: ends the run, for another to sweep at once what is not sent. */
    public void end() {
        var run = current;
        if (run.isAllSent()) {
            leave(run.id());
        } else {
            runs.updateOne(Filters.eq("_id", run.id()), Updates.set("ended", true));
        }
    }
}
