package nl.kwaliteitsregister.projection.upkeep.mongo;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.kwaliteitsregister.edge.problem.Refused;
import nl.kwaliteitsregister.projection.upkeep.Comparison;
import nl.kwaliteitsregister.projection.upkeep.UpkeepRefusal;
import nl.kwaliteitsregister.projection.upkeep.ViewVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Compares versions in the background, one after the other; what came of it can be asked of every instance. */
@Component
public final class Comparisons implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Comparisons.class);

    private final StoredComparisons stored;
    private final Clock clock;
    private final ExecutorService one = Executors.newSingleThreadExecutor(
            task -> Thread.ofPlatform().daemon().name("view-comparison").unstarted(task));

    Comparisons(StoredComparisons stored, Clock clock) {
        this.stored = stored;
        this.clock = clock;
    }

    /** The last one of the view. */
    public Optional<Comparison> find(String view) {
        return stored.find(view);
    }

    /** @throws Refused when one of the same view is under way */
    public Comparison begin(ViewVersion first, ViewVersion second) {
        var now = clock.instant();
        if (find(first.view()).filter(it -> it.isUnderWay(now)).isPresent()) {
            throw Refused.by(new UpkeepRefusal.ComparisonUnderWay());
        }
        var total = stored.count(first.toString()) + stored.count(second.toString());
        var begun = Comparison.begin(first.toString(), second.toString(), total, now);
        stored.keep(first.view(), begun);
        one.execute(() -> run(first.view(), begun));
        return begun;
    }

    private void run(String view, Comparison begun) {
        try {
            new Comparing(view, begun, stored, clock).run();
        } catch (RuntimeException e) {
            LOG.warn("the comparison of {} broke off: {}", view, e.getClass().getSimpleName());
        }
    }

    @Override
    public void close() {
        one.shutdownNow();
    }
}
