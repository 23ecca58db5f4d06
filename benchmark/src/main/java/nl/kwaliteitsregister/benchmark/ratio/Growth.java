package nl.kwaliteitsregister.benchmark.ratio;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.kwaliteitsregister.benchmark.service.Services;
import nl.kwaliteitsregister.benchmark.service.Throughput;
import nl.kwaliteitsregister.benchmark.view.Copies;
import nl.kwaliteitsregister.benchmark.view.FileReads;
import nl.kwaliteitsregister.embedded.Engines;
import org.bson.Document;
import org.slf4j.bridge.SLF4JBridgeHandler;

/**
 * What a command, a file and the relay cost beside few placements and beside many. Argument: how many are many, one
 * million by default; few are ten thousand. What stands by is filled in, not told: copies of documents that the
 * register wrote itself, under other keys.
 */
public final class Growth {

    private static final long FEW = 10_000;

    /** Registered once for eight placements of five commits each: plan, start, end and two evaluations. */
    private static final int COMMITS_PER_PLACEMENT = 5;

    private static final int PLACEMENTS_PER_HOST = 8;
    private static final int RELAYED = 20_000;
    private static final double SAME = 0.9;
    private static final Throughput THROUGHPUT = new Throughput(16, Duration.ofSeconds(15), Duration.ofSeconds(15));

    private final long many;

    private Growth(long many) {
        this.many = many;
    }

    @SuppressWarnings("SystemOut") // the terminal is where this program speaks
    public static void main(String[] arguments) {
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        try {
            var folder = Files.createTempDirectory("register-growth");
            try (var engines = Engines.start(folder);
                    var mongo = MongoClients.create(engines.uri())) {
                System.out.print(Row.HEAD);
                var growth = new Growth(arguments.length > 0 ? Long.parseLong(arguments[0]) : 1_000_000);
                growth.files(engines, mongo, folder).forEach(System.out::println);
                growth.commands(mongo, engines.bootstrapServers()).forEach(System.out::println);
            } finally {
                Ratios.delete(folder);
            }
            System.exit(0);
        } catch (Exception e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    private List<Row> files(Engines engines, MongoClient mongo, Path folder) throws Exception {
        try (var services = new Services(engines.uri(), engines.bootstrapServers(), folder)) {
            services.startProjection();
            services.query("/v1/hosts");
            services.stopRegister();
            var reads = new FileReads(services, Math.toIntExact(FEW / PLACEMENTS_PER_HOST));
            reads.publish(engines.bootstrapServers());
            var few = reads.files(THROUGHPUT);
            reads.copy(mongo, Math.toIntExact(many / FEW));
            return List.of(row("host file over HTTP", reads.files(THROUGHPUT), few));
        }
    }

    private List<Row> commands(MongoClient mongo, String kafka) throws Exception {
        var database = mongo.getDatabase("growth-" + UUID.randomUUID());
        commandsBeside(mongo, database); // not cold, and leaves what is copied
        List<Document> examples = database.getCollection("commits")
                .find(Filters.exists("stream"))
                .limit(1000)
                .into(new ArrayList<>());
        fill(database, examples, 0, FEW * COMMITS_PER_PLACEMENT);
        var commandsBesideFew = commandsBeside(mongo, database);
        var relayBesideFew = relayBeside(database, kafka);
        fill(database, examples, FEW * COMMITS_PER_PLACEMENT, (many - FEW) * COMMITS_PER_PLACEMENT);
        var commandsBesideMany = commandsBeside(mongo, database);
        return List.of(
                row("command by Axon, without HTTP", commandsBesideMany, commandsBesideFew),
                row("relay catching up, commits", relayBeside(database, kafka), relayBesideFew));
    }

    private static double commandsBeside(MongoClient mongo, MongoDatabase database) throws Exception {
        return new AxonCommands(mongo, database, THROUGHPUT).onOwnStore();
    }

    private static double relayBeside(MongoDatabase database, String kafka) throws Exception {
        database.getCollection("runs").drop(); // what commands left behind was not to be sent
        var catchUp = new RelayCatchUp(database, kafka, RELAYED);
        catchUp.leaveBehind();
        return catchUp.byRelay();
    }

    private static void fill(MongoDatabase database, List<Document> examples, long from, long copies) {
        Copies.fill(database.getCollection("commits"), copies, turn -> {
            var number = from + turn;
            var copy = new Document(examples.get((int) (number % examples.size())));
            var stream = "employer/" + new UUID(Copies.scattered(number), number);
            copy.put("_id", stream + "#0");
            copy.put("stream", stream);
            copy.put("pos", "copies/" + number);
            copy.put("sent", true);
            copy.computeIfPresent("idempotencyKey", (name, key) -> key + "/" + number);
            return copy;
        });
    }

    private Row row(String path, double beside, double besideFew) {
        return new Row(
                "%s, beside %,d".formatted(path, many),
                beside,
                "beside %,d placements".formatted(FEW),
                besideFew,
                SAME);
    }
}
