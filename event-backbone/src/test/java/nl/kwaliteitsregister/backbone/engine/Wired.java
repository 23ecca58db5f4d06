package nl.kwaliteitsregister.backbone.engine;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.List;
import nl.kwaliteitsregister.backbone.axon.CommandSender;
import nl.kwaliteitsregister.backbone.axon.RegisterStorageEngine;
import nl.kwaliteitsregister.backbone.axon.StreamReader;
import nl.kwaliteitsregister.backbone.axon.StreamTargetResolver;
import nl.kwaliteitsregister.backbone.sample.HostFileAggregate;
import nl.kwaliteitsregister.backbone.store.CommitStore;
import nl.kwaliteitsregister.backbone.store.RunRegister;
import nl.kwaliteitsregister.backbone.store.Snapshots;
import nl.kwaliteitsregister.contract.codec.EventCodec;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;

/** The write path of the sample rule, put together by hand as a service does it by Spring. */
public record Wired(
        Configuration axon,
        RunRegister runs,
        CommitStore commits,
        Snapshots snapshots,
        RegisterStorageEngine engine,
        CommandSender sender,
        StreamReader reader)
        implements AutoCloseable {

    static final int SNAPSHOT_AFTER = 20;

    public static Wired on(MongoDatabase database, String instance) {
        var codec = new EventCodec();
        var runs = new RunRegister(database, instance);
        var commits = new CommitStore(database, runs);
        var snapshots = new Snapshots(database);
        var engine = new RegisterStorageEngine(commits, snapshots, codec, List.of(HostFileAggregate::new));
        var axon = DefaultConfigurer.defaultConfiguration(false)
                .registerComponent(Clock.class, configuration -> Clock.systemUTC())
                .configureEmbeddedEventStore(configuration -> engine)
                .configureAggregate(AggregateConfigurer.defaultConfiguration(HostFileAggregate.class)
                        .configureCommandTargetResolver(configuration -> new StreamTargetResolver())
                        .configureSnapshotTrigger(configuration ->
                                new EventCountSnapshotTriggerDefinition(configuration.snapshotter(), SNAPSHOT_AFTER)))
                .start();
        return new Wired(
                axon,
                runs,
                commits,
                snapshots,
                engine,
                new CommandSender(axon.commandBus(), commits),
                new StreamReader(commits, snapshots, codec));
    }

    @Override
    public void close() {
        axon.shutdown();
    }
}
