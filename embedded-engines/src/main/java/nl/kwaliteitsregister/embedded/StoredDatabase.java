package nl.kwaliteitsregister.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.StringDataType;

/** A database: one map of the store for each collection, named {@code documents.<database>.<collection>}. */
final class StoredDatabase extends AbstractSynchronizedMongoDatabase<String> {

    private static final String PREFIX = "documents.";

    private final MVStore store;
    private final LongAdder examined;

    StoredDatabase(String name, MVStore store, CursorRegistry cursors, LongAdder examined) {
        super(name, cursors);
        this.store = store;
        this.examined = examined;
        initializeNamespacesAndIndexes();
    }

    /** The names of the databases a store holds. */
    static Stream<String> names(MVStore store) {
        return store.getMapNames().stream()
                .filter(map -> map.startsWith(PREFIX))
                .map(map -> map.substring(PREFIX.length(), map.indexOf('.', PREFIX.length())))
                .distinct();
    }

    @Override
    protected MongoCollection<String> openOrCreateCollection(String collection, CollectionOptions options) {
        return new StoredCollection(this, collection, options, cursorRegistry, documents(collection), examined);
    }

    @Override
    protected Index<String> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return keys.size() == 1 && keys.getFirst().getKey().equals("_id")
                ? new IdIndex(name, keys, documents(collection))
                : new FieldIndex(name, keys, sparse);
    }

    /** At once, so that nobody opens a map that is about to go; who comes second finds nothing left to drop. */
    @Override
    public synchronized void dropCollection(String collection, Oplog oplog) {
        if (resolveCollection(collection, false) != null) {
            super.dropCollection(collection, oplog);
            store.removeMap(documents(collection));
        }
    }

    @Override
    public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String newName) {
        MVMap<String, Document> documents = map(collection.getFullName());
        super.moveCollection(from, collection, newName);
        store.renameMap(documents, PREFIX + getFullCollectionNamespace(newName));
    }

    private MVMap<String, Document> documents(String collection) {
        return map(getFullCollectionNamespace(collection));
    }

    private MVMap<String, Document> map(String fullName) {
        return store.openMap(
                PREFIX + fullName,
                new MVMap.Builder<String, Document>()
                        .keyType(StringDataType.INSTANCE)
                        .valueType(new BsonDocumentType()));
    }

    @Override
    protected long getStorageSize() {
        return getFileSize();
    }

    @Override
    protected long getFileSize() {
        return store.getFileStore() == null ? 0 : store.getFileStore().size();
    }
}
