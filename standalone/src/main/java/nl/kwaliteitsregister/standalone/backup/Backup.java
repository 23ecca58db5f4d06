package nl.kwaliteitsregister.standalone.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.kwaliteitsregister.backbone.store.StoreCopy;
import nl.kwaliteitsregister.standalone.CannotStart;
import nl.kwaliteitsregister.standalone.DataFolder;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.jspecify.annotations.Nullable;

/**
 * Takes a backup. What was acknowledged before it began is in it; of what was committed later, nothing: events are
 * those before one moment, so that each has what led to it.
 */
final class Backup {

    /** The clocks of the machines that run the register differ by no more. */
    private static final Duration SKEW = Duration.ofSeconds(1);

    /** The embedded store sends all at once to who does not say how many, and more than 48 MB are no reply. */
    private static final int BATCH = 100;

    private static final String DRAFT = ".unfinished";

    private final Documents documents;
    private final Instant began;
    private final Instant moment;

    private Backup(Documents documents, Clock clock) {
        this.documents = documents;
        this.began = clock.instant();
        this.moment = documents.areInUse() ? began.plus(SKEW) : Instant.MAX;
    }

    /**
     * @param data folder whose files beside the documents are kept too; absent for a MongoDB
     * @param to a folder that is empty or not there
     * @return how many documents it holds
     */
    static long take(Documents documents, @Nullable Path data, Path to, Clock clock) throws IOException {
        Files.createDirectories(to);
        try (var found = Files.list(to)) {
            if (found.anyMatch(file -> !file.toString().endsWith(DRAFT))) {
                throw new CannotStart("The folder " + to + " is not empty: a backup overwrites nothing.");
            }
        }
        return new Backup(documents, clock).write(data, to);
    }

    private long write(@Nullable Path data, Path to) throws IOException {
        var written = new EnumMap<Part, Long>(Part.class);
        for (var part : Part.values()) {
            try (var writer = BackupWriter.begin(draft(to, part), part, began)) {
                if (part == Part.REGISTER) {
                    addFiles(data, writer);
                    letTheMomentPass();
                }
                for (var database : Database.of(part).toList()) {
                    add(database, writer);
                }
                writer.finish();
                written.put(part, writer.documents());
            }
        }
        for (var part : Part.values()) {
            Files.move(draft(to, part), to.resolve(part.fileName()), StandardCopyOption.ATOMIC_MOVE);
        }
        return written.values().stream().mapToLong(Long::longValue).sum();
    }

    private static Path draft(Path to, Part part) {
        return to.resolve(part.fileName() + DRAFT);
    }

    /** What says how far the demo was told is read before the facts: it may know fewer, never more. */
    private static void addFiles(@Nullable Path data, BackupWriter writer) throws IOException {
        if (data == null) {
            return;
        }
        for (var name : DataFolder.KEPT) {
            var file = data.resolve(name);
            if (Files.exists(file)) {
                var content = new Document("content", Files.readString(file));
                writer.add(name, "", new RawBsonDocument(content, new DocumentCodec()));
            }
        }
    }

    /** A commit that some process dates before the moment is in the store by then, with all that it follows. */
    private void letTheMomentPass() {
        if (documents.areInUse()) {
            try {
                Thread.sleep(SKEW.multipliedBy(2));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CannotStart("The backup was interrupted.", e);
            }
        }
    }

    private void add(Database database, BackupWriter writer) throws IOException {
        var stored = documents.database(database);
        for (var collection : collections(database)) {
            for (var document : stored.getCollection(collection, RawBsonDocument.class)
                    .find()
                    .batchSize(BATCH)) {
                if (!database.hasEvents() || StoreCopy.wasThere(collection, document, moment)) {
                    writer.add(database.name(), collection, document);
                }
            }
        }
    }

    private Set<String> collections(Database database) {
        var there = documents.database(database).listCollectionNames().into(new HashSet<>());
        if (!database.hasEvents()) {
            return there;
        }
        var ordered = new LinkedHashSet<>(StoreCopy.FIRST);
        ordered.retainAll(there);
        there.removeIf(StoreCopy::isCache);
        ordered.addAll(there);
        return ordered;
    }
}
