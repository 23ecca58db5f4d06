package nl.kwaliteitsregister.projection.upkeep.kafka;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.ToLongFunction;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RetriableException;

/** How far topics and consumer groups are, by {@code topic-partition}, as the broker tells. */
public final class GroupOffsets implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 5;

    private final Admin admin;

    public GroupOffsets(Map<String, Object> kafka) {
        this.admin = Admin.create(kafka);
    }

    /** The broker did not answer, or not well; it may in a while. */
    public static final class BrokerAway extends RetriableException {

        private static final long serialVersionUID = 1;

        BrokerAway(Throwable cause) {
            super(cause);
        }
    }

    /**
     * The offsets after the last records of all partitions.
     *
     * @throws BrokerAway when the broker does not say
     */
    public Map<String, Long> ends(Collection<String> topics) {
        var asked = new HashMap<TopicPartition, OffsetSpec>();
        answer(admin.describeTopics(topics).allTopicNames())
                .forEach((topic, it) -> it.partitions()
                        .forEach(partition ->
                                asked.put(new TopicPartition(topic, partition.partition()), OffsetSpec.latest())));
        return named(answer(admin.listOffsets(asked).all()), ListOffsetsResultInfo::offset);
    }

    /**
     * The offsets of the next records that the group takes; a partition that it has not begun with is not among them.
     *
     * @throws BrokerAway when the broker does not say
     */
    public Map<String, Long> taken(String group) {
        return named(answer(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata()), it -> it.offset());
    }

    private static <T> Map<String, Long> named(Map<TopicPartition, T> offsets, ToLongFunction<T> offset) {
        var named = new HashMap<String, Long>();
        offsets.forEach((partition, it) -> {
            if (it != null) {
                named.put(partition.toString(), offset.applyAsLong(it));
            }
        });
        return named;
    }

    private static <T> T answer(KafkaFuture<T> asked) {
        try {
            return asked.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new BrokerAway(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BrokerAway(e);
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
