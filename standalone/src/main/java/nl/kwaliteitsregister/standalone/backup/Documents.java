package nl.kwaliteitsregister.standalone.backup;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.kwaliteitsregister.embedded.EmbeddedMongo;
import nl.kwaliteitsregister.standalone.CannotStart;
import nl.kwaliteitsregister.standalone.DataFolder;

/** The document store of a register, reached by MongoDB's protocol whatever it is. */
final class Documents implements AutoCloseable {

    private final MongoClient client;
    private final boolean inUse;
    private final List<AutoCloseable> under;

    /** @param under what is closed with it, in this order */
    private Documents(String uri, boolean inUse, AutoCloseable... under) {
        this.client = MongoClients.create(uri);
        this.inUse = inUse;
        this.under = List.of(under);
    }

    static Documents at(String uri) {
        return new Documents(uri, true);
    }

    /** Those of a data folder: by the process that has it open, or from its file. */
    static Documents in(Path data) {
        var idle = DataFolder.idle(data);
        return idle.isPresent()
                ? of(idle.get(), idle.get().resolve(DataFolder.ENGINES))
                : new Documents(addressIn(data), true);
    }

    /** @param folder held until the documents are closed */
    static Documents of(DataFolder folder, Path engines) {
        var mongo = EmbeddedMongo.durable(engines.resolve(DataFolder.DOCUMENTS), 0);
        return new Documents(mongo.uri(), false, mongo, folder);
    }

    private static String addressIn(Path data) {
        try {
            return Files.readString(data.resolve(DataFolder.STORE_ADDRESS)).strip();
        } catch (IOException e) {
            throw new CannotStart("The register on " + data + " is starting; try again when it is ready.", e);
        }
    }

    /** Whether somebody may write meanwhile. */
    boolean areInUse() {
        return inUse;
    }

    MongoDatabase database(Database database) {
        return client.getDatabase(database.databaseName());
    }

    /** Names of the databases of a register that are there. */
    List<String> present() {
        var present = client.listDatabaseNames().into(new ArrayList<>());
        return Arrays.stream(Database.values())
                .map(Database::databaseName)
                .filter(present::contains)
                .toList();
    }

    @Override
    public void close() {
        client.close();
        for (var one : under) {
            try {
                one.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
