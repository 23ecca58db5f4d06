package nl.kwaliteitsregister.benchmark.service;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import nl.kwaliteitsregister.backbone.kafka.TopicMaker;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Records that are sent to the broker and fetched from it again, by bare clients with the relay's settings. */
final class RoundTrips implements AutoCloseable {

    private static final String TOPIC = "benchmark.round-trips";
    private static final int SIZE = 700;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final KafkaProducer<byte[], byte[]> producer;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Queue<Duration> all = new ConcurrentLinkedQueue<>();
    private final AtomicInteger sent = new AtomicInteger();
    private final Thread fetching;

    RoundTrips(String bootstrapServers) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            new TopicMaker(admin, PATIENCE).make(List.of(TopicMaker.kept(TOPIC, 1, 1)));
        }
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "acks", "all", "linger.ms", 0),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        var partition = List.of(new TopicPartition(TOPIC, 0));
        consumer.assign(partition);
        consumer.seekToEnd(partition);
        partition.forEach(consumer::position);
        fetching = Thread.ofPlatform().daemon().name("round-trips").start(this::fetch);
    }

    private void fetch() {
        try (consumer) {
            while (true) {
                for (var record : consumer.poll(PATIENCE)) {
                    var began = ByteBuffer.wrap(record.value()).getLong();
                    all.add(Duration.ofNanos(System.nanoTime() - began));
                }
            }
        } catch (WakeupException closed) {
            // nothing more is asked for
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // one that is lost never comes back, and is missed
    void send() {
        var value = ByteBuffer.allocate(SIZE).putLong(System.nanoTime()).array();
        producer.send(new ProducerRecord<>(TOPIC, value));
        sent.incrementAndGet();
    }

    /** When all have come back. */
    Collection<Duration> all() {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (all.size() < sent.get()) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("records were lost on the way");
            }
            LockSupport.parkNanos(1_000_000);
        }
        return all;
    }

    @Override
    public void close() throws InterruptedException {
        consumer.wakeup();
        fetching.join();
        producer.close();
    }
}
