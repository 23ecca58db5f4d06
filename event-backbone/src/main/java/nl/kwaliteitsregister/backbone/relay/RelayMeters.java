package nl.kwaliteitsregister.backbone.relay;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/** What is counted about a relay (architecture §9). */
final class RelayMeters {

    private final Counter sent;
    private final Counter failed;

    RelayMeters(MeterRegistry meters, Backlog backlog) {
        this.sent = Counter.builder("register.relay.commits")
                .description("commits sent and marked")
                .register(meters);
        this.failed = Counter.builder("register.relay.failed.sends").register(meters);
        Gauge.builder("register.relay.backlog.age", backlog, Backlog::ageInSeconds)
                .description("since when the oldest commit of this process waits, in seconds")
                .baseUnit("seconds")
                .register(meters);
        Gauge.builder("register.relay.backlog.commits", backlog, Backlog::size).register(meters);
    }

    static void count(Sweeper sweeper, MeterRegistry meters) {
        Gauge.builder("register.relay.sweeps", sweeper, Sweeper::underWay)
                .description("dead runs whose commits this process is sending")
                .register(meters);
    }

    void sent() {
        sent.increment();
    }

    void sendFailed() {
        failed.increment();
    }
}
