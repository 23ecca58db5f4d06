package nl.kwaliteitsregister.benchmark.view;

import java.util.List;
import java.util.Set;
import nl.kwaliteitsregister.backbone.consumer.DocumentView;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import nl.kwaliteitsregister.projection.hostfile.Part;
import nl.kwaliteitsregister.projection.hostfile.kafka.HostFileView;
import org.jspecify.annotations.Nullable;

/** The host file, fed by another topic. */
record HostFilesOfTopic(String topic, int version) implements DocumentView<Part> {

    private static final HostFileView VIEW = new HostFileView();

    @Override
    public String name() {
        return VIEW.name() + "-" + topic;
    }

    @Override
    public Class<Part> type() {
        return VIEW.type();
    }

    @Override
    public List<String> topics() {
        return List.of(topic);
    }

    @Override
    public Set<String> documents(RecordedEvent event) {
        return VIEW.documents(event);
    }

    @Override
    public String keyOf(String document) {
        return VIEW.keyOf(document);
    }

    @Override
    public Part apply(String id, @Nullable Part document, RecordedEvent event) {
        return VIEW.apply(id, document, event);
    }
}
