package nl.kwaliteitsregister.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
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

    /** The server knows {@code hello}, which health checks ask, by its old name only. */
    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        if (!command.equalsIgnoreCase("hello")) {
            return super.handleCommand(channel, database, command, query);
        }
        var answer = super.handleCommand(channel, database, "ismaster", query);
        return answer.append("isWritablePrimary", answer.get("ismaster"));
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new StoredDatabase(name, store, getCursorRegistry(), examined);
    }
}
