package nl.kwaliteitsregister.embedded;

import java.nio.file.Path;
import java.util.Properties;

/** One broker on one machine: one copy of everything, few threads, quick to be itself again after a kill -9. */
final class BrokerSettings {

    static final int NODE = 1;
    static final String CONTROLLER = "CONTROLLER";

    private BrokerSettings() {}

    static Properties of(Path log, int port, int controllerPort) {
        var settings = new Properties();
        settings.put("log.dirs", log.toString());
        settings.put("auto.create.topics.enable", "false");
        addresses(settings, port, controllerPort);
        oneCopy(settings);
        small(settings);
        quickRestart(settings);
        return settings;
    }

    private static void addresses(Properties settings, int port, int controllerPort) {
        var broker = "PLAINTEXT://" + Loopback.HOST + ":" + port;
        var controller = Loopback.HOST + ":" + controllerPort;
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", String.valueOf(NODE));
        settings.put("listeners", broker + "," + CONTROLLER + "://" + controller);
        settings.put("advertised.listeners", broker);
        settings.put("controller.listener.names", CONTROLLER);
        settings.put("inter.broker.listener.name", "PLAINTEXT");
        settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT," + CONTROLLER + ":PLAINTEXT");
        settings.put("controller.quorum.voters", NODE + "@" + controller);
    }

    private static void oneCopy(Properties settings) {
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("share.coordinator.state.topic.replication.factor", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
    }

    private static void small(Properties settings) {
        settings.put("offsets.topic.num.partitions", "3");
        settings.put("transaction.state.log.num.partitions", "3");
        settings.put("num.network.threads", "2");
        settings.put("num.io.threads", "2");
        settings.put("log.cleaner.threads", "1");
        settings.put("log.cleaner.dedupe.buffer.size", String.valueOf(4 * 1024 * 1024));
    }

    /**
     * After a kill -9 the controller holds the dead broker's place for a session (9 s by default), and every segment
     * that was open is read again: hence a short session and segments of 64 MB instead of 1 GB.
     */
    private static void quickRestart(Properties settings) {
        settings.put("broker.session.timeout.ms", "3000");
        settings.put("broker.heartbeat.interval.ms", "500");
        settings.put("initial.broker.registration.timeout.ms", "30000");
        settings.put("log.segment.bytes", String.valueOf(64 * 1024 * 1024));
        settings.put("log.index.size.max.bytes", String.valueOf(1024 * 1024));
        settings.put("group.initial.rebalance.delay.ms", "0");
    }
}
