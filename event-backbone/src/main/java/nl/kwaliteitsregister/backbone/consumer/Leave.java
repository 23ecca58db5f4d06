package nl.kwaliteitsregister.backbone.consumer;

import java.time.Duration;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.KafkaConsumer;

/**
 * How readers leave the broker: without a word to it. By then offsets are committed, and a member of a group keeps its
 * place for its next start. Whoever says goodbye is answered after the fetch that still waits for records, up to half a
 * second later for each reader; and where there is no broker any more, waits for half a minute.
 */
final class Leave {

    private Leave() {}

    static void atOnce(KafkaConsumer<?, ?> consumer) {
        consumer.close(CloseOptions.timeout(Duration.ZERO));
    }
}
