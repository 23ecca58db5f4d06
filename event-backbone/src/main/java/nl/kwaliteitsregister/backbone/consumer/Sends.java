package nl.kwaliteitsregister.backbone.consumer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

/** Sends that all count or none: what a reader does next must not be done before the broker has them. */
final class Sends {

    private static final long PATIENCE_SECONDS = 30;

    private Sends() {}

    /**
     * Returns when the broker has them all.
     *
     * @return where each lies now
     * @throws NotNow when the broker does not take them
     */
    static List<RecordMetadata> all(
            Producer<String, byte[]> producer, Collection<ProducerRecord<String, byte[]>> records) {
        var sends = records.stream().map(producer::send).toList();
        producer.flush();
        var places = new ArrayList<RecordMetadata>();
        for (var send : sends) {
            places.add(acknowledged(send));
        }
        return places;
    }

    private static RecordMetadata acknowledged(Future<RecordMetadata> send) {
        try {
            return send.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new NotNow("records could not be sent", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotNow("interrupted while sending", e);
        }
    }
}
