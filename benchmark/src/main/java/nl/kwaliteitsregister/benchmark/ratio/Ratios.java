package nl.kwaliteitsregister.benchmark.ratio;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kwaliteitsregister.benchmark.service.HttpCommands;
import nl.kwaliteitsregister.benchmark.service.Services;
import nl.kwaliteitsregister.benchmark.service.Throughput;
import nl.kwaliteitsregister.benchmark.service.Visibility;
import nl.kwaliteitsregister.benchmark.view.FileReads;
import nl.kwaliteitsregister.benchmark.view.RebuildOfViews;
import nl.kwaliteitsregister.embedded.Engines;
import org.slf4j.bridge.SLF4JBridgeHandler;

/**
 * Prints the table of ratios. Options: {@code --mongo-uri} and {@code --kafka} for engines that run already (their data
 * stays, in databases of its own), else embedded ones are started; {@code --seconds} of each measurement after
 * {@code --warm-up} seconds; {@code
 * --threads}; {@code --commits} for the relay; {@code --hosts} for files and the rebuild. {@code --only} measures one part alone:
 * {@code services}, {@code relay} or {@code rebuild}.
 */
public final class Ratios {

    private static final String EVENTS = "register";

    private Ratios() {}

    @SuppressWarnings("SystemOut") // the terminal is where this program speaks
    public static void main(String[] arguments) {
        try {
            measure(arguments);
            System.exit(0);
        } catch (Exception e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    @SuppressWarnings("SystemOut")
    private static void measure(String[] arguments) throws Exception {
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        System.setProperty("logback.configurationFile", "benchmark/logback.xml");
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        var options = options(arguments);
        var folder = Files.createTempDirectory("register-benchmark");
        try (var engines =
                options.containsKey("--mongo-uri") && options.containsKey("--kafka") ? null : Engines.start(folder)) {
            var uri = options.getOrDefault("--mongo-uri", engines == null ? "" : engines.uri());
            var kafka = options.getOrDefault("--kafka", engines == null ? "" : engines.bootstrapServers());
            var throughput = new Throughput(
                    Integer.parseInt(options.getOrDefault("--threads", "16")),
                    Duration.ofSeconds(Integer.parseInt(options.getOrDefault("--warm-up", "20"))),
                    Duration.ofSeconds(Integer.parseInt(options.getOrDefault("--seconds", "15"))));
            var commits = Integer.parseInt(options.getOrDefault("--commits", "20000"));
            var only = Optional.ofNullable(options.get("--only"));
            var hosts = Integer.parseInt(options.getOrDefault("--hosts", "1500"));
            System.out.print(Row.HEAD);
            try (var mongo = MongoClients.create(uri)) {
                if (only.filter(it -> !it.equals("services")).isEmpty()) {
                    services(mongo, uri, kafka, folder, throughput, hosts);
                }
                if (only.filter(it -> !it.equals("relay")).isEmpty()) {
                    System.out.println(relay(mongo, kafka, commits));
                }
                if (only.filter(it -> !it.equals("rebuild")).isEmpty()) {
                    rebuild(mongo, kafka, hosts).forEach(System.out::println);
                }
            }
        } finally {
            delete(folder);
        }
    }

    @SuppressWarnings("SystemOut")
    private static void services(
            MongoClient mongo, String uri, String kafka, Path folder, Throughput throughput, int hosts)
            throws Exception {
        try (var services = new Services(uri, kafka, folder)) {
            var commands = new HttpCommands(services);
            var http = commands.perSecond(throughput);
            services.startProjection(FileReads.BARE);
            System.out.println(visible(new Visibility(services, commands, kafka), throughput));
            services.stopRegister();
            commands(mongo, http, throughput).forEach(System.out::println);
            System.out.println(files(new FileReads(services, hosts), kafka, throughput));
        }
    }

    private static Lag visible(Visibility visibility, Throughput throughput) throws Exception {
        var longest = visibility.of99InAHundred(throughput.warmUp(), throughput.time());
        return new Lag(
                "written -> visible, 99 of 100",
                longest.visible(),
                "bare Kafka round trip",
                longest.roundTrip(),
                Duration.ofMillis(50));
    }

    private static Row files(FileReads reads, String kafka, Throughput throughput) throws Exception {
        reads.publish(kafka);
        var files = reads.files(throughput);
        return new Row(
                "host file over HTTP", files, "one document and its line in the log", reads.bare(throughput), 0.7);
    }

    private static List<Row> commands(MongoClient mongo, double http, Throughput throughput) throws Exception {
        var database = mongo.getDatabase("benchmark-" + UUID.randomUUID());
        var bare = new BareInserts(database, throughput)
                .like(mongo.getDatabase(EVENTS).getCollection("commits"));
        var axon = new AxonCommands(mongo, database, throughput);
        var own = axon.onOwnStore();
        var axonMongo = axon.onAxonMongo();
        var inserts = "bare driver, durable inserts of such documents";
        return List.of(
                new Row("command over HTTP -> acknowledged", http, inserts, bare, 0.5),
                new Row("command over HTTP -> acknowledged", http, "command by axon-mongo, without HTTP", axonMongo, 3),
                new Row("command by Axon, without HTTP", own, inserts, bare, 0.5),
                new Row("command by Axon, without HTTP", own, "command by axon-mongo, without HTTP", axonMongo, 3));
    }

    /** Both ways once on little, so that neither is measured cold. */
    private static Row relay(MongoClient mongo, String kafka, int commits) throws Exception {
        Row row = null;
        for (var size : List.of(Math.max(1, commits / 8), commits)) {
            var database = mongo.getDatabase("benchmark-" + UUID.randomUUID());
            var catchUp = new RelayCatchUp(database, kafka, size);
            catchUp.leaveBehind();
            var bare = catchUp.byBareDrivers();
            row = new Row(
                    "relay catching up, commits", catchUp.byRelay(), "bare drivers: read, produce, mark", bare, 0.5);
            database.drop();
        }
        return java.util.Objects.requireNonNull(row);
    }

    /** All ways once before, so that none is measured cold: a rebuild that matters takes minutes. */
    private static List<Row> rebuild(MongoClient mongo, String kafka, int hosts) throws Exception {
        List<Row> rows = List.of();
        for (var turn = 0; turn < 2; turn++) {
            var run = UUID.randomUUID();
            var database = mongo.getDatabase("benchmark-" + run);
            try (var views = new RebuildOfViews(database, kafka, "rebuild-" + run)) {
                views.publish(hosts);
                var rebuild = views.byRebuild();
                var bare = views.byBareDrivers();
                var path = "rebuild of host files, events";
                rows = List.of(
                        new Row(path, rebuild, "bare drivers: consume, parse, bulk-write", bare, 0.5),
                        new Row(path, rebuild, "projection of one event at a time", views.oneAtATime(), 10));
            }
            database.drop();
        }
        return rows;
    }

    private static Map<String, String> options(String[] arguments) {
        var options = new HashMap<String, String>();
        for (var i = 0; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i], arguments[i + 1]);
        }
        return options;
    }

    static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file :
                    new ArrayList<>(files.sorted(Comparator.reverseOrder()).toList())) {
                Files.deleteIfExists(file);
            }
        }
    }
}
