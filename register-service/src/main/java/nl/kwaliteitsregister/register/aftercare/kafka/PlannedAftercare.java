package nl.kwaliteitsregister.register.aftercare.kafka;

import java.util.Optional;
import nl.kwaliteitsregister.backbone.axon.CommandSender;
import nl.kwaliteitsregister.backbone.consumer.EventHandler;
import nl.kwaliteitsregister.backbone.store.Circumstances;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlacementEnded;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import nl.kwaliteitsregister.contract.event.SignalEvent.SeverityAssessed;
import nl.kwaliteitsregister.edge.command.Streams;
import nl.kwaliteitsregister.register.aftercare.AftercareCommand.PlanAftercare;
import nl.kwaliteitsregister.register.aftercare.WhenGraveOrEarlyThenAftercare;
import nl.kwaliteitsregister.register.signal.Signal;
import nl.kwaliteitsregister.register.signal.SignalRules;

/** Plans the care that follows; the same event read again finds it planned. */
final class PlannedAftercare implements EventHandler {

    private final Streams streams;
    private final CommandSender sender;
    private final int within;

    /** @param within working days in which it is in time */
    PlannedAftercare(Streams streams, CommandSender sender, int within) {
        this.streams = streams;
        this.sender = sender;
        this.within = within;
    }

    @Override
    public void handle(RecordedEvent recorded) {
        after(recorded.event()).ifPresent(plan -> {
            var by = Circumstances.causedBy(recorded.id(), recorded.correlationId(), recorded.traceparent());
            var ignored = sender.send(plan, by);
        });
    }

    private Optional<PlanAftercare> after(RegisterEvent event) {
        if (event instanceof SeverityAssessed assessed) {
            return streams.state(new SignalRules(), assessed.stream()) instanceof Signal.Recorded signal
                    ? WhenGraveOrEarlyThenAftercare.after(assessed, signal.subject(), within)
                    : Optional.empty();
        }
        return event instanceof PlacementEnded ended
                ? WhenGraveOrEarlyThenAftercare.after(ended, within)
                : Optional.empty();
    }
}
