package nl.kwaliteitsregister.embedded;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedMongoTest {

    private static EmbeddedMongo server;
    private static MongoClient client;
    private MongoCollection<Document> hosts;

    @BeforeAll
    static void start() {
        server = EmbeddedMongo.inMemory();
        client = MongoClients.create(server.uri());
    }

    @AfterAll
    static void stop() {
        client.close();
        server.close();
    }

    @BeforeEach
    void emptyCollection() {
        hosts = client.getDatabase("register").getCollection("hosts");
        hosts.drop();
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 100_000})
    void a_guarded_update_looks_at_one_document_however_many_there_are(int size) {
        insert(size);
        var before = server.documentsExamined();

        assertThat(hosts.updateOne(and(eq("_id", 77), eq("rev", 0)), set("rev", 1))
                        .getMatchedCount())
                .isOne();
        assertThat(hosts.updateOne(new Document("_id", 77).append("rev", 0), set("rev", 2))
                        .getMatchedCount())
                .isZero();
        assertThat(hosts.find(new Document("_id", new Document("$eq", 77)).append("rev", 1))
                        .first())
                .isNotNull();
        assertThat(hosts.find(and(in("_id", 1, 2, 3), gt("rev", -1))).into(new ArrayList<>()))
                .hasSize(3);

        assertThat(server.documentsExamined() - before).isLessThan(10);
    }

    @Test
    void a_filter_that_is_no_look_up_shows_as_documents_examined() {
        insert(1_000);
        var before = server.documentsExamined();

        hosts.find(eq("rev", 0)).into(new ArrayList<>());

        assertThat(server.documentsExamined() - before).isEqualTo(1_000);
    }

    @Test
    void a_compound_unique_index_serves_a_filter_that_demands_more() {
        hosts.createIndex(Indexes.ascending("kvk", "establishment"), new IndexOptions().unique(true));
        insert(1_000);
        var before = server.documentsExamined();

        Bson filter = and(eq("kvk", "k5"), eq("establishment", "main"), eq("rev", 0));
        assertThat(hosts.find(filter).first()).containsEntry("_id", 5);

        assertThat(server.documentsExamined() - before).isOne();
    }

    @Test
    void refuses_a_second_document_with_the_same_unique_values_and_finds_the_place_free_after_a_delete() {
        hosts.createIndex(Indexes.ascending("kvk"), new IndexOptions().unique(true));
        hosts.insertOne(new Document("_id", 1).append("kvk", "12345678"));
        assertThatThrownBy(() -> hosts.insertOne(new Document("_id", 2).append("kvk", "12345678")))
                .isInstanceOf(MongoWriteException.class)
                .hasMessageContaining("E11000");

        hosts.deleteOne(eq("_id", 1));

        hosts.insertOne(new Document("_id", 2).append("kvk", "12345678"));
        assertThat(hosts.find(eq("kvk", "12345678")).first()).containsEntry("_id", 2);
    }

    @Test
    void a_sparse_unique_index_leaves_documents_without_the_field_alone() {
        hosts.createIndex(
                Indexes.ascending("key"), new IndexOptions().unique(true).sparse(true));
        hosts.insertMany(List.of(new Document("_id", 1), new Document("_id", 2)));

        hosts.updateOne(eq("_id", 1), set("key", "a"));

        assertThatThrownBy(() -> hosts.updateOne(eq("_id", 2), set("key", "a"))).hasMessageContaining("E11000");
        assertThat(hosts.find(eq("key", "a")).first()).containsEntry("_id", 1);
    }

    @Test
    void a_guard_that_fails_on_an_upsert_is_a_duplicate_key() {
        hosts.insertOne(new Document("_id", 1).append("rev", 4));

        assertThatThrownBy(() -> hosts.updateOne(
                        and(eq("_id", 1), eq("rev", 3)), set("rev", 5), new UpdateOptions().upsert(true)))
                .hasMessageContaining("E11000");
    }

    @Test
    void holds_ids_apart_that_are_not_equal_and_together_that_are() {
        var large = 1L << 60;
        hosts.insertMany(List.of(
                new Document("_id", 1),
                new Document("_id", "1"),
                new Document("_id", large),
                new Document("_id", large + 1),
                new Document("_id", new Document("a", 1))));

        assertThatThrownBy(() -> hosts.insertOne(new Document("_id", 1.0))).hasMessageContaining("E11000");
        assertThat(hosts.find(eq("_id", 1L)).first()).isNotNull();
        assertThat(hosts.find(eq("_id", large + 1)).first()).containsEntry("_id", large + 1);
        assertThat(hosts.find(eq("_id", new Document("a", 1))).first()).isNotNull();
        assertThat(hosts.countDocuments()).isEqualTo(5);
    }

    @Test
    void a_reader_never_sees_half_an_update() {
        hosts.insertOne(new Document("_id", 1).append("left", 0).append("right", 0));
        var done = new AtomicBoolean();
        var writer = CompletableFuture.runAsync(() -> IntStream.range(1, 2_000)
                        .forEach(n -> hosts.updateOne(eq("_id", 1), combine(set("left", n), set("right", n)))))
                .whenComplete((ok, error) -> done.set(true));

        while (!done.get()) {
            var seen = hosts.find(eq("_id", 1)).first();
            assertThat(seen)
                    .hasSizeGreaterThan(2)
                    .satisfies(document -> assertThat(document.get("left")).isEqualTo(document.get("right")));
        }
        writer.join();
    }

    @Test
    void answers_hello_as_health_checks_ask_it() {
        assertThat(client.getDatabase("admin").runCommand(new Document("hello", 1)))
                .containsEntry("isWritablePrimary", true)
                .containsKey("maxWireVersion");
    }

    private void insert(int size) {
        hosts.insertMany(IntStream.range(0, size)
                .mapToObj(n -> new Document("_id", n)
                        .append("rev", 0)
                        .append("kvk", "k" + n)
                        .append("establishment", "main"))
                .toList());
    }
}
