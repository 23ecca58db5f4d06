package nl.kwaliteitsregister.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import java.util.concurrent.atomic.LongAdder;
import org.h2.mvstore.MVStore;

/** All databases of one open store. */
final class StoredBackend extends AbstractMongoBackend {

    private final MVStore store;
    private final LongAdder examined;

    StoredBackend(MVStore store, LongAdder examined) {
        this.store = store;
        this.examined = examined;
        StoredDatabase.names(store).forEach(this::resolveDatabase);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new StoredDatabase(name, store, getCursorRegistry(), examined);
    }
}
