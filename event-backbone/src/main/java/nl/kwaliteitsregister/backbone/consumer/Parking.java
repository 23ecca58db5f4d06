package nl.kwaliteitsregister.backbone.consumer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.kwaliteitsregister.backbone.kafka.Headers;
import nl.kwaliteitsregister.backbone.kafka.TopicMaker;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RetriableException;

/**
 * Puts records aside in {@code <topic>.parked}, as they came, with who parked them and why. The partition is that of
 * the record, so that what blocks one unit lies in one partition in order.
 */
final class Parking {

    static final String GROUP = "parked-by";
    static final String UNIT = "parked-unit";
    static final String CAUSE = "parked-cause";
    static final String GAP = "parked-gap";
    static final String OFFSET = "parked-offset";
    private static final long PATIENCE_SECONDS = 30;

    private final Producer<String, byte[]> producer;
    private final String group;

    Parking(Producer<String, byte[]> producer, String group) {
        this.producer = producer;
        this.group = group;
    }

    /** Returns when the broker has them all. @throws IllegalStateException when it does not take them: try again */
    void park(Fold<?> fold) {
        if (fold.parked().isEmpty()) {
            return;
        }
        var sends = new ArrayList<Future<RecordMetadata>>();
        fold.parked().forEach(parked -> sends.add(producer.send(record(parked))));
        producer.flush();
        var places = new LinkedHashMap<String, RecordMetadata>();
        for (var i = 0; i < sends.size(); i++) {
            var parked = fold.parked().get(i);
            var place = acknowledged(sends.get(i));
            if (places.putIfAbsent(parked.unit(), place) == null) {
                fold.parkedAt(parked, place.partition(), place.offset());
            }
        }
    }

    private ProducerRecord<String, byte[]> record(Fold.Parked parked) {
        var from = parked.record().record();
        var record = new ProducerRecord<>(
                TopicMaker.parked(from.topic()), from.partition(), null, from.key(), from.value(), List.of());
        from.headers().forEach(record.headers()::add);
        Headers.put(record.headers(), GROUP, group);
        Headers.put(record.headers(), UNIT, parked.unit());
        Headers.put(record.headers(), CAUSE, parked.cause());
        Headers.put(record.headers(), GAP, parked.gap());
        Headers.put(record.headers(), OFFSET, from.offset());
        return record;
    }

    private static RecordMetadata acknowledged(Future<RecordMetadata> send) {
        try {
            return send.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new NotNow("records could not be parked", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotNow("interrupted while parking", e);
        }
    }

    /** The surroundings failed, not the record. */
    static final class NotNow extends RetriableException {

        private static final long serialVersionUID = 1;

        NotNow(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
