package nl.kwaliteitsregister.backbone.deadline;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What became of deadlines: {@code register.deadlines} by outcome, and {@code register.deadlines.overdue}, those that
 * were due and not done after the last round.
 */
final class FiringFigures {

    private final Counter changed;
    private final Counter nothing;
    private final Counter refused;
    private final Counter failed;
    private final AtomicInteger overdue;

    FiringFigures(MeterRegistry meters) {
        this.changed = counter(meters, "changed");
        this.nothing = counter(meters, "nothing-to-do");
        this.refused = counter(meters, "refused");
        this.failed = counter(meters, "failed");
        this.overdue = meters.gauge("register.deadlines.overdue", new AtomicInteger());
    }

    private static Counter counter(MeterRegistry meters, String outcome) {
        return Counter.builder("register.deadlines").tag("outcome", outcome).register(meters);
    }

    void done(boolean change) {
        (change ? changed : nothing).increment();
    }

    void refused() {
        refused.increment();
    }

    void failed() {
        failed.increment();
    }

    void overdue(int number) {
        overdue.set(number);
    }
}
