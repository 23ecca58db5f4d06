package nl.kwaliteitsregister.backbone.engine;

import com.mongodb.client.MongoClients;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import nl.kwaliteitsregister.backbone.relay.Relay;
import nl.kwaliteitsregister.backbone.relay.RelaySettings;
import nl.kwaliteitsregister.backbone.sample.Hosts;
import nl.kwaliteitsregister.backbone.store.Circumstances;
import nl.kwaliteitsregister.contract.codec.EventCodec;

/**
 * A process of its own that commits to the given number of hosts in turn, and says {@code ack n} after each command.
 * Ends after as many commands as it is told, or when its parent does.
 */
public final class Writer {

    private Writer() {}

    public static void main(String[] arguments) throws Exception {
        var uri = arguments[0];
        var database = arguments[1];
        var instance = arguments[2];
        var hosts = Integer.parseInt(arguments[3]);
        var commands = Integer.parseInt(arguments[4]);
        var bootstrapServers = arguments[5];
        try (var client = MongoClients.create(uri);
                var wired = Wired.on(client.getDatabase(database), instance);
                var relay = bootstrapServers.equals("none") ? null : relay(wired, bootstrapServers)) {
            for (var i = 0; i < commands && System.in.available() == 0; i++) {
                var host = Hosts.host(i % hosts);
                var by = Circumstances.of("register", instance + "-" + i);
                wired.sender().send(Hosts.open(host), by);
                wired.sender().send(Hosts.name(host, instance + " " + i), by);
                System.out.println("ack " + i);
            }
        }
    }

    private static Relay relay(Wired wired, String bootstrapServers) {
        var relay = new Relay(
                wired.runs(),
                wired.commits(),
                new EventCodec(),
                new RelaySettings(
                        Map.of("bootstrap.servers", bootstrapServers),
                        Duration.ofMillis(200),
                        Duration.ofMillis(1500),
                        1000),
                new SimpleMeterRegistry(),
                Clock.systemUTC());
        relay.start();
        return relay;
    }
}
