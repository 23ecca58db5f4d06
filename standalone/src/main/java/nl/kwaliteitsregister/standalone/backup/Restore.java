package nl.kwaliteitsregister.standalone.backup;

import com.mongodb.WriteConcern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.kwaliteitsregister.backbone.store.StoreCopy;
import nl.kwaliteitsregister.standalone.CannotStart;
import nl.kwaliteitsregister.standalone.DataFolder;
import org.bson.RawBsonDocument;

/**
 * Puts a backup where nothing is. Topics, views and indexes are not in it: at its first start the register sends every
 * event again and builds them anew.
 */
final class Restore {

    private static final int BATCH = 500;

    private final Documents documents;
    private final List<RawBsonDocument> batch = new ArrayList<>();
    private String place = "";
    private String collection = "";

    private Restore(Documents documents) {
        this.documents = documents;
    }

    /**
     * Reads a backup to its end and changes nothing.
     *
     * @return how many documents it holds
     * @throws CannotStart when it is not whole, or its keys are older than what they open
     */
    static long check(Path backup) {
        var register = BackupReader.read(backup, Part.REGISTER, (place, collection, document) -> {});
        var keys = BackupReader.read(backup, Part.KEYS, (place, collection, document) -> {});
        if (keys.takenAt().isBefore(register.takenAt())) {
            throw new CannotStart("The keys in " + backup + " are of " + keys.takenAt() + " and the rest of "
                    + register.takenAt() + ": what was sealed between could not be read. Take newer keys.");
        }
        return register.documents() + keys.documents();
    }

    /** Into a store that holds nothing of a register; files of a data folder are left out. */
    static long into(Documents documents, Path backup) throws IOException {
        var checked = check(backup);
        if (!documents.present().isEmpty()) {
            throw new CannotStart("The store holds " + String.join(", ", documents.present())
                    + " already: a backup is restored where nothing is.");
        }
        new Restore(documents).write(backup);
        return checked;
    }

    /** Into a data folder that holds the master key of that register and nothing else; all of it or nothing. */
    static long into(Path data, Path backup) throws IOException {
        var checked = check(backup);
        refuseUnlessReady(data);
        try (var folder = DataFolder.unfinished(data)) {
            var unfinished = folder.resolve("engines.unfinished");
            delete(unfinished);
            try (var documents = Documents.of(folder, unfinished)) {
                new Restore(documents).write(backup);
            }
            BackupReader.read(backup, Part.REGISTER, (place, collection, document) -> {
                if (DataFolder.KEPT.contains(place)) {
                    Files.writeString(
                            folder.resolve(place), document.getString("content").getValue());
                }
            });
            Files.move(unfinished, folder.resolve(DataFolder.ENGINES));
        }
        return checked;
    }

    private static void refuseUnlessReady(Path data) throws IOException {
        if (!Files.exists(data.resolve(DataFolder.MASTER_KEY))) {
            throw new CannotStart("Put the master key of that register into " + data + " first, as "
                    + DataFolder.MASTER_KEY + ": no backup holds it, and without it nothing personal can be read.");
        }
        for (var taken : List.of(DataFolder.VERSION, DataFolder.ENGINES, "indexes")) {
            if (Files.exists(data.resolve(taken))) {
                throw new CannotStart("The folder " + data + " holds a register already (" + taken
                        + "): a backup is restored where nothing is.");
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.list(folder)) {
                for (var file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void write(Path backup) {
        for (var part : Part.values()) {
            BackupReader.read(backup, part, this::take);
            flush();
        }
        var present = documents.present();
        Database.of(Part.REGISTER)
                .filter(database -> database.hasEvents() && present.contains(database.databaseName()))
                .forEach(database -> StoreCopy.putBack(documents.database(database)));
    }

    private void take(String from, String into, RawBsonDocument document) {
        if (into.isEmpty()) {
            return;
        }
        if (batch.size() == BATCH || !from.equals(place) || !into.equals(collection)) {
            flush();
            place = from;
            collection = into;
        }
        batch.add(document);
    }

    private void flush() {
        if (!batch.isEmpty()) {
            documents
                    .database(Database.valueOf(place))
                    .getCollection(collection, RawBsonDocument.class)
                    .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                    .insertMany(batch);
            batch.clear();
        }
    }
}
