package nl.kwaliteitsregister.backbone.relay;

import nl.kwaliteitsregister.backbone.kafka.Headers;
import nl.kwaliteitsregister.backbone.store.Circumstances;
import nl.kwaliteitsregister.backbone.store.Commit;
import nl.kwaliteitsregister.contract.codec.EventCodec;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import nl.kwaliteitsregister.contract.codec.Topics;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Events of commits as records: always in the current version of their type, whatever version they were stored in. */
final class EventRecords {

    private final EventCodec codec;

    EventRecords(EventCodec codec) {
        this.codec = codec;
    }

    /** @throws nl.kwaliteitsregister.contract.codec.UnreadableEvent when a newer version of the register wrote it */
    ProducerRecord<String, byte[]> record(Commit commit, int index) {
        var entry = commit.events().get(index);
        var decided = codec.read(entry.data());
        var event = decided.published();
        var by = commit.by();
        var recorded = new RecordedEvent(
                entry.id(),
                commit.time(),
                commit.first() + index,
                event.equals(decided) ? by.actor() : Circumstances.REGISTER, // who did it would tell what is kept back
                by.correlationId(),
                by.causationId(),
                by.traceparent(),
                event);
        var record = new ProducerRecord<>(Topics.topicOf(event), Topics.keyOf(event), codec.toCloudEvent(recorded));
        Headers.put(record.headers(), Headers.CONTENT_TYPE, Headers.CLOUD_EVENT);
        Headers.put(record.headers(), Headers.STREAM, commit.stream());
        Headers.put(record.headers(), Headers.SEQUENCE, recorded.sequence());
        return record;
    }
}
