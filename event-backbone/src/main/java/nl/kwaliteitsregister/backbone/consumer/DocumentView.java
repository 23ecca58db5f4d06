package nl.kwaliteitsregister.backbone.consumer;

import java.util.List;
import java.util.Set;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import nl.kwaliteitsregister.contract.codec.Topics;
import org.jspecify.annotations.Nullable;

/**
 * How events become documents; pure.
 *
 * @param <D> a record, or a sealed interface of records; kept as JSON
 */
public interface DocumentView<D> {

    /** Kebab-case; with the version it names the collection and the consumer group. */
    String name();

    /** Raised when the same events would give other documents: the view is then built anew beside the old one. */
    int version();

    Class<D> type();

    default List<String> topics() {
        return List.of(Topics.EVENTS);
    }

    /** Ids of the documents the event is for; empty when it is for none. */
    Set<String> documents(RecordedEvent event);

    /** Record key of all events of this document ({@link Topics#keyOf}): one partition feeds a document. */
    String keyOf(String document);

    /**
     * The document after one more event.
     *
     * @param document absent before its first event
     */
    D apply(String id, @Nullable D document, RecordedEvent event);

    /** Name of collection and consumer group. */
    default String group() {
        return name() + "-v" + version();
    }

    /** The same view under another number, to be kept beside this one: in other collections, by another group. */
    default DocumentView<D> at(int number) {
        return new VersionOfView<>(this, number);
    }
}
