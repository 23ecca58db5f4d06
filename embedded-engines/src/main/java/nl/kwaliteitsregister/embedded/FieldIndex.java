package nl.kwaliteitsregister.embedded;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A unique index on fields other than {@code _id}: in memory, built from the documents when they are opened, so that it
 * can never disagree with them after a crash.
 */
final class FieldIndex extends LookUpIndex {

    private final Map<KeyValue, String> positions = new ConcurrentHashMap<>();

    FieldIndex(String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
    }

    @Override
    protected @Nullable String getPosition(KeyValue values) {
        return positions.get(values);
    }

    @Override
    protected boolean putKeyPosition(KeyValue values, String position) {
        return positions.putIfAbsent(values, position) == null;
    }

    @Override
    protected @Nullable String removeDocument(KeyValue values) {
        return positions.remove(values);
    }

    @Override
    protected Iterable<Entry<KeyValue, String>> getIterable() {
        return positions.entrySet();
    }

    @Override
    public long getCount() {
        return positions.size();
    }

    @Override
    public long getDataSize() {
        return 0;
    }
}
