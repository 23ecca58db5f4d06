package nl.kwaliteitsregister.projection.hostfile.kafka;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kwaliteitsregister.backbone.consumer.DocumentView;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import nl.kwaliteitsregister.contract.codec.Topics;
import nl.kwaliteitsregister.projection.hostfile.Changes;
import nl.kwaliteitsregister.projection.hostfile.Part;
import nl.kwaliteitsregister.projection.hostfile.PartId;
import org.jspecify.annotations.Nullable;

/**
 * Which parts an event is for, and what it makes of them. All events about one host have its id as their key, so every
 * part is fed by one partition, also those that all institutions share; badges, which come by a topic of their own, have
 * a part of their own.
 *
 * <p>The cost of an event, whatever there is in the register: one to three parts are looked up by id and written, most
 * of them under 5 kB. Only the buckets of a file grow with it, those of placements by 1/64 of its placements at some
 * 750 bytes each.
 */
public final class HostFileView implements DocumentView<Part> {

    @Override
    public String name() {
        return "host-file";
    }

    @Override
    public int version() {
        return 6;
    }

    @Override
    public Class<Part> type() {
        return Part.class;
    }

    @Override
    public List<String> topics() {
        return List.of(Topics.EVENTS, Topics.BADGES);
    }

    @Override
    public Set<String> documents(RecordedEvent event) {
        return Changes.of(event).stream().map(it -> it.id().toString()).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String keyOf(String document) {
        return PartId.employerIn(document).toString();
    }

    @Override
    public Part apply(String id, @Nullable Part document, RecordedEvent event) {
        return Changes.of(event).stream()
                .filter(it -> it.id().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the event is not for this part"))
                .to(document);
    }
}
