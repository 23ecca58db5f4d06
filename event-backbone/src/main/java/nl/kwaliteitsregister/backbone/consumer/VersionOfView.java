package nl.kwaliteitsregister.backbone.consumer;

import java.util.List;
import java.util.Set;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import org.jspecify.annotations.Nullable;

/** A view kept once more, beside itself: the same function of the same events, in a place of its own. */
record VersionOfView<D>(DocumentView<D> view, int version) implements DocumentView<D> {

    @Override
    public String name() {
        return view.name();
    }

    @Override
    public Class<D> type() {
        return view.type();
    }

    @Override
    public List<String> topics() {
        return view.topics();
    }

    @Override
    public Set<String> documents(RecordedEvent event) {
        return view.documents(event);
    }

    @Override
    public String keyOf(String document) {
        return view.keyOf(document);
    }

    @Override
    public D apply(String id, @Nullable D document, RecordedEvent event) {
        return view.apply(id, document, event);
    }
}
