package nl.kwaliteitsregister.embedded;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import org.bson.Document;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurableStoreTest {

    private static final int OUT_OF_DISK_SPACE = 14031;

    /** Documents of 100 kB. */
    private static final int MORE_THAN_IS_CACHED = 1500;

    @TempDir
    Path folder;

    @AfterEach
    void mend() {
        FullDisk.full(false);
    }

    @Test
    void a_write_that_did_not_reach_the_disk_is_an_error_and_nobody_sees_it() {
        try (var mongo = onDisk(FullDisk.path(folder.resolve("data.mv")), new AtomicBoolean());
                MongoClient client = MongoClients.create(mongo.uri())) {
            var hosts = hosts(client);
            hosts.insertOne(new Document("_id", "kept"));

            FullDisk.full(true);
            assertOutOfSpace(() -> hosts.insertOne(new Document("_id", "lost")));
            assertOutOfSpace(() -> hosts.insertOne(new Document("_id", "lost too")));

            FullDisk.full(false);
            hosts.insertOne(new Document("_id", "after"));
            assertThat(hosts.distinct("_id", String.class)).containsExactly("after", "kept");
        }
    }

    @Test
    void writes_are_refused_and_reads_served_while_little_space_is_left() {
        var isShort = new AtomicBoolean();
        try (var mongo = onDisk(folder.resolve("data.mv").toString(), isShort);
                MongoClient client = MongoClients.create(mongo.uri())) {
            var hosts = hosts(client);
            hosts.insertOne(new Document("_id", "kept"));

            isShort.set(true);
            assertOutOfSpace(() -> hosts.insertOne(new Document("_id", "refused")));
            assertThat(hosts.countDocuments()).isOne();

            isShort.set(false);
            hosts.insertOne(new Document("_id", "after"));
            assertThat(hosts.countDocuments()).isEqualTo(2);
        }
    }

    @Test
    void a_long_read_sees_all_while_everything_is_written_anew() {
        var store = DurableStore.open(folder.resolve("data.mv").toString(), new LongAdder());
        try (var mongo = EmbeddedMongo.serve(() -> store, () -> false, 0, new LongAdder());
                MongoClient client = MongoClients.create(mongo.uri())) {
            for (var host = 0; host < MORE_THAN_IS_CACHED; host++) {
                hosts(client).insertOne(large(host));
            }
            int seen = store.read(Reach.anything(), backend -> {
                var hosts =
                        (StoredCollection) backend.resolveDatabase("register").resolveCollection("hosts", true);
                var all = hosts.streamAllDocumentsWithPosition().iterator();
                all.next();
                writeAllAnew(client);
                var count = 1;
                for (; all.hasNext(); count++) {
                    all.next();
                }
                return count;
            });
            assertThat(seen).isEqualTo(MORE_THAN_IS_CACHED);
        }
    }

    private static void writeAllAnew(MongoClient client) {
        var until = System.nanoTime()
                + Duration.ofMillis(3L * Housekeeping.RETENTION).toNanos();
        for (var host = 0; host < MORE_THAN_IS_CACHED || System.nanoTime() < until; host++) {
            var id = host % MORE_THAN_IS_CACHED;
            hosts(client).replaceOne(eq("_id", id), large(id));
        }
    }

    private static Document large(int id) {
        return new Document("_id", id).append("text", "x".repeat(100_000));
    }

    @Test
    void indexes_and_ids_hold_after_a_restart() {
        var file = folder.resolve("data.mv");
        try (var mongo = EmbeddedMongo.durable(file, 0);
                MongoClient client = MongoClients.create(mongo.uri())) {
            hosts(client).createIndex(Indexes.ascending("kvk"), new IndexOptions().unique(true));
            hosts(client).insertOne(new Document("_id", 1).append("kvk", "12345678"));
        }
        try (var mongo = EmbeddedMongo.durable(file, 0);
                MongoClient client = MongoClients.create(mongo.uri())) {
            assertThat(hosts(client).find(eq("kvk", "12345678")).first()).containsEntry("_id", 1);
            assertThatThrownBy(() -> hosts(client).insertOne(new Document("_id", 2).append("kvk", "12345678")))
                    .hasMessageContaining("E11000");
            assertThatThrownBy(() -> hosts(client).insertOne(new Document("_id", 1.0)))
                    .hasMessageContaining("E11000");
        }
    }

    @Test
    void says_that_the_data_is_in_use() {
        var file = folder.resolve("data.mv");
        try (var first = EmbeddedMongo.durable(file, 0)) {
            assertThat(first.uri()).startsWith("mongodb://127.0.0.1:");
            assertThatThrownBy(() -> EmbeddedMongo.durable(file, 0)).isInstanceOf(EngineFailure.DataInUse.class);
        }
    }

    @Test
    void says_that_the_data_is_of_another_version() throws Exception {
        var file = folder.resolve("data.mv");
        try (var store = new MVStore.Builder().fileName(file.toString()).open()) {
            store.setStoreVersion(99);
            store.commit();
        }
        assertThatThrownBy(() -> EmbeddedMongo.durable(file, 0))
                .isInstanceOf(EngineFailure.OtherVersion.class)
                .hasMessageContaining("99");

        Files.writeString(file, "H:2,block:0,format:99\n" + " ".repeat(8192));
        assertThatThrownBy(() -> EmbeddedMongo.durable(file, 0)).isInstanceOf(EngineFailure.class);
    }

    private static EmbeddedMongo onDisk(String file, AtomicBoolean isShort) {
        var examined = new LongAdder();
        return EmbeddedMongo.serve(() -> DurableStore.open(file, examined), isShort::get, 0, examined);
    }

    private static MongoCollection<Document> hosts(MongoClient client) {
        return client.getDatabase("register").getCollection("hosts");
    }

    private static void assertOutOfSpace(org.assertj.core.api.ThrowableAssert.ThrowingCallable write) {
        assertThatThrownBy(write)
                .isInstanceOfSatisfying(
                        MongoException.class,
                        error -> assertThat(error.getCode()).isEqualTo(OUT_OF_DISK_SPACE));
    }
}
