package nl.kwaliteitsregister.benchmark.ratio;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import nl.kwaliteitsregister.backbone.axon.CommandSender;
import nl.kwaliteitsregister.backbone.axon.RegisterStorageEngine;
import nl.kwaliteitsregister.backbone.axon.StreamTargetResolver;
import nl.kwaliteitsregister.backbone.store.Circumstances;
import nl.kwaliteitsregister.backbone.store.CommitStore;
import nl.kwaliteitsregister.backbone.store.RunRegister;
import nl.kwaliteitsregister.backbone.store.Snapshots;
import nl.kwaliteitsregister.benchmark.service.Throughput;
import nl.kwaliteitsregister.contract.codec.EventCodec;
import nl.kwaliteitsregister.contract.id.EmployerId;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.MongoEventStorageEngine;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.documentpercommit.DocumentPerCommitStorageStrategy;

/** Commands by Axon alone, without HTTP: the same rule on the register's own store and on axon-mongo. */
final class AxonCommands {

    /** Commands on one stream before a thread goes on with another. */
    private static final int PER_STREAM = 5;

    private final MongoClient mongo;
    private final MongoDatabase database;
    private final Throughput throughput;
    private final CommitStore commits;

    AxonCommands(MongoClient mongo, MongoDatabase database, Throughput throughput) {
        this.mongo = mongo;
        this.database = database;
        this.throughput = throughput;
        this.commits = new CommitStore(database, new RunRegister(database, "benchmark"));
    }

    double onOwnStore() throws InterruptedException, ExecutionException {
        return on(new RegisterStorageEngine(
                commits, new Snapshots(database), new EventCodec(), List.of(NotesAggregate::new)));
    }

    double onAxonMongo() throws InterruptedException, ExecutionException {
        var serializer = new CodecSerializer();
        var template = DefaultMongoTemplate.builder()
                .mongoDatabase(mongo, database.getName() + "-axon-mongo")
                .build();
        var engine = MongoEventStorageEngine.builder()
                .mongoTemplate(template)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .storageStrategy(new DocumentPerCommitStorageStrategy())
                .build();
        engine.ensureIndexes();
        return on(engine);
    }

    private double on(EventStorageEngine engine) throws InterruptedException, ExecutionException {
        var axon = DefaultConfigurer.defaultConfiguration(false)
                .registerComponent(Clock.class, configuration -> Clock.systemUTC())
                .configureEmbeddedEventStore(configuration -> engine)
                .configureAggregate(AggregateConfigurer.defaultConfiguration(NotesAggregate.class)
                        .configureCommandTargetResolver(configuration -> new StreamTargetResolver()))
                .start();
        try {
            var sender = new CommandSender(axon.commandBus(), commits);
            var salt = UUID.randomUUID().getMostSignificantBits();
            return throughput.of((thread, turn) -> {
                var host = new EmployerId(new UUID(salt + thread, turn / PER_STREAM));
                sender.send(new Notes.Name(host, "Afdeling " + turn), Circumstances.of("register", "benchmark"));
            });
        } finally {
            axon.shutdown();
        }
    }
}
