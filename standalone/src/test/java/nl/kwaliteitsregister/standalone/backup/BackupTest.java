package nl.kwaliteitsregister.standalone.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kwaliteitsregister.embedded.EmbeddedMongo;
import nl.kwaliteitsregister.standalone.CannotStart;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup of a store that is reached by MongoDB's protocol. */
class BackupTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    Path folder;

    private final EmbeddedMongo here = EmbeddedMongo.inMemory();
    private final EmbeddedMongo elsewhere = EmbeddedMongo.inMemory();

    @BeforeEach
    void fill() {
        write("register", "commits", commit("host/1#0", NOW.minusSeconds(5)), commit("host/1#1", NOW.plusSeconds(60)));
        write("register", "snapshots", new Document("_id", "host/1"));
        write("register", "runs.past", new Document("_id", "run-1"));
        write("register-keys", "keys", new Document("_id", "key-1").append("wrapped", "…"));
        write("register-views", "deadlines", new Document("_id", "2026-03-01"));
        write("projection", "host-file-v1", new Document("_id", "1"));
        write("read-log", "reads-2026-03", new Document("_id", "read-1"));
        write("of-somebody-else", "things", new Document("_id", "1"));
    }

    @AfterEach
    void stop() {
        here.close();
        elsewhere.close();
    }

    @Test
    void holds_what_cannot_be_made_again_and_what_was_committed_before_it_began() throws IOException {
        var backup = taken();

        restored(backup);

        assertThat(found(elsewhere))
                .isEqualTo(Map.of(
                        "register/commits", List.of("host/1#0"),
                        "register/runs", List.of("run-1"),
                        "register-keys/keys", List.of("key-1"),
                        "read-log/reads-2026-03", List.of("read-1")));
    }

    @Test
    void keeps_keys_in_a_file_of_their_own() throws IOException {
        var backup = taken();

        Files.delete(backup.resolve("keys.backup"));

        assertRefused(() -> restored(backup), "There is no keys.backup in");
    }

    @Test
    void refuses_keys_older_than_what_they_open() throws IOException {
        var old = taken(folder.resolve("old"), NOW.minus(Duration.ofDays(1)));
        var backup = taken();
        Files.copy(old.resolve("keys.backup"), backup.resolve("keys.backup"), StandardCopyOption.REPLACE_EXISTING);

        assertRefused(() -> restored(backup), "Take newer keys.");
    }

    @Test
    void refuses_one_that_was_cut_off_wherever_that_was() throws IOException {
        var backup = taken();
        var whole = Files.readAllBytes(backup.resolve("register.backup"));

        for (var length = 0; length < whole.length; length++) {
            Files.write(backup.resolve("register.backup"), Arrays.copyOf(whole, length));
            assertRefused(() -> restored(backup), "cut off");
        }
    }

    @Test
    void refuses_one_in_which_a_byte_was_changed() throws IOException {
        var backup = taken();
        var whole = Files.readAllBytes(backup.resolve("register.backup"));

        for (var place = 10; place < whole.length; place += 7) {
            var damaged = whole.clone();
            damaged[place] ^= 0x10;
            Files.write(backup.resolve("register.backup"), damaged);
            assertRefused(() -> restored(backup), "register.backup");
        }
    }

    @Test
    void refuses_what_is_no_backup() throws IOException {
        Files.writeString(folder.resolve("register.backup"), "a letter");

        assertRefused(() -> restored(folder), "no backup of a register");
    }

    @Test
    void is_restored_only_where_nothing_is() throws IOException {
        var backup = taken();
        restored(backup);
        var before = found(elsewhere);

        assertRefused(() -> restored(backup), "The store holds register, read-log, register-keys already");

        assertThat(found(elsewhere)).isEqualTo(before);
    }

    @Test
    void overwrites_nothing() throws IOException {
        var backup = taken();

        assertRefused(() -> taken(backup, NOW), "is not empty");
    }

    @Test
    void a_folder_needs_its_master_key_before_a_backup_is_put_there() throws IOException {
        var backup = taken();
        var data = Files.createDirectories(folder.resolve("data"));

        assertRefused(() -> Restore.into(data, backup), "Put the master key");

        Files.writeString(data.resolve("master-key"), "a key");
        Files.createDirectories(data.resolve("engines"));
        assertRefused(() -> Restore.into(data, backup), "holds a register already");
    }

    private Path taken() throws IOException {
        return taken(folder.resolve("backup"), NOW);
    }

    private Path taken(Path to, Instant now) throws IOException {
        try (var documents = Documents.at(here.uri())) {
            Backup.take(documents, null, to, Clock.fixed(now, ZoneOffset.UTC));
        }
        return to;
    }

    private void restored(Path backup) throws IOException {
        try (var documents = Documents.at(elsewhere.uri())) {
            Restore.into(documents, backup);
        }
    }

    private interface Attempt {
        void make() throws IOException;
    }

    private void assertRefused(Attempt attempt, String sentence) {
        var before = found(elsewhere);
        assertThatThrownBy(attempt::make)
                .isInstanceOf(CannotStart.class)
                .message()
                .contains(sentence)
                .doesNotContain("\n");
        assertThat(found(elsewhere)).isEqualTo(before);
    }

    private static Document commit(String id, Instant time) {
        return new Document("_id", id)
                .append("stream", "host/1")
                .append("sent", true)
                .append("time", time.toString());
    }

    private void write(String database, String collection, Document... documents) {
        try (var mongo = MongoClients.create(here.uri())) {
            mongo.getDatabase(database).getCollection(collection).insertMany(List.of(documents));
        }
    }

    /** Ids by database and collection. */
    private static Map<String, List<String>> found(EmbeddedMongo engine) {
        try (var mongo = MongoClients.create(engine.uri())) {
            return mongo.listDatabaseNames().into(new ArrayList<>()).stream()
                    .flatMap(name -> mongo.getDatabase(name).listCollectionNames().into(new ArrayList<>()).stream()
                            .map(collection -> mongo.getDatabase(name).getCollection(collection)))
                    .filter(collection -> collection.countDocuments() > 0)
                    .collect(Collectors.toMap(
                            collection -> collection.getNamespace().getDatabaseName() + "/"
                                    + collection.getNamespace().getCollectionName(),
                            collection -> collection
                                    .find()
                                    .map(document -> document.getString("_id"))
                                    .into(new ArrayList<>())));
        }
    }
}
