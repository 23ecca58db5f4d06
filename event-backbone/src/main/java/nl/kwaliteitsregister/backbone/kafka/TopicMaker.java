package nl.kwaliteitsregister.backbone.kafka;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.codec.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/** Makes topics that are absent, and waits until they can be used. */
public final class TopicMaker {

    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Admin admin;
    private final Duration patience;

    /** @param patience how long to wait for the broker in all */
    public TopicMaker(Admin admin, Duration patience) {
        this.admin = admin;
        this.patience = patience;
    }

    /** A topic whose records are kept for ever; {@code replicas} -1 for the broker's default. */
    public static NewTopic kept(String name, int partitions, int replicas) {
        return new NewTopic(name, partitions, (short) replicas)
                .configs(Map.of(
                        TopicConfig.RETENTION_MS_CONFIG, "-1",
                        TopicConfig.RETENTION_BYTES_CONFIG, "-1",
                        TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE));
    }

    /** A topic of which the newest record of each key is kept for ever; {@code replicas} -1 for the broker's default. */
    public static NewTopic compacted(String name, int partitions, int replicas) {
        return new NewTopic(name, partitions, (short) replicas)
                .configs(Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT));
    }

    /**
     * The register's own topics (architecture §3): 12 partitions by host, one for reference, and where each is parked.
     * The number of partitions is for ever: another one would send a host's events elsewhere, past those before.
     */
    public static Collection<NewTopic> register(int replicas) {
        return Stream.of(
                        kept(Topics.EVENTS, 12, replicas),
                        kept(Topics.REFERENCE, 1, replicas),
                        kept(parked(Topics.EVENTS), 12, replicas),
                        kept(parked(Topics.REFERENCE), 1, replicas))
                .toList();
    }

    /** The topics of badges, by host as those of the register. */
    public static Collection<NewTopic> badges(int replicas) {
        return List.of(kept(Topics.BADGES, 12, replicas), kept(parked(Topics.BADGES), 12, replicas));
    }

    /** Where records of this topic go that a reader could not apply. */
    public static String parked(String topic) {
        return topic + ".parked";
    }

    /**
     * Returns when every partition of every topic answers: a new topic's partitions have no leader at first, and sends
     * to them would fail.
     *
     * @throws IllegalStateException when the broker did not get that far in time
     */
    public void make(Collection<NewTopic> topics) {
        var until = System.nanoTime() + patience.toNanos();
        create(topics);
        var offsets = new HashMap<TopicPartition, OffsetSpec>();
        while (true) {
            try {
                partitions(topics).forEach(partition -> offsets.put(partition, OffsetSpec.latest()));
                admin.listOffsets(offsets).all().get(patience.toMillis(), TimeUnit.MILLISECONDS);
                return;
            } catch (ExecutionException | TimeoutException e) {
                if (System.nanoTime() > until) {
                    throw new IllegalStateException("topics are not ready: " + offsets.keySet(), e);
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            } catch (InterruptedException e) {
                throw interrupted(e);
            }
        }
    }

    private void create(Collection<NewTopic> topics) {
        admin.createTopics(topics).values().forEach((topic, made) -> {
            try {
                made.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw new IllegalStateException("topic " + topic + " could not be made", e);
                }
            } catch (TimeoutException e) {
                throw new IllegalStateException("topic " + topic + " could not be made in time", e);
            } catch (InterruptedException e) {
                throw interrupted(e);
            }
        });
    }

    /** As the broker has them: a topic that exists keeps the partitions it has. */
    private Collection<TopicPartition> partitions(Collection<NewTopic> topics)
            throws ExecutionException, InterruptedException {
        return admin
                .describeTopics(topics.stream().map(NewTopic::name).toList())
                .allTopicNames()
                .get()
                .values()
                .stream()
                .flatMap(topic -> IntStream.range(0, topic.partitions().size())
                        .mapToObj(partition -> new TopicPartition(topic.name(), partition)))
                .collect(Collectors.toSet());
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted while making topics", e);
    }
}
