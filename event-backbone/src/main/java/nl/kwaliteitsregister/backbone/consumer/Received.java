package nl.kwaliteitsregister.backbone.consumer;

import java.util.regex.Pattern;
import nl.kwaliteitsregister.backbone.kafka.Headers;
import nl.kwaliteitsregister.contract.codec.EventCodec;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import nl.kwaliteitsregister.contract.codec.Topics;
import nl.kwaliteitsregister.contract.codec.UnreadableEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * A record and what could be read of it.
 *
 * @param keyUnit names the unit that is blocked when the record's document is unknown: all documents of its key
 * @param stream absent when even that is unknown
 * @param sequence -1 when unknown
 * @param event absent when it could not be read; then there is a fault
 */
record Received(
        ConsumerRecord<String, byte[]> record,
        String keyUnit,
        @Nullable String stream,
        long sequence,
        @Nullable RecordedEvent event,
        @Nullable String fault) {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9/.:_-]{1,200}");

    static Received of(ConsumerRecord<String, byte[]> record, EventCodec codec) {
        try {
            var event = codec.fromCloudEvent(record.value() == null ? new byte[0] : record.value());
            return new Received(
                    record, keyUnit(record), event.event().stream().toString(), event.sequence(), event, null);
        } catch (UnreadableEvent e) {
            return new Received(
                    record,
                    keyUnit(record),
                    Headers.text(record.headers(), Headers.STREAM).orElse(null),
                    Headers.number(record.headers(), Headers.SEQUENCE).orElse(-1L),
                    null,
                    e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    long offset() {
        return record.offset();
    }

    TopicPartition partition() {
        return new TopicPartition(record.topic(), record.partition());
    }

    static String keyUnit(ConsumerRecord<String, byte[]> record) {
        var key = record.key();
        return keyUnit(
                record.topic(), key != null && KEY.matcher(key).matches() ? key : "partition-" + record.partition());
    }

    /** A unit is fed by one partition; what is about a host has the same key in every topic. */
    static String keyUnit(String topic, String key) {
        return "key#" + (topic.equals(Topics.EVENTS) ? key : topic + "/" + key);
    }
}
