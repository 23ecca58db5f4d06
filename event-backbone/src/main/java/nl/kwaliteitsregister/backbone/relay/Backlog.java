package nl.kwaliteitsregister.backbone.relay;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kwaliteitsregister.backbone.store.Place;
import nl.kwaliteitsregister.backbone.store.StoredCommit;
import org.jspecify.annotations.Nullable;

/**
 * The own commits that are not sent yet: some in memory; of the rest, once there are too many, only the numbers, a bit
 * each. Bounded whatever happens to the broker.
 */
final class Backlog {

    private final int memory;
    private final Clock clock;
    private final Map<String, Instant> inMemory = new LinkedHashMap<>();
    private String run = "";
    private final BitSet inStore = new BitSet();
    private long base;
    private @Nullable Instant inStoreSince;

    Backlog(int memory, Clock clock) {
        this.memory = memory;
        this.clock = clock;
    }

    /** Whether the commit is to be sent from memory; otherwise its number is kept. */
    synchronized boolean add(StoredCommit stored) {
        if (inStore.isEmpty() && inMemory.size() < memory) {
            inMemory.put(stored.commit().id(), stored.commit().time());
            return true;
        }
        keep(stored.place(), stored.commit().time());
        return false;
    }

    /** A run that was ended is swept by somebody else, also what was kept of it here. */
    private void keep(Place place, Instant time) {
        if (inStore.isEmpty() || !run.equals(place.run())) {
            inStore.clear();
            run = place.run();
            base = Math.max(0, place.number() - 2L * memory);
            inStoreSince = time;
        }
        inStore.set(Math.toIntExact(Math.max(0, place.number() - base)));
    }

    /** Numbers kept, lowest first, when there is room for so many in memory. */
    synchronized List<Place> next(int most) {
        var places = new ArrayList<Place>();
        if (inMemory.size() + most <= memory) {
            for (var bit = inStore.nextSetBit(0); bit >= 0 && places.size() < most; bit = inStore.nextSetBit(bit + 1)) {
                places.add(new Place(run, base + bit));
            }
        }
        return places;
    }

    /** They are in memory now. */
    synchronized void taken(List<Place> places, List<StoredCommit> found) {
        places.stream()
                .filter(place -> place.run().equals(run))
                .forEach(place -> inStore.clear(Math.toIntExact(place.number() - base)));
        found.forEach(
                stored -> inMemory.put(stored.commit().id(), stored.commit().time()));
        inStoreSince = inStore.isEmpty() ? null : inStoreSince;
    }

    synchronized void sent(StoredCommit stored) {
        inMemory.remove(stored.commit().id());
    }

    synchronized int size() {
        return inMemory.size() + inStore.cardinality();
    }

    synchronized double ageInSeconds() {
        var oldest =
                inMemory.isEmpty() ? inStoreSince : inMemory.values().iterator().next();
        return oldest == null
                ? 0
                : Math.max(0, Duration.between(oldest, clock.instant()).toMillis() / 1000.0);
    }
}
