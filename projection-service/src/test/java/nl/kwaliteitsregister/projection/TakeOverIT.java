package nl.kwaliteitsregister.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import nl.kwaliteitsregister.backbone.consumer.BatchConsumer;
import nl.kwaliteitsregister.backbone.consumer.DocumentView;
import nl.kwaliteitsregister.backbone.consumer.ReaderSettings;
import nl.kwaliteitsregister.backbone.consumer.ViewReader;
import nl.kwaliteitsregister.backbone.store.Position;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.codec.EventCodec;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import nl.kwaliteitsregister.projection.hostfile.Facts;
import nl.kwaliteitsregister.projection.hostfile.Files;
import nl.kwaliteitsregister.projection.hostfile.Histories;
import nl.kwaliteitsregister.projection.hostfile.Part;
import nl.kwaliteitsregister.projection.hostfile.kafka.HostFileView;
import nl.kwaliteitsregister.projection.upkeep.mongo.StoredDigests;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever builds a view, and in whatever batches: the documents are the same. */
class TakeOverIT {

    private static final int HOSTS = 40;
    private static final HostFileView VIEW = new HostFileView();

    private static Broker broker;

    @BeforeAll
    static void start() {
        broker = Broker.start();
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    @Test
    void another_instance_goes_on_where_one_died_and_a_rebuild_gives_the_same_documents() {
        var histories = histories();
        try (var two = RunningProjection.start(broker.engines(), "two", "projection", "--projection.batch=7")) {
            try (var one = RunningProjection.start(broker.engines(), "one", "projection", "--projection.batch=5")) {
                broker.publish(firstHalf(histories));
                histories.forEach(
                        it -> Reading.after(one.client(Role.COORDINATOR, Facts.SCHOOL), it.get(it.size() / 2 - 1)));
            }
            broker.publish(firstHalf(histories).subList(0, 50));
            histories.forEach(it -> broker.publish(it.subList(it.size() / 2, it.size())));
            histories.forEach(it -> Reading.after(two.client(Role.COORDINATOR, Facts.SCHOOL), it.getLast()));

            var digests = new StoredDigests(two.bean(MongoDatabase.class));
            var live = digests.of(VIEW.group());
            rebuild(two.bean(MongoDatabase.class), VIEW.at(92), 1, histories);
            rebuild(two.bean(MongoDatabase.class), VIEW.at(93), 100_000, histories);

            assertThat(live.documents()).isGreaterThan(HOSTS * 7L);
            assertThat(digests.of(VIEW.at(92).group())).isEqualTo(live);
            assertThat(digests.of(VIEW.at(93).group())).isEqualTo(live);
        }
    }

    private static List<List<RecordedEvent>> histories() {
        var random = new Random(20261122);
        return IntStream.range(0, HOSTS)
                .mapToObj(n -> Histories.interleaved(Files.recorded(Histories.ofHost(n)), random))
                .toList();
    }

    private static List<RecordedEvent> firstHalf(List<List<RecordedEvent>> histories) {
        var half = new ArrayList<RecordedEvent>();
        histories.forEach(it -> half.addAll(it.subList(0, it.size() / 2)));
        return half;
    }

    private static void rebuild(
            MongoDatabase database, DocumentView<Part> view, int batch, List<List<RecordedEvent>> histories) {
        var settings =
                new ReaderSettings(Map.of("bootstrap.servers", broker.engines().bootstrapServers()), "rebuild", batch);
        var reader = new ViewReader<>(view, database);
        try (var consumer = new BatchConsumer<>(
                view, database, new EventCodec(), settings, new SimpleMeterRegistry(), Clock.systemUTC())) {
            consumer.start();
            for (var history : histories) {
                for (var event : history) {
                    var position = new Position(event.event().stream(), event.sequence());
                    assertThat(reader.await(position, Duration.ofMinutes(1))).isTrue();
                }
            }
        }
    }
}
