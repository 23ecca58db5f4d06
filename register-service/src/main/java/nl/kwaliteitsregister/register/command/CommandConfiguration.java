package nl.kwaliteitsregister.register.command;

import java.time.Clock;
import nl.kwaliteitsregister.backbone.decider.Command;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Axon, without its server. */
@Configuration(proxyBeanMethods = false)
class CommandConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** A command says itself which stream decides; commands carry no annotation of Axon. */
    @Bean
    CommandTargetResolver commandTargetResolver() {
        return message -> new VersionedAggregateIdentifier(
                ((Command) message.getPayload()).stream().toString(), null);
    }

    @Bean
    EventStorageEngine eventStorageEngine() {
        return new InMemoryEventStorageEngine();
    }

    @Bean
    Deciding deciding(Clock clock) {
        return new Deciding(clock);
    }

    @Bean
    Commands commands(CommandBus bus) {
        return new AxonCommands(bus);
    }

    @Bean
    Streams streams(EventStore store) {
        return new Streams(store);
    }

    @Bean
    NewIds newIds() {
        return new NewIds();
    }
}
