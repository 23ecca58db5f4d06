package nl.kwaliteitsregister.projection.readlog.mongo;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes what many wait for in one go: while one write is under way the next ones gather, and the first of them to get
 * its turn writes for all. Alone it costs nothing more than a write of one.
 */
final class Together<T> {

    /** Most of one write; the others wait for the next. */
    private static final int MOST = 500;

    private final Consumer<List<T>> write;
    private final Queue<Waiting<T>> queue = new ConcurrentLinkedQueue<>();
    private final ReentrantLock turn = new ReentrantLock();

    Together(Consumer<List<T>> write) {
        this.write = write;
    }

    private static final class Waiting<T> {

        private final T what;
        private boolean done;
        private @Nullable RuntimeException failure;

        Waiting(T what) {
            this.what = what;
        }
    }

    /** Returns when it is written, by whomever; throws what the write threw that it was part of. */
    void write(T one) {
        var waiting = new Waiting<>(one);
        queue.add(waiting);
        turn.lock();
        try {
            while (!waiting.done) {
                writeNext();
            }
        } finally {
            turn.unlock();
        }
        if (waiting.failure != null) {
            throw waiting.failure;
        }
    }

    private void writeNext() {
        var group = new ArrayList<Waiting<T>>();
        while (group.size() < MOST && queue.peek() != null) {
            group.add(queue.remove());
        }
        @Nullable RuntimeException failure = null;
        try {
            write.accept(group.stream().map(it -> it.what).toList());
        } catch (RuntimeException e) {
            failure = e;
        }
        for (var waiting : group) {
            waiting.failure = failure;
            waiting.done = true;
        }
    }
}
