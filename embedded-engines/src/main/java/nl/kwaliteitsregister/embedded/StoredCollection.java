package nl.kwaliteitsregister.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Map.Entry;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection on one map of the store. A stored document is never changed, only replaced: what goes out to be read or
 * updated is a copy, because the server changes documents in place while others still send them or write them to disk.
 */
final class StoredCollection extends AbstractSynchronizedMongoCollection<String> {

    private final MVMap<String, Document> documents;
    private final LongAdder examined;

    StoredCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            CursorRegistry cursors,
            MVMap<String, Document> documents,
            LongAdder examined) {
        super(database, name, options, cursors);
        this.documents = documents;
        this.examined = examined;
    }

    @Override
    protected String addDocumentInternal(Document document) {
        var key = getIdField() == null ? UUID.randomUUID().toString() : DocumentKey.of(document.get(getIdField()));
        if (documents.putIfAbsent(key, document) != null) {
            throw new IllegalStateException("a second document at one place in " + this);
        }
        return key;
    }

    @Override
    protected void handleUpdate(String position, Document oldDocument, Document newDocument) {
        documents.put(position, newDocument);
    }

    @Override
    protected void removeDocument(String position) {
        documents.remove(position);
    }

    @Override
    protected @Nullable Document getDocument(String position) {
        examined.increment();
        var document = documents.get(position);
        return document == null ? null : document.cloneDeeply();
    }

    @Override
    protected QueryResult matchDocuments(
            Document query,
            @Nullable Document orderBy,
            int numberToSkip,
            int limit,
            int batchSize,
            @Nullable Document fieldSelector) {
        var matching = entries(isNaturalDescending(orderBy))
                .map(Entry::getValue)
                .peek(document -> examined.increment())
                .filter(document -> documentMatchesQuery(document, query))
                .map(Document::cloneDeeply);
        return matchDocumentsFromStream(
                matching, new Document(), orderBy, numberToSkip, limit, batchSize, fieldSelector);
    }

    @Override
    protected Stream<DocumentWithPosition<String>> streamAllDocumentsWithPosition() {
        return entries(false).map(entry -> new DocumentWithPosition<>(entry.getValue(), entry.getKey()));
    }

    private Stream<Entry<String, Document>> entries(boolean descending) {
        var ascending = documents.entrySet().stream();
        return descending
                ? ascending.sorted(Entry.<String, Document>comparingByKey().reversed())
                : ascending;
    }

    @Override
    public synchronized int count(@Nullable Document query, int skip, int limit) {
        return super.count(query, skip, limit);
    }

    @Override
    public int count() {
        return documents.size();
    }

    @Override
    public boolean isEmpty() {
        return documents.isEmpty();
    }

    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int sizeDelta) {}

    /** Counted when asked: keeping it would cost every write one more. */
    @Override
    protected int getDataSize() {
        return documents.values().stream()
                .mapToInt(document -> BsonDocumentType.bytes(document).length)
                .sum();
    }
}
