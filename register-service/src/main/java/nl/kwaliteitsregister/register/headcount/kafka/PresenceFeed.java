package nl.kwaliteitsregister.register.headcount.kafka;

import nl.kwaliteitsregister.backbone.consumer.EventHandler;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import nl.kwaliteitsregister.contract.event.PlacementEvent;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.edge.command.Streams;
import nl.kwaliteitsregister.register.headcount.WhenPlacementStartedThenPresent;
import nl.kwaliteitsregister.register.headcount.mongo.PresenceDocuments;
import nl.kwaliteitsregister.register.placement.Placement;
import nl.kwaliteitsregister.register.placement.PlacementRules;

/** Looks a placement up again when it changes: what is written is what its stream says now. */
final class PresenceFeed implements EventHandler {

    private final Streams streams;
    private final PresenceDocuments documents;

    PresenceFeed(Streams streams, PresenceDocuments documents) {
        this.streams = streams;
        this.documents = documents;
    }

    @Override
    public void handle(RecordedEvent recorded) {
        WhenPlacementStartedThenPresent.changedBy(recorded.event()).ifPresent(this::look);
    }

    private void look(PlacementId placement) {
        var state = streams.state(new PlacementRules(), PlacementEvent.streamOf(placement));
        if (state instanceof Placement.Known known) {
            var terms = known.terms();
            WhenPlacementStartedThenPresent.of(known)
                    .ifPresent(present -> documents.put(terms.employer(), terms.institution(), placement, present));
        }
    }
}
