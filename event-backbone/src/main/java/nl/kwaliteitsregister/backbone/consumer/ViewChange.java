package nl.kwaliteitsregister.backbone.consumer;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * A document of a view was written: one record of the topic {@value #TOPIC}, which every instance reads whole for what
 * it keeps of the view itself (architecture §4). The newest record of a document is all that matters; the topic is
 * compacted.
 *
 * @param group name and version of the view
 * @param document its id; or {@code key#} with a record key, where all documents under it are blocked or freed
 * @param revision the document is at this one or a later one
 */
public record ViewChange(String group, String document, long revision) {

    public static final String TOPIC = "view.changes";

    private static final char SLASH = '/';

    /** Of a document as it was just written over the revision it carries. */
    static ViewChange written(String group, ViewDocument document) {
        return new ViewChange(group, document.id(), document.revision() + 1);
    }

    /** Of a document as it is stored. */
    static ViewChange stored(String group, ViewDocument document) {
        return new ViewChange(group, document.id(), document.revision());
    }

    ProducerRecord<String, byte[]> record() {
        return new ProducerRecord<>(
                TOPIC, group + SLASH + document, Long.toString(revision).getBytes(StandardCharsets.UTF_8));
    }

    /** Empty for what no reader of ours wrote. */
    static Optional<ViewChange> of(ConsumerRecord<String, byte[]> record) {
        @Nullable String key = record.key();
        var slash = key == null ? -1 : key.indexOf(SLASH);
        var revision = record.value() == null ? "" : new String(record.value(), StandardCharsets.UTF_8);
        return slash < 1 || !revision.matches("[0-9]{1,18}")
                ? Optional.empty()
                : Optional.of(new ViewChange(
                        String.valueOf(key).substring(0, slash),
                        String.valueOf(key).substring(slash + 1),
                        Long.parseLong(revision)));
    }
}
