package nl.kwaliteitsregister.backbone.relay;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * How a relay works.
 *
 * @param kafka connection: {@code bootstrap.servers}, security
 * @param beat how often a process says that it lives
 * @param lease without a beat for so long, a run is ended by another process; several beats
 * @param memory most commits that wait in memory
 */
public record RelaySettings(Map<String, Object> kafka, Duration beat, Duration lease, int memory) {

    public RelaySettings {
        kafka = Map.copyOf(kafka);
        if (lease.compareTo(beat.multipliedBy(2)) < 0) {
            throw new IllegalArgumentException("a lease is at least two beats");
        }
    }

    /** Beats of 1 s, a lease of 5 s, 10,000 commits in memory (some 20 MB). */
    public static RelaySettings of(Map<String, Object> kafka) {
        return new RelaySettings(kafka, Duration.ofSeconds(1), Duration.ofSeconds(5), 10_000);
    }

    Producer<String, byte[]> producer(String instance) {
        var settings = new HashMap<>(kafka);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, instance + "-relay");
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 64 * 1024);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 60_000);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 2_000);
        settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }
}
