package nl.kwaliteitsregister.embedded;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;

/** The process that is killed: writes without end and says on standard output what was acknowledged, line by line. */
final class Writer {

    private static final int THREADS = 3;

    private Writer() {}

    public static void main(String[] args) throws Exception {
        var folder = Path.of(args[0]);
        var round = args[1];
        var engines = Engines.start(folder);
        MongoClient mongo = MongoClients.create(engines.uri());
        var documents = mongo.getDatabase("crash").getCollection("documents");
        documents.createIndex(
                Indexes.ascending("pos"), new IndexOptions().unique(true).sparse(true));
        createTopic(engines);
        System.out.println("ready");
        for (int thread = 0; thread < THREADS; thread++) {
            var name = round + "/" + thread;
            new Thread(() -> insert(documents, name)).start();
            new Thread(() -> update(documents, name)).start();
        }
        new Thread(() -> produce(engines, round)).start();
        new CountDownLatch(1).await();
    }

    private static void insert(MongoCollection<Document> documents, String name) {
        for (int n = 0; ; n++) {
            var id = name + "/" + n;
            documents.insertOne(new Document("_id", id).append("pos", id).append("text", "x".repeat(n % 3_000)));
            System.out.println("document " + id);
        }
    }

    private static void update(MongoCollection<Document> documents, String name) {
        var id = "counter/" + name;
        documents.insertOne(new Document("_id", id).append("rev", 0));
        for (int rev = 0; ; rev++) {
            if (documents
                            .updateOne(and(eq("_id", id), eq("rev", rev)), set("rev", rev + 1))
                            .getMatchedCount()
                    == 1) {
                System.out.println("rev " + id + " " + (rev + 1));
            }
        }
    }

    private static void produce(Engines engines, String round) {
        var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", engines.bootstrapServers(), "acks", "all", "linger.ms", 0),
                new StringSerializer(),
                new StringSerializer());
        for (int n = 0; ; n++) {
            var value = round + "/" + n;
            var sent = producer.send(new ProducerRecord<>("crash", value, value), (where, error) -> {
                if (error == null) {
                    System.out.println("record " + value);
                }
            });
            if (n % 20 == 0) {
                get(sent);
            }
        }
    }

    private static void get(Future<RecordMetadata> sent) {
        try {
            sent.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void createTopic(Engines engines) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", engines.bootstrapServers()))) {
            if (!admin.listTopics().names().get().contains("crash")) {
                admin.createTopics(List.of(new NewTopic("crash", 4, (short) 1)))
                        .all()
                        .get();
            }
        }
    }
}
