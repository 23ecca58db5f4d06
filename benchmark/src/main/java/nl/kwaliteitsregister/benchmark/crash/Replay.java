package nl.kwaliteitsregister.benchmark.crash;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.kwaliteitsregister.backbone.consumer.DocumentView;
import nl.kwaliteitsregister.backbone.store.StateJson;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import nl.kwaliteitsregister.projection.upkeep.Digest;

/** A view made anew in memory, one event after the other: the slow and plain way, to hold the stored view against. */
final class Replay<D> {

    private final DocumentView<D> view;
    private final Map<String, D> documents = new HashMap<>();
    private final Set<String> applied = new HashSet<>();

    Replay(DocumentView<D> view) {
        this.view = view;
    }

    /** In the order of each partition; what was published again is passed over. */
    void add(RecordedEvent event) {
        if (applied.add(event.event().stream() + "@" + event.sequence())) {
            for (var id : view.documents(event)) {
                documents.put(id, view.apply(id, documents.get(id), event));
            }
        }
    }

    Digest digest() {
        var json = new StateJson();
        var sum = new Digest.Sum();
        documents.forEach((id, document) -> sum.add(id, json.write(view.type(), document)));
        return sum.digest();
    }
}
