package nl.kwaliteitsregister.backbone.relay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import nl.kwaliteitsregister.backbone.store.CommitStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Marks commits as sent, many at a time. One that dies before only lets another process send again. */
final class Marker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Marker.class);
    private static final int MOST = 1000;
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final CommitStore commits;
    private final BlockingQueue<Lane.Item> sent = new LinkedBlockingQueue<>();
    private final Thread thread = Thread.ofPlatform().name("relay-marker").unstarted(this::run);
    private volatile boolean running = true;

    Marker(CommitStore commits) {
        this.commits = commits;
    }

    void start() {
        thread.start();
    }

    void mark(Lane.Item item) {
        sent.add(item);
    }

    private void run() {
        var batch = new ArrayList<Lane.Item>();
        try {
            while (running || !sent.isEmpty()) {
                var first = sent.poll(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
                if (first != null) {
                    batch.add(first);
                    sent.drainTo(batch, MOST - 1);
                    mark(batch);
                    batch.clear();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void mark(List<Lane.Item> batch) throws InterruptedException {
        while (true) {
            try {
                commits.markSent(batch.stream().map(Lane.Item::stored).toList());
                batch.forEach(item -> item.whenMarked().run());
                return;
            } catch (RuntimeException e) {
                LOG.warn(
                        "{} commits are sent but not marked: {}",
                        batch.size(),
                        e.getClass().getSimpleName());
                if (!running) {
                    return;
                }
                Thread.sleep(PAUSE);
            }
        }
    }

    @Override
    public void close() {
        running = false;
        try {
            thread.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
