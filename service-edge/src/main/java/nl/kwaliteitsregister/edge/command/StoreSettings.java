package nl.kwaliteitsregister.edge.command;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where this service keeps what it knows, under {@code register.store}: three databases, so that each can have a backup
 * of its own (architecture §1, §3).
 *
 * @param instance name of this instance; no two that run share it, and it keeps it over restarts
 * @param events database of the events
 * @param views database of what is made from them for decisions
 * @param snapshotAfter events of a long stream between two snapshots
 * @param patience how long a server is waited for before the store counts as away
 * @param batch most events that a reader of this service takes at once
 * @param replicas copies of each topic; -1: as many as the broker's default says
 */
@ConfigurationProperties("register.store")
public record StoreSettings(
        String instance,
        String events,
        String views,
        int snapshotAfter,
        Duration patience,
        int batch,
        int replicas,
        Relay relay) {

    /**
     * How events are brought to the broker.
     *
     * @param beat how often a process says that it lives
     * @param lease without a beat for so long, what a process left behind is sent by another; several beats
     * @param memory most commits that wait in memory while the broker is away
     */
    public record Relay(Duration beat, Duration lease, int memory) {}
}
