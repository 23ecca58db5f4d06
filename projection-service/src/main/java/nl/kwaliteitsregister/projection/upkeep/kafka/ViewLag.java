package nl.kwaliteitsregister.projection.upkeep.kafka;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.kwaliteitsregister.backbone.consumer.DocumentView;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * How many records a view has yet to take, over all instances: {@code register.view.lag}, in records, by group. Asked
 * of the broker now and then and not when it is read, so that whoever watches never waits. Unknown while the broker
 * does not answer.
 */
final class ViewLag implements AutoCloseable {

    private static final long EVERY_SECONDS = 2;
    private static final long PATIENCE_SECONDS = 5;

    private final DocumentView<?> view;
    private final Admin admin;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("view-lag").unstarted(task));
    private volatile double records = Double.NaN;

    ViewLag(DocumentView<?> view, Map<String, Object> kafka, MeterRegistry meters) {
        this.view = view;
        this.admin = Admin.create(kafka);
        Gauge.builder("register.view.lag", this, it -> it.records)
                .baseUnit("records")
                .tag("group", view.group())
                .register(meters);
    }

    void start() {
        var unused = clock.scheduleWithFixedDelay(this::look, 0, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            records = behind();
        } catch (ExecutionException | TimeoutException | RuntimeException e) {
            records = Double.NaN;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private long behind() throws ExecutionException, InterruptedException, TimeoutException {
        var taken = admin.listConsumerGroupOffsets(view.group())
                .partitionsToOffsetAndMetadata()
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        var behind = 0L;
        for (var end : ends().entrySet()) {
            var next = taken.getOrDefault(end.getKey(), new OffsetAndMetadata(0));
            behind += Math.max(0, end.getValue() - next.offset());
        }
        return behind;
    }

    private Map<TopicPartition, Long> ends() throws ExecutionException, InterruptedException, TimeoutException {
        var asked = new HashMap<TopicPartition, OffsetSpec>();
        admin.describeTopics(view.topics())
                .allTopicNames()
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .forEach((topic, it) -> it.partitions()
                        .forEach(partition ->
                                asked.put(new TopicPartition(topic, partition.partition()), OffsetSpec.latest())));
        var ends = new HashMap<TopicPartition, Long>();
        admin.listOffsets(asked)
                .all()
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .forEach((partition, it) -> ends.put(partition, it.offset()));
        return ends;
    }

    @Override
    public void close() {
        clock.shutdownNow();
        admin.close();
    }
}
