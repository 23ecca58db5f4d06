package nl.kwaliteitsregister.projection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import nl.kwaliteitsregister.backbone.kafka.Headers;
import nl.kwaliteitsregister.backbone.kafka.TopicMaker;
import nl.kwaliteitsregister.contract.codec.EventCodec;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import nl.kwaliteitsregister.contract.codec.Topics;
import nl.kwaliteitsregister.embedded.EmbeddedKafka;
import nl.kwaliteitsregister.embedded.Engines;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;

/** Engines with the register's topics, and somebody who publishes as the relay does: or worse. */
final class Broker implements AutoCloseable {

    private final Where where;
    private final KafkaProducer<String, byte[]> producer;
    private final EventCodec codec = new EventCodec();

    /** The engines themselves. */
    private sealed interface Where {

        String uri();

        String bootstrapServers();

        void close();
    }

    private record Embedded(Path folder, Engines engines) implements Where {

        @Override
        public String uri() {
            return engines.uri();
        }

        @Override
        public String bootstrapServers() {
            return engines.bootstrapServers();
        }

        @Override
        public void close() {
            engines.close();
        }
    }

    private record Containers(MongoDBContainer mongo, KafkaContainer kafka) implements Where {

        static Containers start() {
            var containers =
                    new Containers(new MongoDBContainer("mongo:8.0"), new KafkaContainer("apache/kafka:4.2.0"));
            containers.mongo().start();
            containers.kafka().start();
            return containers;
        }

        @Override
        public String uri() {
            return mongo.getReplicaSetUrl();
        }

        @Override
        public String bootstrapServers() {
            return kafka.getBootstrapServers();
        }

        @Override
        public void close() {
            kafka.stop();
            mongo.stop();
        }
    }

    private Broker(Where where) {
        this.where = where;
        try (var admin = Admin.create(Map.of("bootstrap.servers", where.bootstrapServers()))) {
            new TopicMaker(admin, Duration.ofSeconds(30)).make(topics());
        }
        this.producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, where.bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    private static List<NewTopic> topics() {
        var topics = new ArrayList<>(TopicMaker.register(1));
        topics.addAll(TopicMaker.badges(1));
        return topics;
    }

    static Broker start() {
        var folder = newFolder();
        return new Broker(new Embedded(folder, Engines.start(folder)));
    }

    /** On a real store and a real broker; where there is a Docker engine. */
    static Broker onContainers() {
        return new Broker(Containers.start());
    }

    String uri() {
        return where.uri();
    }

    String bootstrapServers() {
        return where.bootstrapServers();
    }

    Engines engines() {
        return embedded().engines();
    }

    private Embedded embedded() {
        return (Embedded) where;
    }

    /** The broker itself is away until {@link #comeBack} is called. */
    void goAway() {
        engines().kafka().close();
    }

    /** Where it was, with all that it had. */
    EmbeddedKafka comeBack() {
        var port = bootstrapServers().substring(bootstrapServers().indexOf(':') + 1);
        return EmbeddedKafka.start(embedded().folder().resolve("kafka"), Integer.parseInt(port));
    }

    void publish(List<RecordedEvent> events) {
        events.forEach(it -> publish(it, codec.toCloudEvent(it)));
    }

    /** Publishes something else in the place of an event. */
    void publish(RecordedEvent event, byte[] content) {
        var record = new ProducerRecord<>(Topics.topicOf(event.event()), Topics.keyOf(event.event()), content);
        Headers.put(record.headers(), Headers.CONTENT_TYPE, Headers.CLOUD_EVENT);
        Headers.put(record.headers(), Headers.STREAM, event.event().stream());
        Headers.put(record.headers(), Headers.SEQUENCE, event.sequence());
        try {
            producer.send(record).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
        where.close();
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("engines");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
