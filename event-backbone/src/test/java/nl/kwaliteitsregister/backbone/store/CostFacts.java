package nl.kwaliteitsregister.backbone.store;

import static nl.kwaliteitsregister.backbone.sample.Hosts.host;
import static nl.kwaliteitsregister.backbone.sample.Hosts.name;
import static nl.kwaliteitsregister.backbone.sample.Hosts.open;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import nl.kwaliteitsregister.backbone.engine.Wired;
import nl.kwaliteitsregister.backbone.sample.HostFileAggregate;
import nl.kwaliteitsregister.backbone.sample.Hosts;
import nl.kwaliteitsregister.contract.codec.EventCodec;
import nl.kwaliteitsregister.contract.event.EmployerEvent;
import nl.kwaliteitsregister.contract.event.EmployerEvent.FileOpened;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** What a command, a look-up and a sweep cost does not depend on how many commits there are. */
abstract class CostFacts {

    private static final Circumstances BY = Circumstances.of("register", "test");

    abstract String uri();

    /** Documents the engine looked at since its start; 0 where it does not say. */
    abstract long documentsExamined();

    private record Cost(Map<String, Integer> operations, long examined) {}

    private final Map<String, Integer> operations = new ConcurrentHashMap<>();

    private final CommandListener counting = new CommandListener() {

        @Override
        public void commandStarted(CommandStartedEvent event) {
            operations.merge(event.getCommandName(), 1, Integer::sum);
        }
    };

    @Test
    void cost_is_the_same_at_a_thousand_and_at_a_hundred_thousand_commits() {
        var small = costAt(1_000);
        var large = costAt(100_000);
        assertThat(large).isEqualTo(small);
        assertThat(small.get("command"))
                .satisfies(cost -> assertThat(cost.operations()).isEqualTo(Map.of("find", 1, "insert", 1)));
    }

    private Map<String, Cost> costAt(int commits) {
        var settings = MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri()))
                .addCommandListener(counting)
                .build();
        try (var client = MongoClients.create(settings)) {
            var database = client.getDatabase("cost-" + UUID.randomUUID());
            try (var wired = Wired.on(database, "one")) {
                fill(wired, database, commits);
                wired.sender().send(open(host(1)), BY);
                var costs = new HashMap<String, Cost>();
                costs.put("command", cost(() -> wired.sender().send(name(host(1), "Keuken"), BY)));
                costs.put("key", cost(() -> wired.commits().find("no such key")));
                costs.put(
                        "state",
                        cost(() -> wired.reader().read(HostFileAggregate.KIND, EmployerEvent.streamOf(host(1)))));
                costs.put("sweep", cost(() -> wired.commits().at(places("filled", commits / 2))));
                costs.put(
                        "mark",
                        cost(() -> wired.commits().markSent(wired.commits().at(places("filled", commits / 2)))));
                return costs;
            } finally {
                database.drop();
            }
        }
    }

    private Cost cost(Runnable work) {
        operations.clear();
        var before = documentsExamined();
        work.run();
        return new Cost(Map.copyOf(operations), documentsExamined() - before);
    }

    private static List<Place> places(String run, long from) {
        return LongStream.range(from, from + 64)
                .mapToObj(number -> new Place(run, number))
                .toList();
    }

    private static void fill(Wired wired, MongoDatabase database, int commits) {
        var codec = new EventCodec();
        var batch = new ArrayList<Document>();
        for (var i = 1; i <= commits; i++) {
            var host = host(1_000_000L + i);
            var event = new FileOpened(host, Hosts.SCHOOL, Hosts.DAY);
            var commit = new Commit(
                    event.stream(),
                    0,
                    null,
                    Instant.EPOCH,
                    BY,
                    List.of(new Commit.Entry("event-" + i, codec.write(event))));
            batch.add(CommitDocument.write(commit, new Place("filled", i)));
            if (batch.size() == 1000 || i == commits) {
                database.getCollection("commits").insertMany(batch);
                batch.clear();
            }
        }
        assertThat(wired.commits().find("absent")).isEmpty();
    }
}
