package nl.kwaliteitsregister.edge.command;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.kwaliteitsregister.backbone.axon.CommandSender;
import nl.kwaliteitsregister.backbone.axon.DeciderShell;
import nl.kwaliteitsregister.backbone.axon.RegisterStorageEngine;
import nl.kwaliteitsregister.backbone.axon.StreamKind;
import nl.kwaliteitsregister.backbone.axon.StreamReader;
import nl.kwaliteitsregister.backbone.axon.StreamTargetResolver;
import nl.kwaliteitsregister.backbone.consumer.ReaderSettings;
import nl.kwaliteitsregister.backbone.relay.Relay;
import nl.kwaliteitsregister.backbone.relay.RelaySettings;
import nl.kwaliteitsregister.backbone.store.CommitStore;
import nl.kwaliteitsregister.backbone.store.Patience;
import nl.kwaliteitsregister.backbone.store.RunRegister;
import nl.kwaliteitsregister.backbone.store.Snapshots;
import nl.kwaliteitsregister.contract.codec.EventCodec;
import nl.kwaliteitsregister.edge.topic.TopicsAtStart;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Axon on the register's own store, without Axon's server; to be imported by a service that decides. The service gives
 * {@link ServiceTopics}.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreSettings.class)
public class CommandConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    EventCodec eventCodec() {
        return new EventCodec();
    }

    /** A request must not wait for a store that is away as long as the driver would. */
    @Bean
    MongoClientSettingsBuilderCustomizer impatience(StoreSettings settings) {
        return new Patience(settings.patience())::applyTo;
    }

    /** Events and what is needed to send them on. */
    @Bean
    MongoDatabase eventDatabase(MongoClient mongo, StoreSettings settings) {
        return mongo.getDatabase(settings.events());
    }

    @Bean
    RunRegister runRegister(MongoDatabase eventDatabase, StoreSettings settings) {
        return new RunRegister(eventDatabase, settings.instance());
    }

    @Bean
    CommitStore commitStore(MongoDatabase eventDatabase, RunRegister runs) {
        return new CommitStore(eventDatabase, runs);
    }

    @Bean
    Snapshots snapshots(MongoDatabase eventDatabase) {
        return new Snapshots(eventDatabase);
    }

    /** How this service's readers reach the broker. */
    @Bean
    ReaderSettings readerSettings(KafkaProperties kafka, StoreSettings settings) {
        return new ReaderSettings(kafka.buildConsumerProperties(), settings.instance(), settings.batch());
    }

    /** Hears of every commit from here on; begins to send when the topics are there. */
    @Bean
    Relay relay(
            RunRegister runs,
            CommitStore commits,
            EventCodec codec,
            KafkaProperties kafka,
            StoreSettings settings,
            MeterRegistry meters,
            Clock clock) {
        return new Relay(
                runs,
                commits,
                codec,
                new RelaySettings(
                        kafka.buildProducerProperties(),
                        settings.relay().beat(),
                        settings.relay().lease(),
                        settings.relay().memory()),
                meters,
                clock);
    }

    @Bean
    TopicsAtStart topicsAtStart(KafkaProperties kafka, StoreSettings settings, ServiceTopics topics, Relay relay) {
        return new TopicsAtStart(kafka, topics.copied(settings.replicas()), relay::start);
    }

    @Bean
    EventStorageEngine eventStorageEngine(
            CommitStore commits, Snapshots snapshots, EventCodec codec, ListableBeanFactory beans) {
        return new RegisterStorageEngine(commits, snapshots, codec, shells(beans));
    }

    /** A command says itself which stream decides; commands carry no annotation of Axon. */
    @Bean
    CommandTargetResolver commandTargetResolver() {
        return new StreamTargetResolver();
    }

    /** Named by the shells of features whose streams grow long. */
    @Bean
    SnapshotTriggerDefinition longStreams(Snapshotter snapshotter, StoreSettings settings) {
        return new EventCountSnapshotTriggerDefinition(snapshotter, settings.snapshotAfter());
    }

    @Bean
    CommandSender commandSender(CommandBus bus, CommitStore commits) {
        return new CommandSender(bus, commits);
    }

    @Bean
    Commands commands(CommandSender sender, MeterRegistry meters) {
        return new Commands(sender, new CommandFigures(meters));
    }

    @Bean
    Streams streams(CommitStore commits, Snapshots snapshots, EventCodec codec, ListableBeanFactory beans) {
        return new Streams(new StreamReader(commits, snapshots, codec), kinds(beans));
    }

    @Bean
    NewIds newIds() {
        return new NewIds();
    }

    private static Map<String, StreamKind<?, ?, ?>> kinds(ListableBeanFactory beans) {
        return shells(beans).stream()
                .map(shell -> shell.get().kind())
                .collect(Collectors.toMap(StreamKind::type, Function.identity()));
    }

    /** Every feature's shell; Axon makes them prototypes, so that each look-up is a new one. */
    private static List<Supplier<? extends DeciderShell<?, ?, ?>>> shells(ListableBeanFactory beans) {
        var shells = new ArrayList<Supplier<? extends DeciderShell<?, ?, ?>>>();
        Arrays.stream(beans.getBeanNamesForType(DeciderShell.class))
                .forEach(name -> shells.add(() -> beans.getBean(name, DeciderShell.class)));
        return shells;
    }
}
