package nl.kwaliteitsregister.register.signal.kafka;

import nl.kwaliteitsregister.backbone.axon.CommandSender;
import nl.kwaliteitsregister.backbone.consumer.EventHandler;
import nl.kwaliteitsregister.backbone.store.Circumstances;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import nl.kwaliteitsregister.register.signal.WhenDiscriminatoryWishThenSignal;

/** Records the S06 of a check; the same check read again finds it there. */
final class WishSignals implements EventHandler {

    private final CommandSender sender;

    WishSignals(CommandSender sender) {
        this.sender = sender;
    }

    @Override
    public void handle(RecordedEvent recorded) {
        WhenDiscriminatoryWishThenSignal.after(recorded.event()).ifPresent(command -> {
            var by = Circumstances.causedBy(recorded.id(), recorded.correlationId(), recorded.traceparent());
            var ignored = sender.send(command, by);
        });
    }
}
