package nl.kwaliteitsregister.backbone.relay;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.LongStream;
import nl.kwaliteitsregister.backbone.store.CommitStore;
import nl.kwaliteitsregister.backbone.store.Place;
import nl.kwaliteitsregister.backbone.store.RunRegister;
import nl.kwaliteitsregister.backbone.store.RunState;
import nl.kwaliteitsregister.backbone.store.StoredCommit;

/** Sends what one ended run left behind, from its checkpoint on, window by window. */
final class Sweep {

    /** Places looked at in one go. */
    private static final int WINDOW = 512;

    /** Windows on their way at a time: the next is read while these are sent. */
    private static final int AHEAD = 4;

    /** Empty places in a row after which there is nothing more: one more than a process has commits under way. */
    static final int TAIL = 64;

    private record Window(long end, CompletableFuture<Void> sent) {}

    private final RunState run;
    private final RunRegister runs;
    private final CommitStore commits;
    private final Outbox outbox;
    private final Queue<Window> onTheWay = new ArrayDeque<>();

    Sweep(RunState run, RunRegister runs, CommitStore commits, Outbox outbox) {
        this.run = run;
        this.runs = runs;
        this.commits = commits;
        this.outbox = outbox;
    }

    void run() throws InterruptedException {
        var from = run.checkpoint() + 1;
        while (true) {
            var found = new ArrayList<>(commits.at(places(from, from + WINDOW)));
            var last = highest(found, from - 1);
            var to = last == from + WINDOW - 1 ? last + 1 : last + 1 + TAIL;
            found.addAll(closeHoles(from, to, found));
            onTheWay.add(new Window(to - 1, send(found)));
            var ended = highest(found, last) < to - TAIL;
            waitWhileMoreThan(ended ? 0 : AHEAD);
            if (ended) {
                runs.swept(run);
                return;
            }
            from = to;
        }
    }

    /** Fills what is empty; what came there before it could be filled. */
    private List<StoredCommit> closeHoles(long from, long to, List<StoredCommit> found) {
        var taken = new HashSet<Place>();
        found.forEach(stored -> taken.add(stored.place()));
        var open = places(from, to).stream()
                .filter(place -> !taken.contains(place))
                .toList();
        if (open.isEmpty()) {
            return List.of();
        }
        commits.closeHoles(open);
        return commits.at(open);
    }

    private CompletableFuture<Void> send(List<StoredCommit> found) {
        var sent = found.stream().filter(stored -> !stored.sent()).map(stored -> {
            var marked = new CompletableFuture<Void>();
            outbox.offer(new Lane.Item(stored, () -> marked.complete(null)));
            return marked;
        });
        return CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new));
    }

    private void waitWhileMoreThan(int windows) throws InterruptedException {
        while (onTheWay.size() > windows) {
            var oldest = onTheWay.remove();
            try {
                oldest.sent().get();
            } catch (ExecutionException e) {
                throw new IllegalStateException("a commit is marked or waits, it does not fail", e);
            }
            runs.sweptTo(run, oldest.end());
        }
    }

    private static long highest(List<StoredCommit> found, long otherwise) {
        return found.stream().mapToLong(stored -> stored.place().number()).max().orElse(otherwise);
    }

    private List<Place> places(long from, long to) {
        return LongStream.range(from, to)
                .mapToObj(number -> new Place(run.id(), number))
                .toList();
    }
}
