package nl.kwaliteitsregister.backbone.consumer;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A batch divided, so that its parts are dealt with at the same time. All records of a key lie in one slice, in their
 * order; what is about one host has one key, so no document and no stream is in two of them.
 */
record Slices(Collection<List<ConsumerRecord<String, byte[]>>> all) {

    /** Fewer are not worth dividing. */
    private static final int WORTH_DIVIDING = 50;

    /** @param most slices */
    static Slices ofKeys(List<ConsumerRecord<String, byte[]>> records, int most) {
        return new Slices(
                most == 1 || records.size() < WORTH_DIVIDING
                        ? List.of(records)
                        : records.stream()
                                .collect(Collectors.groupingBy(record ->
                                        Math.floorMod(Received.keyUnit(record).hashCode(), most)))
                                .values());
    }

    /**
     * Returns when none is at work any more.
     *
     * @throws RuntimeException of one that failed; what others did stays done
     */
    void each(Consumer<List<ConsumerRecord<String, byte[]>>> work) {
        if (all.size() == 1) {
            all.forEach(work);
            return;
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var one : threads.invokeAll(
                    all.stream().map(slice -> task(work, slice)).toList())) {
                one.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotNow("interrupted while a batch was dealt with", e);
        }
    }

    private static Callable<Void> task(
            Consumer<List<ConsumerRecord<String, byte[]>>> work, List<ConsumerRecord<String, byte[]>> slice) {
        return () -> {
            work.accept(slice);
            return null;
        };
    }
}
