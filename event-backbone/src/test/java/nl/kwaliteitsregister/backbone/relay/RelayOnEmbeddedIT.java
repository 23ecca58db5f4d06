package nl.kwaliteitsregister.backbone.relay;

import static nl.kwaliteitsregister.backbone.engine.Eventually.eventually;
import static nl.kwaliteitsregister.backbone.sample.Hosts.host;
import static nl.kwaliteitsregister.backbone.sample.Hosts.name;
import static nl.kwaliteitsregister.backbone.sample.Hosts.open;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import nl.kwaliteitsregister.embedded.EmbeddedKafka;
import nl.kwaliteitsregister.embedded.EmbeddedMongo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelayOnEmbeddedIT extends RelayFacts {

    /** How long the broker is away; {@code -Dbackbone.broker.away=PT1M} for the whole minute. */
    private static final Duration AWAY = Duration.parse(System.getProperty("backbone.broker.away", "PT6S"));

    @TempDir
    static Path folder;

    private static EmbeddedMongo mongo;
    private static EmbeddedKafka kafka;

    @BeforeAll
    static void start() {
        mongo = EmbeddedMongo.inMemory();
        kafka = EmbeddedKafka.start(folder.resolve("kafka"), 0);
    }

    @AfterAll
    static void stop() {
        kafka.close();
        mongo.close();
    }

    @Override
    String uri() {
        return mongo.uri();
    }

    @Override
    String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    @Test
    void commands_go_on_while_the_broker_is_away_and_all_is_sent_when_it_is_back() {
        var wired = wired("one");
        var relay = relay(wired, 600);
        for (var i = 0; i < 10; i++) {
            wired.sender().send(open(host(i)), BY);
        }
        allSent();
        var address = kafka.bootstrapServers();
        kafka.close();
        for (var i = 0; i < 1500; i++) {
            wired.sender().send(name(host(i % 10), "Afdeling " + i), BY);
        }
        LockSupport.parkNanos(AWAY.toNanos());
        assertThat(relay.backlog()).isEqualTo(1500);
        assertThat(meters.get("register.relay.backlog.age").gauge().value()).isGreaterThanOrEqualTo(AWAY.toSeconds());
        kafka = EmbeddedKafka.start(
                folder.resolve("kafka"), Integer.parseInt(address.substring(address.lastIndexOf(':') + 1)));
        assertLogHasAll();
        eventually("nothing waits", Duration.ofSeconds(10), () -> relay.backlog() == 0);
        assertThat(meters.get("register.relay.backlog.age").gauge().value()).isZero();
    }
}
