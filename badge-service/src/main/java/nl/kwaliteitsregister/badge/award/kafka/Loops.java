package nl.kwaliteitsregister.badge.award.kafka;

import com.mongodb.client.MongoClient;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import nl.kwaliteitsregister.backbone.consumer.EventHandler;
import nl.kwaliteitsregister.backbone.consumer.EventLoop;
import nl.kwaliteitsregister.backbone.consumer.ReaderSettings;
import nl.kwaliteitsregister.contract.codec.EventCodec;
import nl.kwaliteitsregister.edge.command.StoreSettings;

/** What all readers of this service have alike. */
record Loops(
        MongoClient mongo,
        StoreSettings store,
        EventCodec codec,
        ReaderSettings readers,
        MeterRegistry meters,
        Clock clock) {

    EventLoop reading(String group, String topic, EventHandler handler) {
        return new EventLoop(
                group, List.of(topic), handler, mongo.getDatabase(store.views()), codec, readers, meters, clock);
    }
}
