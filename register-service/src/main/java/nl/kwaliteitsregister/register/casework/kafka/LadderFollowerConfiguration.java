package nl.kwaliteitsregister.register.casework.kafka;

import com.mongodb.client.MongoClient;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import nl.kwaliteitsregister.backbone.axon.CommandSender;
import nl.kwaliteitsregister.backbone.consumer.EventLoop;
import nl.kwaliteitsregister.backbone.consumer.ReaderSettings;
import nl.kwaliteitsregister.contract.codec.EventCodec;
import nl.kwaliteitsregister.contract.codec.Topics;
import nl.kwaliteitsregister.edge.command.StoreSettings;
import nl.kwaliteitsregister.edge.command.Streams;
import nl.kwaliteitsregister.register.casework.lookup.KnownIncidents;
import nl.kwaliteitsregister.register.casework.mongo.FinalWarningDocuments;
import nl.kwaliteitsregister.register.casework.text.NoticeWriter;
import nl.kwaliteitsregister.register.headcount.Presences;
import nl.kwaliteitsregister.register.institution.Institutions;
import nl.kwaliteitsregister.register.reentry.StoppedHosts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LadderFollowerConfiguration {

    @Bean(initMethod = "start")
    EventLoop ladderLoop(
            Streams streams,
            KnownIncidents incidents,
            Presences presences,
            StoppedHosts locations,
            Institutions institutions,
            NoticeWriter notices,
            CommandSender sender,
            MongoClient mongo,
            StoreSettings store,
            EventCodec codec,
            ReaderSettings readers,
            MeterRegistry meters,
            Clock clock) {
        var views = mongo.getDatabase(store.views());
        return new EventLoop(
                "register-ladders",
                List.of(Topics.EVENTS, Topics.REFERENCE),
                new LadderFollower(
                        streams,
                        incidents,
                        new StopFollower(streams, incidents, presences, locations, clock),
                        new EndingTeller(streams, notices),
                        new WarningCounter(
                                streams, institutions, new FinalWarningDocuments(views), locations, sender, clock),
                        sender),
                views,
                codec,
                readers,
                meters,
                clock);
    }
}
