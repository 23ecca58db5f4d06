package nl.kwaliteitsregister.backbone.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.kwaliteitsregister.contract.id.StreamId;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** All commits of a service. Safe for use by many threads. */
public final class CommitStore {

    static final String COLLECTION = "commits";

    /** Most commits read by one query. Short streams, nearly all, need a single small one. */
    private static final int WINDOW = 64;

    private static final int FIRST_WINDOW = 16;

    private static final int BATCH = 1000;

    private final MongoCollection<Document> commits;
    private final RunRegister runs;
    private final Tails tails = new Tails();
    private final List<CommitListener> listeners = new CopyOnWriteArrayList<>();

    /** Makes the indexes where they are absent. A write is acknowledged when a majority has it on disk. */
    public CommitStore(MongoDatabase database, RunRegister runs) {
        this.commits = database.getCollection(COLLECTION).withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.runs = runs;
        sparseUnique(CommitDocument.POS);
        sparseUnique(CommitDocument.KEY);
    }

    private void sparseUnique(String field) {
        commits.createIndex(
                Indexes.ascending(field), new IndexOptions().unique(true).sparse(true));
    }

    public void onCommit(CommitListener listener) {
        listeners.add(listener);
    }

    /**
     * Writes the commit, or nothing.
     *
     * @throws StreamConflict when the stream has gone on
     * @throws IdempotencyKeyTaken when the same request was committed before
     * @throws MongoException when the store failed; the commit may then be there all the same
     */
    public StoredCommit append(Commit commit) {
        while (true) {
            var run = runs.current();
            var place = run.take();
            if (insert(commit, run, place)) {
                var stored = new StoredCommit(commit, place, false);
                tails.seen(commit);
                tell(stored);
                return stored;
            }
        }
    }

