package nl.kwaliteitsregister.badge;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import nl.kwaliteitsregister.backbone.kafka.Headers;
import nl.kwaliteitsregister.backbone.kafka.TopicMaker;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.codec.EventCodec;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import nl.kwaliteitsregister.contract.codec.Topics;
import nl.kwaliteitsregister.contract.event.GrantEvent.GrantGiven;
import nl.kwaliteitsregister.contract.event.GrantEvent.GrantRevoked;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.GrantId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.NetworkId;
import nl.kwaliteitsregister.edge.testing.Tokens;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Publishes what register-service would, in the order of each stream; and reads what the badge service publishes. */
final class Register implements AutoCloseable {

    private final EventCodec codec = new EventCodec();
    private final Map<String, Long> sequences = new HashMap<>();
    private final String bootstrapServers;
    private final Clock clock;
    private final KafkaProducer<String, byte[]> producer;

    Register(String bootstrapServers, Clock clock) {
        this.bootstrapServers = bootstrapServers;
        this.clock = clock;
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            new TopicMaker(admin, Duration.ofSeconds(30)).make(TopicMaker.register(1));
        }
        this.producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** Something about a host that nobody can read. */
    void mumbles(EmployerId host) {
        send(new ProducerRecord<>(Topics.EVENTS, host.toString(), "no event".getBytes(UTF_8)));
    }

    void says(RegisterEvent... events) {
        for (var event : events) {
            var sequence = sequences.merge(event.stream().toString(), 0L, (before, ignored) -> before + 1);
            var recorded = new RecordedEvent(
                    UUID.randomUUID().toString(), clock.instant(), sequence, "register", "request", null, null, event);
            var record = new ProducerRecord<>(Topics.topicOf(event), Topics.keyOf(event), codec.toCloudEvent(recorded));
            Headers.put(record.headers(), Headers.CONTENT_TYPE, Headers.CLOUD_EVENT);
            Headers.put(record.headers(), Headers.STREAM, event.stream());
            Headers.put(record.headers(), Headers.SEQUENCE, sequence);
            send(record);
        }
    }

    private void send(ProducerRecord<String, byte[]> record) {
        try {
            producer.send(record).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    void grants(String subject, InstitutionId school, Role role, @Nullable EmployerId employer) {
        says(new GrantGiven(
                Tokens.staff(subject),
                grant(subject, school),
                school,
                LocalDate.of(2026, 1, 1),
                role,
                Set.of(),
                role == Role.NETWORK_MEMBER ? new NetworkId(new UUID(5, 5)) : null,
                employer));
    }

    void revokes(String subject, InstitutionId school) {
        says(new GrantRevoked(Tokens.staff(subject), grant(subject, school), school, LocalDate.of(2026, 1, 2)));
    }

    private static GrantId grant(String subject, InstitutionId school) {
        return new GrantId(UUID.nameUUIDFromBytes((subject + "@" + school).getBytes(UTF_8)));
    }

    /** The topic of badges is lost. */
    void losesBadges() {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.deleteTopics(List.of(Topics.BADGES)).all().get();
            while (admin.listTopics().names().get().contains(Topics.BADGES)) {
                Thread.onSpinWait();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** All that stands on the topic of badges now. */
    List<RecordedEvent> badgeEvents() {
        var all = new ArrayList<RecordedEvent>();
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(Topics.BADGES).stream()
                    .map(it -> new TopicPartition(it.topic(), it.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(it -> consumer.position(it) < ends.getOrDefault(it, 0L))) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> all.add(codec.fromCloudEvent(record.value())));
            }
        }
        return all;
    }

    @Override
    public void close() {
        producer.close();
    }
}
