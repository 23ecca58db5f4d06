package nl.kwaliteitsregister.benchmark.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kwaliteitsregister.benchmark.service.Services;
import nl.kwaliteitsregister.benchmark.service.Throughput;
import nl.kwaliteitsregister.contract.codec.Topics;
import nl.kwaliteitsregister.projection.hostfile.PartId;
import nl.kwaliteitsregister.projection.hostfile.kafka.HostFileView;
import org.bson.Document;

/** The coordinator reads files of generated hosts; and a single document of each, in the same service. */
public final class FileReads {

    /** What projection-service has to be started with. */
    public static final Class<?> BARE = BareRead.class;

    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Services services;
    private final int hosts;
    private int copies = 1;

    public FileReads(Services services, int hosts) {
        this.services = services;
        this.hosts = hosts;
    }

    /** Lets projection-service take the histories of the hosts. */
    public void publish(String bootstrapServers) throws InterruptedException, ExecutionException {
        try (var topic = new GeneratedTopic(Topics.EVENTS, bootstrapServers, Map.of())) {
            topic.sendAll(GeneratedEvents.ofHosts(hosts));
            var group = new HostFileView().group();
            while (topic.takenBy(group) < topic.written()) {
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    /** Files a second. */
    public double files(Throughput throughput) throws InterruptedException, ExecutionException {
        return throughput.of((thread, turn) -> services.query("/v1/employers/" + host(thread, turn) + "/file"));
    }

    /** Documents a second, each with its line in the log. */
    public double bare(Throughput throughput) throws InterruptedException, ExecutionException {
        return throughput.of((thread, turn) -> services.query("/v1/benchmark/" + host(thread, turn)));
    }

    /** Lays so many more files beside each; from then on any of them is read. */
    public void copy(MongoClient mongo, int times) {
        var views = mongo.getDatabase("projection").getCollection(new HostFileView().group());
        var own = IntStream.range(0, hosts)
                .mapToObj(number -> GeneratedEvents.host(number).toString())
                .collect(Collectors.toMap(Function.identity(), id -> new ArrayList<Document>()));
        for (var document : views.find()) {
            var host = PartId.employerIn(document.getString("_id")).toString();
            Optional.ofNullable(own.get(host)).ifPresent(parts -> parts.add(document));
        }
        var examples = IntStream.range(0, hosts)
                .mapToObj(number -> GeneratedEvents.host(number).toString())
                .flatMap(host -> Objects.requireNonNull(own.get(host)).stream())
                .toList();
        Copies.fill(views, (long) examples.size() * (times - 1), number -> {
            var example = examples.get((int) (number % examples.size()));
            var id = example.getString("_id");
            var host = PartId.employerIn(id).toString();
            var copy = new Document(example);
            copy.put("_id", id.replace(host, copyOf(host, (int) (number / examples.size()) + 1)));
            return copy;
        });
        copies = times;
    }

    private String host(int thread, int turn) {
        var chance = (int) Math.floorMod(Copies.scattered(thread * 1_000_003L + turn), (long) hosts * copies);
        return copyOf(GeneratedEvents.host(chance % hosts).toString(), chance / hosts);
    }

    /** The host itself is its copy 0. */
    private static String copyOf(String host, int number) {
        return number == 0
                ? host
                : UUID.nameUUIDFromBytes((host + number).getBytes(UTF_8)).toString();
    }
}