    /** False when the place was occupied: another one is to be tried. */
    private boolean insert(Commit commit, Run run, Place place) {
        try {
            commits.insertOne(CommitDocument.write(commit, place));
            run.used(place);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                run.inDoubt(place);
                throw e;
            }
            afterDuplicate(commit, run, place);
            return false;
        } catch (RuntimeException e) {
            run.inDoubt(place);
            throw e;
        }
    }

    /** Servers word duplicate key errors differently, so what stands in the way is looked up. */
    private void afterDuplicate(Commit commit, Run run, Place place) {
        try {
            refuseIfKeyTaken(commit);
            if (commits.find(Filters.eq("_id", commit.id())).first() != null) {
                throw new StreamConflict(commit);
            }
        } catch (RuntimeException e) {
            run.unused(place);
            throw e;
        }
        run.used(place);
        tellOf(List.of(place));
        runs.replaceIfEnded(run);
    }

    private void refuseIfKeyTaken(Commit commit) {
        var request = commit.by().idempotency();
        if (request != null && find(request.key()).isPresent()) {
            throw new IdempotencyKeyTaken();
        }
    }

    /** Finds commits whose acknowledgement was lost, and tells the listeners of them. */
    public void settleDoubts() {
        var run = runs.current();
        tellOf(run.doubtful()).forEach(found -> run.found(found.place()));
    }

    private List<StoredCommit> tellOf(List<Place> places) {
        var found = places.isEmpty() ? List.<StoredCommit>of() : at(places);
        found.forEach(this::tell);
        return found;
    }

    private void tell(StoredCommit stored) {
        listeners.forEach(listener -> listener.committed(stored));
    }

    /** The commits of a stream from the one that begins at this sequence, in order. */
    public List<Commit> read(StreamId stream, long from) {
        return stored(stream, from).stream().map(StoredCommit::commit).toList();
    }

    /** All commits of a stream, in order, as they lie in the store. */
    public List<StoredCommit> stored(StreamId stream) {
        return stored(stream, 0);
    }

    private List<StoredCommit> stored(StreamId stream, long from) {
        var all = new ArrayList<StoredCommit>();
        var next = from;
        for (var window = FIRST_WINDOW; ; window = WINDOW) {
            var found = in(CommitDocument.ids(stream, next, next + window));
            all.addAll(found);
            var end = found.isEmpty() ? next : found.getLast().commit().last() + 1;
            if (end < next + window) {
                break;
            }
            next = end;
        }
        if (!all.isEmpty()) {
            tails.seen(all.getLast().commit());
        }
        return all;
    }

    private List<StoredCommit> in(List<String> ids) {
        return find(Filters.in("_id", ids)).stream()
                .sorted(Comparator.comparingLong(stored -> stored.commit().first()))
                .toList();
    }

    /** Whether the stream was lately seen so short that one small query reads it whole: a snapshot would spare nothing. */
    public boolean isShort(StreamId stream) {
        return tails.isWithin(stream, FIRST_WINDOW);
    }

    /** {@code first} of the commit before this sequence. */
    public @Nullable Long previous(StreamId stream, long first) {
        if (first == 0) {
            return null;
        }
        var seen = tails.endingBefore(stream, first);
        return seen != null ? seen : lookBack(stream, first);
    }

    private Long lookBack(StreamId stream, long first) {
        for (var to = first; to > 0; to -= WINDOW) {
            var found = in(CommitDocument.ids(stream, Math.max(0, to - WINDOW), to));
            if (!found.isEmpty()) {
                return found.getLast().commit().first();
            }
        }
        throw new IllegalStateException("no commit before " + Commit.id(stream, first));
    }

    /** What was committed with this idempotency key. */
    public Optional<Commit> find(String idempotencyKey) {
        return find(Filters.eq(CommitDocument.KEY, idempotencyKey)).stream()
                .map(StoredCommit::commit)
                .findFirst();
    }

    /** Commits at these places, in no order; holes are left out. */
    public List<StoredCommit> at(Collection<Place> places) {
        return look(places).commits();
    }

    /**
     * What lies at some places.
     *
     * @param documents how many: commits and closed holes
     */
    public record Found(List<StoredCommit> commits, int documents) {}

    public Found look(Collection<Place> places) {
        return look(Filters.in(
                CommitDocument.POS, places.stream().map(Place::toString).toList()));
    }

    /** How many commits and closed holes there are, or a few more or less while commands go on. */
    public long size() {
        return commits.estimatedDocumentCount();
    }

    /** Fills empty places of an ended run, so that a commit still on its way there is refused. */
    public void closeHoles(List<Place> places) {
        if (places.isEmpty()) {
            return;
        }
        try {
            commits.insertMany(
                    places.stream().map(CommitDocument::hole).toList(), new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            if (e.getWriteErrors().stream()
                    .anyMatch(error -> ErrorCategory.fromErrorCode(error.getCode()) != ErrorCategory.DUPLICATE_KEY)) {
                throw e;
            }
        }
    }

    /** Which of these commits are marked as sent. */
    public Set<String> sent(Collection<String> ids) {
        var sent = new HashSet<String>();
        commits.find(Filters.in("_id", ids))
                .projection(Projections.include(CommitDocument.SENT))
                .batchSize(BATCH)
                .forEach(document -> {
                    if (document.getBoolean(CommitDocument.SENT, false)) {
                        sent.add(document.getString("_id"));
                    }
                });
        return sent;
    }

    public void markSent(Collection<StoredCommit> all) {
        commits.updateMany(
                Filters.in(
                        "_id", all.stream().map(stored -> stored.commit().id()).toList()),
                Updates.set(CommitDocument.SENT, true));
        all.forEach(stored -> runs.sent(stored.place()));
    }

    private List<StoredCommit> find(Bson filter) {
        return look(filter).commits();
    }

    private Found look(Bson filter) {
        var documents = commits.find(filter).batchSize(BATCH).into(new ArrayList<>());
        return new Found(
                documents.stream()
                        .filter(document -> !CommitDocument.isHole(document))
                        .map(CommitDocument::read)
                        .toList(),
                documents.size());
    }
}
