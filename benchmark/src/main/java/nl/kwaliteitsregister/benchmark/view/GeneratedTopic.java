package nl.kwaliteitsregister.benchmark.view;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import nl.kwaliteitsregister.backbone.consumer.ViewChange;
import nl.kwaliteitsregister.backbone.kafka.Headers;
import nl.kwaliteitsregister.backbone.kafka.TopicMaker;
import nl.kwaliteitsregister.contract.codec.EventCodec;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import nl.kwaliteitsregister.contract.codec.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A topic of generated events, as the relay would have written it; and the one to which views tell what changed. */
final class GeneratedTopic implements AutoCloseable {

    static final int PARTITIONS = 12;

    private final String name;
    private final Admin admin;
    private final KafkaProducer<String, byte[]> producer;
    private final EventCodec codec = new EventCodec();

    /** @param settings of the topic, beside those of every topic of the register */
    GeneratedTopic(String name, String bootstrapServers, Map<String, String> settings) {
        this.name = name;
        this.admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers));
        var topic = TopicMaker.kept(name, PARTITIONS, 1);
        var all = new HashMap<>(topic.configs());
        all.putAll(settings);
        new TopicMaker(admin, Duration.ofSeconds(30))
                .make(List.of(topic.configs(all), TopicMaker.compacted(ViewChange.TOPIC, 1, 1)));
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "acks", "1", "linger.ms", 20, "batch.size", 128 * 1024),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    String name() {
        return name;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // what was not sent is missed by who counts the records
    void send(RecordedEvent event) {
        var record = new ProducerRecord<>(name, Topics.keyOf(event.event()), codec.toCloudEvent(event));
        Headers.put(record.headers(), Headers.CONTENT_TYPE, Headers.CLOUD_EVENT);
        Headers.put(record.headers(), Headers.STREAM, event.event().stream());
        Headers.put(record.headers(), Headers.SEQUENCE, event.sequence());
        producer.send(record);
    }

    void sendAll(Stream<RecordedEvent> events) {
        events.forEach(this::send);
        producer.flush();
    }

    /** The offsets after the last records. */
    long written() throws InterruptedException, ExecutionException {
        var asked = new HashMap<TopicPartition, OffsetSpec>();
        for (var partition = 0; partition < PARTITIONS; partition++) {
            asked.put(new TopicPartition(name, partition), OffsetSpec.latest());
        }
        return admin.listOffsets(asked).all().get().values().stream()
                .mapToLong(it -> it.offset())
                .sum();
    }

    /** How many records the group has taken. */
    long takenBy(String group) throws InterruptedException, ExecutionException {
        return admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get().entrySet().stream()
                .filter(it -> it.getKey().topic().equals(name) && it.getValue() != null)
                .mapToLong(it -> it.getValue().offset())
                .sum();
    }

    @Override
    public void close() {
        producer.close();
        admin.close();
    }
}
