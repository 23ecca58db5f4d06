package nl.kwaliteitsregister.backbone.consumer;

import java.util.List;
import java.util.function.Supplier;

/** Open incidents, which are few, asked for once a second at most, whatever is read. */
public final class RecentIncidents {

    private static final long HOLDS_NANOS = 1_000_000_000L;

    private final Supplier<List<Incident>> open;
    private volatile Asked asked = new Asked(System.nanoTime() - HOLDS_NANOS, List.of());

    private record Asked(long at, List<Incident> incidents) {}

    /** @param open those of a view, from the store */
    public RecentIncidents(Supplier<List<Incident>> open) {
        this.open = open;
    }

    public List<Incident> now() {
        var known = asked;
        if (System.nanoTime() - known.at() >= HOLDS_NANOS) {
            known = new Asked(System.nanoTime(), open.get());
            asked = known;
        }
        return known.incidents();
    }
}
