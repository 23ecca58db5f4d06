package nl.kwaliteitsregister.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** The index on {@code _id} is the documents' own map: nothing to keep in step, nothing to build at start. */
final class IdIndex extends LookUpIndex {

    private final MVMap<String, Document> documents;

    IdIndex(String name, List<IndexKey> keys, MVMap<String, Document> documents) {
        super(name, keys, false);
        this.documents = documents;
    }

    @Override
    protected @Nullable String getPosition(KeyValue id) {
        var key = DocumentKey.of(id.get(0));
        return documents.containsKey(key) ? key : null;
    }

    /** The collection has put the document where this index looks. */
    @Override
    public void add(Document document, String position, MongoCollection<String> collection) {}

    @Override
    protected boolean putKeyPosition(KeyValue id, String position) {
        return documents.containsKey(position);
    }

    /** The collection is about to take it away itself. */
    @Override
    protected @Nullable String removeDocument(KeyValue id) {
        return getPosition(id);
    }

    @Override
    protected Iterable<Entry<KeyValue, String>> getIterable() {
        return documents.entrySet().stream()
                .map(entry -> Map.entry(new KeyValue(entry.getValue().get("_id")), entry.getKey()))
                .toList();
    }

    @Override
    public long getCount() {
        return documents.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return 0;
    }
}
