package nl.kwaliteitsregister.backbone.consumer;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** Knows where {@value ViewChange#TOPIC} ends. For any thread. */
public final class ChangeEnds implements AutoCloseable {

    private final Admin admin;

    public ChangeEnds(Map<String, Object> kafka) {
        this.admin = Admin.create(kafka);
    }

    /**
     * Where the next record of each partition will lie.
     *
     * @throws NotNow when the broker does not say so in time
     */
    public Map<Integer, Long> now(Duration patience) {
        try {
            var asked = partitions(patience);
            return admin.listOffsets(asked).all().get(patience.toMillis(), TimeUnit.MILLISECONDS).entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            end -> end.getKey().partition(),
                            end -> end.getValue().offset()));
        } catch (ExecutionException | TimeoutException e) {
            throw new NotNow("the broker does not say where the changes end", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotNow("interrupted while asking where the changes end", e);
        }
    }

    private Map<TopicPartition, OffsetSpec> partitions(Duration patience)
            throws ExecutionException, InterruptedException, TimeoutException {
        var asked = new HashMap<TopicPartition, OffsetSpec>();
        admin.describeTopics(Set.of(ViewChange.TOPIC))
                .allTopicNames()
                .get(patience.toMillis(), TimeUnit.MILLISECONDS)
                .forEach((topic, it) -> it.partitions()
                        .forEach(partition ->
                                asked.put(new TopicPartition(topic, partition.partition()), OffsetSpec.latest())));
        return asked;
    }

    @Override
    public void close() {
        admin.close(Duration.ZERO);
    }
}
