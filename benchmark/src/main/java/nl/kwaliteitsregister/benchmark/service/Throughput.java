package nl.kwaliteitsregister.benchmark.service;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;

/** Does the same with many threads for a while, and counts. */
public record Throughput(int threads, Duration warmUp, Duration time) {

    public interface Work {

        /** Once; {@code thread} counts from 0, {@code turn} from 0 in each thread. */
        void once(int thread, int turn) throws Exception;
    }

    /** Times per second, after a warm-up that is not counted. */
    public double of(Work work) throws InterruptedException, ExecutionException {
        var counted = new LongAdder();
        var from = System.nanoTime() + warmUp.toNanos();
        var to = from + time.toNanos();
        try (var executor = Executors.newFixedThreadPool(threads)) {
            var all = new ArrayList<Future<?>>();
            for (var thread = 0; thread < threads; thread++) {
                var own = thread;
                all.add(executor.submit(() -> {
                    for (var turn = 0; System.nanoTime() < to; turn++) {
                        work.once(own, turn);
                        if (System.nanoTime() > from && System.nanoTime() < to) {
                            counted.increment();
                        }
                    }
                    return null;
                }));
            }
            for (var one : all) {
                one.get();
            }
        }
        return counted.sum() / (time.toMillis() / 1000.0);
    }
}
