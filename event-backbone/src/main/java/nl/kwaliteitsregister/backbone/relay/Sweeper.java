package nl.kwaliteitsregister.backbone.relay;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.kwaliteitsregister.backbone.store.CommitStore;
import nl.kwaliteitsregister.backbone.store.RunRegister;
import nl.kwaliteitsregister.backbone.store.RunState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds runs that no longer beat, and has what they left behind sent. All of them at the same time: what one left may
 * wait for what another left.
 */
final class Sweeper implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Sweeper.class);

    private record Seen(long beats, long since) {}

    private final RunRegister runs;
    private final CommitStore commits;
    private final Outbox outbox;
    private final Duration lease;
    private final Map<String, Seen> seen = new HashMap<>();
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();
    private final ExecutorService sweeps = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("relay-sweep-", 0).factory());

    Sweeper(RunRegister runs, CommitStore commits, Outbox outbox, Duration lease) {
        this.runs = runs;
        this.commits = commits;
        this.outbox = outbox;
        this.lease = lease;
    }

    /** Looks at all runs once, and begins to sweep those that are dead. */
    void look() {
        var all = runs.all();
        for (var run : all) {
            var before = seen.get(run.id());
            if (before == null || before.beats() != run.beats()) {
                seen.put(run.id(), new Seen(run.beats(), System.nanoTime()));
            }
        }
        seen.keySet().removeIf(id -> all.stream().noneMatch(run -> run.id().equals(id)));
        for (var run : all) {
            if (isLeftBehind(run, all) && runs.takeOver(run) && underWay.add(run.id())) {
                sweeps.execute(() -> sweep(run));
            }
        }
    }

    private boolean isLeftBehind(RunState run, List<RunState> all) {
        if (run.id().equals(runs.currentRun()) || underWay.contains(run.id())) {
            return false;
        }
        return run.ended()
                ? all.stream().noneMatch(other -> isSweptBy(run, other))
                : run.instance().equals(runs.instance()) || !isAlive(run);
    }

    /** This process would know of its own sweep: one that it does not know of was given up. */
    private boolean isSweptBy(RunState run, RunState other) {
        return other.id().equals(run.sweeper()) && !other.id().equals(runs.currentRun()) && isAlive(other);
    }

    private boolean isAlive(RunState run) {
        var last = seen.get(run.id());
        return !run.ended() && last != null && System.nanoTime() - last.since() < lease.toNanos();
    }

    int underWay() {
        return underWay.size();
    }

    private void sweep(RunState run) {
        try {
            LOG.info("sends what run {} of {} left behind, from {}", run.id(), run.instance(), run.checkpoint() + 1);
            new Sweep(run, runs, commits, outbox).run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn(
                    "the sweep of run {} begins again: {}",
                    run.id(),
                    e.getClass().getSimpleName());
        } finally {
            underWay.remove(run.id());
        }
    }

    @Override
    public void close() {
        sweeps.shutdownNow();
    }
}
