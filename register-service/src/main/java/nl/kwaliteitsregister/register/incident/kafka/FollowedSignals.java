package nl.kwaliteitsregister.register.incident.kafka;

import nl.kwaliteitsregister.backbone.axon.CommandSender;
import nl.kwaliteitsregister.backbone.consumer.EventHandler;
import nl.kwaliteitsregister.backbone.store.Circumstances;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import nl.kwaliteitsregister.contract.event.SignalEvent;
import nl.kwaliteitsregister.edge.command.Streams;
import nl.kwaliteitsregister.register.incident.WhenSignalChangesThenIncident;
import nl.kwaliteitsregister.register.signal.Signal;
import nl.kwaliteitsregister.register.signal.SignalRules;

/** Sends incidents what follows from their signals; what a request sent already finds nothing to do. */
final class FollowedSignals implements EventHandler {

    private final Streams streams;
    private final CommandSender sender;

    FollowedSignals(Streams streams, CommandSender sender) {
        this.streams = streams;
        this.sender = sender;
    }

    @Override
    public void handle(RecordedEvent recorded) {
        if (recorded.event() instanceof SignalEvent event
                && streams.state(new SignalRules(), event.stream()) instanceof Signal.Recorded signal) {
            var by = Circumstances.causedBy(recorded.id(), recorded.correlationId(), recorded.traceparent());
            for (var command : WhenSignalChangesThenIncident.after(event, signal)) {
                var ignored = sender.send(command, by);
            }
        }
    }
}
