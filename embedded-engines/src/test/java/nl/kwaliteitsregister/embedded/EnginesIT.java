package nl.kwaliteitsregister.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnginesIT {

    @TempDir
    Path folder;

    @Test
    void keeps_documents_and_records_over_an_ordinary_restart() throws Exception {
        try (var engines = Engines.start(folder);
                MongoClient mongo = MongoClients.create(engines.uri());
                var admin = Admin.create(Map.of("bootstrap.servers", engines.bootstrapServers()));
                var producer = producer(engines)) {
            mongo.getDatabase("register").getCollection("hosts").insertOne(new Document("_id", "a").append("n", 1));
            admin.createTopics(List.of(new NewTopic("events", 1, (short) 1)))
                    .all()
                    .get();
            producer.send(new ProducerRecord<>("events", "a", "first")).get();
        }
        try (var engines = Engines.start(folder);
                MongoClient mongo = MongoClients.create(engines.uri());
                var consumer = new KafkaConsumer<>(
                        Map.<String, Object>of("bootstrap.servers", engines.bootstrapServers()),
                        new StringDeserializer(),
                        new StringDeserializer())) {
            assertThat(mongo.getDatabase("register")
                            .getCollection("hosts")
                            .find()
                            .first())
                    .isEqualTo(new Document("_id", "a").append("n", 1));
            var partition = new TopicPartition("events", 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            assertThat(consumer.poll(Duration.ofSeconds(10)))
                    .singleElement()
                    .satisfies(record -> assertThat(record.value()).isEqualTo("first"));
        }
    }

    @Test
    void names_the_port_that_is_in_use() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName(Loopback.HOST))) {
            var port = taken.getLocalPort();
            assertThatThrownBy(() -> Engines.start(folder, port, 0))
                    .isInstanceOf(EngineFailure.PortInUse.class)
                    .hasMessageContaining(String.valueOf(port));
            assertThatThrownBy(() -> Engines.start(folder, 0, port))
                    .isInstanceOf(EngineFailure.PortInUse.class)
                    .hasMessageContaining(String.valueOf(port));
        }
    }

    private static KafkaProducer<String, String> producer(Engines engines) {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", engines.bootstrapServers(), "acks", "all"),
                new StringSerializer(),
                new StringSerializer());
    }
}
