package nl.kwaliteitsregister.embedded;

import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;

/**
 * A unique index that serves every filter naming all of its fields by equality, and more besides: {@code {_id: x, rev:
 * 7}} is one look-up. The server's own kind serves only a filter on exactly its fields and scans for the rest.
 */
abstract sealed class LookUpIndex extends AbstractUniqueIndex<String> permits IdIndex, FieldIndex {

    LookUpIndex(String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
    }

    @Override
    public boolean canHandle(Document filter) {
        return super.canHandle(Demands.on(keys(), filter));
    }

    @Override
    public Iterable<String> getPositions(Document filter) {
        return super.getPositions(Demands.on(keys(), filter));
    }
}
