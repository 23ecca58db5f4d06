package nl.kwaliteitsregister.projection;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.ArrayList;
import nl.kwaliteitsregister.backbone.consumer.ChangeEnds;
import nl.kwaliteitsregister.backbone.consumer.Incidents;
import nl.kwaliteitsregister.backbone.consumer.ReaderSettings;
import nl.kwaliteitsregister.backbone.consumer.ViewChange;
import nl.kwaliteitsregister.backbone.kafka.TopicMaker;
import nl.kwaliteitsregister.backbone.store.Patience;
import nl.kwaliteitsregister.contract.codec.EventCodec;
import nl.kwaliteitsregister.edge.topic.TopicsAtStart;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What all views need: how events come, and where documents are kept. */
@Configuration(proxyBeanMethods = false)
class ViewConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    EventCodec eventCodec() {
        return new EventCodec();
    }

    /** Queries hold no thread of the operating system, but they share connections: none waits for long. */
    @Bean
    MongoClientSettingsBuilderCustomizer impatience(ProjectionSettings settings) {
        return new Patience(settings.storePatience())::applyTo;
    }

    @Bean
    MongoDatabase views(MongoClient mongo, ProjectionSettings settings) {
        return mongo.getDatabase(settings.database());
    }

    @Bean
    ReaderSettings readerSettings(KafkaProperties kafka, ProjectionSettings settings) {
        return new ReaderSettings(kafka.buildConsumerProperties(), settings.instance(), settings.batch());
    }

    /**
     * Changes are small and every instance reads all of them: one partition. Where no badge was ever issued the topics of
     * badges would be missing, and the views that read them as well wait for theirs.
     */
    @Bean
    TopicsAtStart topicsAtStart(KafkaProperties kafka, ProjectionSettings settings) {
        var topics = new ArrayList<>(TopicMaker.badges(settings.replicas()));
        topics.add(TopicMaker.compacted(ViewChange.TOPIC, 1, settings.replicas()));
        return new TopicsAtStart(kafka, topics, () -> {});
    }

    @Bean
    ChangeEnds changeEnds(KafkaProperties kafka) {
        return new ChangeEnds(kafka.buildAdminProperties());
    }

    @Bean
    Incidents incidents(MongoDatabase views) {
        return new Incidents(views);
    }
}
