package nl.kwaliteitsregister.backbone.consumer;

import java.util.List;
import nl.kwaliteitsregister.backbone.kafka.Headers;
import nl.kwaliteitsregister.backbone.kafka.TopicMaker;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

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

    private final Producer<String, byte[]> producer;
    private final String group;

    Parking(Producer<String, byte[]> producer, String group) {
        this.producer = producer;
        this.group = group;
    }

    /**
     * Returns when the broker has them all, and each unit knows where its first lies.
     *
     * @throws NotNow when the broker does not take them
     */
    void park(List<ParkedRecord> parked) {
        if (parked.isEmpty()) {
            return;
        }
        var places = Sends.all(producer, parked.stream().map(this::record).toList());
        for (var i = 0; i < parked.size(); i++) {
            parked.get(i)
                    .unit()
                    .parkedAt(places.get(i).partition(), places.get(i).offset());
        }
    }

    private ProducerRecord<String, byte[]> record(ParkedRecord parked) {
        var from = parked.record().record();
        var record = new ProducerRecord<>(TopicMaker.parked(from.topic()), from.partition(), from.key(), from.value());
        from.headers().forEach(record.headers()::add);
        Headers.put(record.headers(), GROUP, group);
        Headers.put(record.headers(), UNIT, parked.unit().id());
        Headers.put(record.headers(), CAUSE, parked.cause());
        Headers.put(record.headers(), GAP, parked.gap());
        Headers.put(record.headers(), OFFSET, from.offset());
        return record;
    }
}
