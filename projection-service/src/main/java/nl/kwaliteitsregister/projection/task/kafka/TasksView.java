package nl.kwaliteitsregister.projection.task.kafka;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kwaliteitsregister.backbone.consumer.DocumentView;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import nl.kwaliteitsregister.contract.codec.Topics;
import nl.kwaliteitsregister.projection.task.TaskChange;
import nl.kwaliteitsregister.projection.task.TaskPart;
import nl.kwaliteitsregister.projection.task.TaskPartId;
import org.jspecify.annotations.Nullable;

/** What has to be remembered of each thing to know its open tasks: an event writes one document of about 300 bytes. */
public final class TasksView implements DocumentView<TaskPart> {

    @Override
    public String name() {
        return "tasks";
    }

    @Override
    public int version() {
        return 5;
    }

    @Override
    public Class<TaskPart> type() {
        return TaskPart.class;
    }

    /** Second looks come by the topic of badges and are documents of their own: each is fed by one partition. */
    @Override
    public List<String> topics() {
        return List.of(Topics.EVENTS, Topics.BADGES);
    }

    @Override
    public Set<String> documents(RecordedEvent event) {
        return TaskChange.of(event).stream().map(it -> it.id().toString()).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String keyOf(String document) {
        return TaskPartId.of(document).employer().toString();
    }

    @Override
    public TaskPart apply(String id, @Nullable TaskPart document, RecordedEvent event) {
        return TaskChange.of(event)
                .filter(it -> it.id().toString().equals(id))
                .orElseThrow(() -> new IllegalArgumentException("the event is not for this thing"))
                .to(document);
    }
}
