package nl.kwaliteitsregister.backbone.engine;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kwaliteitsregister.backbone.kafka.Headers;
import nl.kwaliteitsregister.backbone.sample.Hosts;
import nl.kwaliteitsregister.contract.codec.EventCodec;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import nl.kwaliteitsregister.contract.codec.Topics;
import nl.kwaliteitsregister.contract.event.EmployerEvent.DepartmentNamed;
import nl.kwaliteitsregister.contract.event.EmployerEvent.FileOpened;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import nl.kwaliteitsregister.contract.id.DepartmentId;
import nl.kwaliteitsregister.contract.id.EmployerId;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Puts events on the topic as a relay does, in whatever order a test wants them. */
public final class Publisher implements AutoCloseable {

    private final EventCodec codec = new EventCodec();
    private final KafkaProducer<String, byte[]> producer;

    public Publisher(String bootstrapServers) {
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringSerializer(), new ByteArraySerializer());
    }

    public void departmentNamed(EmployerId host, long sequence, String name) throws Exception {
        event(
                new DepartmentNamed(
                        host, Hosts.SCHOOL, Hosts.DAY, new DepartmentId(new UUID(7, sequence)), name, List.of()),
                sequence);
    }

    public void event(RegisterEvent event, long sequence) throws Exception {
        send(
                Topics.topicOf(event),
                Topics.keyOf(event),
                event.stream().toString(),
                sequence,
                codec.toCloudEvent(recorded(event, sequence)));
    }

    /** As no relay does: under the key of another host than the one it is about. */
    public void departmentNamedUnder(EmployerId key, EmployerId host, String name) throws Exception {
        var event =
                new DepartmentNamed(host, Hosts.SCHOOL, Hosts.DAY, new DepartmentId(new UUID(7, 0)), name, List.of());
        send(Topics.EVENTS, key.toString(), event.stream().toString(), 0, codec.toCloudEvent(recorded(event, 0)));
    }

    /** What a newer version may one day send. */
    public void unreadable(EmployerId host, long sequence) throws Exception {
        unreadable(new FileOpened(host, Hosts.SCHOOL, Hosts.DAY), sequence);
    }

    /** The same in the place of this event. */
    public void unreadable(RegisterEvent known, long sequence) throws Exception {
        var json = new String(codec.toCloudEvent(recorded(known, sequence)), StandardCharsets.UTF_8)
                .replace(codec.write(known).type().toString(), "nl.kwaliteitsregister.employer.dreamt-of.v1");
        send(
                Topics.topicOf(known),
                Topics.keyOf(known),
                known.stream().toString(),
                sequence,
                json.getBytes(StandardCharsets.UTF_8));
    }

    private static RecordedEvent recorded(RegisterEvent event, long sequence) {
        return new RecordedEvent(
                event.stream() + "#" + sequence, Instant.EPOCH, sequence, "register", "test", null, null, event);
    }

    private void send(String topic, String key, String stream, long sequence, byte[] bytes) throws Exception {
        var record = new ProducerRecord<>(topic, key, bytes);
        Headers.put(record.headers(), Headers.STREAM, stream);
        Headers.put(record.headers(), Headers.SEQUENCE, sequence);
        producer.send(record).get();
    }

    @Override
    public void close() {
        producer.close();
    }
}
