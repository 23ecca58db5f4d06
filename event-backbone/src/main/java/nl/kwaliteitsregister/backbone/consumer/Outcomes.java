package nl.kwaliteitsregister.backbone.consumer;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts what became of records: {@code register.reader.records}, by group and outcome. */
final class Outcomes {

    private final Counter read;
    private final Counter repeated;
    private final Counter parked;

    Outcomes(MeterRegistry meters, String group) {
        this.read = counter(meters, group, "read");
        this.repeated = counter(meters, group, "repeated");
        this.parked = counter(meters, group, "parked");
    }

    private static Counter counter(MeterRegistry meters, String group, String outcome) {
        return Counter.builder("register.reader.records")
                .tag("group", group)
                .tag("outcome", outcome)
                .register(meters);
    }

    void count(StreamCursors.Passage kept, int parkedNow) {
        read.increment((double) kept.read());
        repeated.increment((double) kept.repeated());
        parked.increment(parkedNow);
    }
}
