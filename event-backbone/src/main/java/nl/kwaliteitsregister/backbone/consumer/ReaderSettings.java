package nl.kwaliteitsregister.backbone.consumer;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * How readers reach the broker.
 *
 * @param kafka connection: {@code bootstrap.servers}, security
 * @param instance configured name of this instance, lasting over restarts: it takes up its partitions again at once
 *     instead of waiting for its old session to end
 * @param batch most records of one poll
 */
public record ReaderSettings(Map<String, Object> kafka, String instance, int batch) {

    /** Of some hundred records; so many are not waited for. */
    private static final int MANY_BYTES = 64 * 1024;

    public ReaderSettings {
        kafka = Map.copyOf(kafka);
    }

    /** @param gathering how long records may wait for more of them */
    KafkaConsumer<String, byte[]> consumer(String group, Duration gathering) {
        var settings = new HashMap<>(kafka);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        settings.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, instance + "-" + group);
        settings.put(ConsumerConfig.CLIENT_ID_CONFIG, instance + "-" + group);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, batch);
        if (gathering.isPositive()) {
            settings.put(ConsumerConfig.FETCH_MIN_BYTES_CONFIG, MANY_BYTES);
            settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, Math.toIntExact(gathering.toMillis()));
        }
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** Reads without a group, from the beginning: every instance reads all. */
    KafkaConsumer<String, byte[]> wholeTopic(String name) {
        return withoutGroup(name, "earliest");
    }

    /** Reads without a group, from where it is told, and fails where that is no more. */
    KafkaConsumer<String, byte[]> from(String name) {
        return withoutGroup(name, "none");
    }

    private KafkaConsumer<String, byte[]> withoutGroup(String name, String reset) {
        var settings = new HashMap<>(kafka);
        settings.put(ConsumerConfig.CLIENT_ID_CONFIG, instance + "-" + name);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, reset);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, batch);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** For what a group puts aside and tells others. */
    KafkaProducer<String, byte[]> producer(String group) {
        var settings = new HashMap<>(kafka);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, instance + "-" + group + "-sends");
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 20_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 20_000);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }
}
