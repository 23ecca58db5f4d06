package nl.kwaliteitsregister.edge.command;

import io.micrometer.core.instrument.MeterRegistry;
import nl.kwaliteitsregister.backbone.decider.Command;

/** Counts what came of commands: {@code register.commands} by feature and outcome (architecture §9). */
final class CommandFigures {

    private final MeterRegistry meters;

    CommandFigures(MeterRegistry meters) {
        this.meters = meters;
    }

    void accepted(Command command) {
        count(command, "accepted");
    }

    void refused(Command command) {
        count(command, "refused");
    }

    void conflicting(Command command) {
        count(command, "conflicting");
    }

    void failed(Command command) {
        count(command, "failed");
    }

    private void count(Command command, String outcome) {
        meters.counter("register.commands", "feature", command.stream().type(), "outcome", outcome)
                .increment();
    }
}
