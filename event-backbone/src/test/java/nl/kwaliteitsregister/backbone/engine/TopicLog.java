package nl.kwaliteitsregister.backbone.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kwaliteitsregister.contract.codec.EventCodec;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** All that is in a topic, read anew each time. */
public final class TopicLog {

    private static final EventCodec CODEC = new EventCodec();

    private TopicLog() {}

    public static List<ConsumerRecord<String, byte[]>> records(String bootstrapServers, String topic) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", bootstrapServers),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var all = new ArrayList<ConsumerRecord<String, byte[]>>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(all::add);
            }
            return all;
        }
    }

    public static List<RecordedEvent> events(String bootstrapServers, String topic) {
        return records(bootstrapServers, topic).stream()
                .map(record -> CODEC.fromCloudEvent(record.value()))
                .toList();
    }

    /** What a reader with the guard takes: each stream's events once, in order, and nothing else. */
    public static Map<String, Long> eventsByStream(String bootstrapServers, String topic) {
        Map<String, Long> next = new HashMap<>();
        for (var event : events(bootstrapServers, topic)) {
            var stream = event.event().stream().toString();
            var expected = next.getOrDefault(stream, 0L);
            assertThat(event.sequence())
                    .as("no event of %s comes before those it follows", stream)
                    .isLessThanOrEqualTo(expected);
            if (event.sequence() == expected) {
                next.put(stream, expected + 1);
            }
        }
        return next;
    }
}
