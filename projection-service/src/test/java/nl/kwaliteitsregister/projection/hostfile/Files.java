package nl.kwaliteitsregister.projection.hostfile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import nl.kwaliteitsregister.contract.id.StreamId;

/** Files in memory, made from facts given in the order in which they arrive. */
public final class Files {

    private static final Instant RECORDED = Instant.parse("2026-11-22T09:00:00Z");

    private final Map<String, Part> parts = new TreeMap<>();

    public static Files after(RegisterEvent... events) {
        return of(recorded(List.of(events)));
    }

    public static Files of(List<RecordedEvent> events) {
        var files = new Files();
        events.forEach(files::fold);
        return files;
    }

    /** The facts as recorded: each stream counts its own. */
    public static List<RecordedEvent> recorded(List<? extends RegisterEvent> events) {
        var next = new HashMap<StreamId, Long>();
        var recorded = new ArrayList<RecordedEvent>();
        for (var event : events) {
            var sequence = next.merge(event.stream(), 1L, Long::sum) - 1;
            recorded.add(new RecordedEvent(
                    event.stream() + "@" + sequence, RECORDED, sequence, "register", "test", null, null, event));
        }
        return recorded;
    }

    private void fold(RecordedEvent event) {
        for (var change : Changes.of(event)) {
            parts.compute(change.id().toString(), (id, part) -> change.to(part));
        }
    }

    public Map<String, Part> parts() {
        return parts;
    }

    public <P extends Part> P part(PartId id, Class<P> kind) {
        return kind.cast(Objects.requireNonNull(parts.get(id.toString()), id + " was not made"));
    }
}
