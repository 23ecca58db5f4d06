package nl.kwaliteitsregister.register.mail.kafka;

import com.mongodb.client.MongoClient;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import nl.kwaliteitsregister.backbone.axon.CommandSender;
import nl.kwaliteitsregister.backbone.consumer.EventLoop;
import nl.kwaliteitsregister.backbone.consumer.ReaderSettings;
import nl.kwaliteitsregister.backbone.store.Circumstances;
import nl.kwaliteitsregister.contract.codec.EventCodec;
import nl.kwaliteitsregister.contract.codec.Topics;
import nl.kwaliteitsregister.edge.command.StoreSettings;
import nl.kwaliteitsregister.edge.command.Streams;
import nl.kwaliteitsregister.edge.problem.Texts;
import nl.kwaliteitsregister.register.institution.Institutions;
import nl.kwaliteitsregister.register.mail.Courier;
import nl.kwaliteitsregister.register.mail.Postman;
import nl.kwaliteitsregister.register.mail.mongo.StoredMails;
import nl.kwaliteitsregister.register.mail.smtp.MailSettings;
import nl.kwaliteitsregister.register.sealing.Seals;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    @Bean
    StoredMails mails(MongoClient mongo, StoreSettings store) {
        return new StoredMails(mongo.getDatabase(store.events()));
    }

    /** Also where mail is off: what was sent while it was on waits until it is on again. */
    @Bean(initMethod = "start")
    EventLoop mailLoop(
            StoredMails mails,
            Streams streams,
            MongoClient mongo,
            StoreSettings store,
            EventCodec codec,
            ReaderSettings readers,
            MeterRegistry meters,
            Clock clock) {
        return new EventLoop(
                "register-mails",
                List.of(Topics.EVENTS),
                new MailFeed(mails, streams, clock),
                mongo.getDatabase(store.views()),
                codec,
                readers,
                meters,
                clock);
    }

    @Bean(initMethod = "start")
    @ConditionalOnExpression("!'${register.mail.host}'.isBlank()")
    MailRounds mailRounds(
            StoredMails mails,
            Streams streams,
            Seals seals,
            Institutions institutions,
            Texts texts,
            Courier courier,
            CommandSender sender,
            MailSettings settings,
            Clock clock) {
        var writer = new LetterWriter(streams, seals, institutions, texts);
        var postman = new Postman(
                mails,
                writer::letter,
                courier,
                (mail, command) -> {
                    var ignored = sender.send(command, Circumstances.of(Circumstances.REGISTER, mail.id()));
                },
                clock);
        return new MailRounds(postman, settings.every());
    }
}
