package nl.kwaliteitsregister.badge.award.kafka;

import nl.kwaliteitsregister.backbone.consumer.EventHandler;
import nl.kwaliteitsregister.backbone.deadline.DeadlineFeed;
import nl.kwaliteitsregister.badge.award.BadgeIndex;
import nl.kwaliteitsregister.badge.network.Networks;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import nl.kwaliteitsregister.contract.event.BadgeEvent;
import nl.kwaliteitsregister.contract.event.BadgeEvent.BadgeAccepted;
import nl.kwaliteitsregister.contract.event.BadgeEvent.ExpiryReminded;
import nl.kwaliteitsregister.contract.event.BadgeEvent.PanelVisited;
import nl.kwaliteitsregister.contract.event.BadgeEvent.ValidityChanged;

/**
 * Follows the badges themselves: deadlines of their terms, the index, and another look by the rule where it may matter.
 * After an acceptance, because a step may have been decided while the employer accepted; after a reminder, because a
 * further term may be offered from then on.
 */
final class BadgeFeed implements EventHandler {

    private final BadgeIndex index;
    private final DeadlineFeed deadlines;
    private final Networks networks;
    private final Assessing assessing;

    BadgeFeed(BadgeIndex index, DeadlineFeed deadlines, Networks networks, Assessing assessing) {
        this.index = index;
        this.deadlines = deadlines;
        this.networks = networks;
        this.assessing = assessing;
    }

    @Override
    public void handle(RecordedEvent recorded) {
        deadlines.handle(recorded);
        if (recorded.event() instanceof BadgeEvent event) {
            index.take(event);
            if (mayMatter(event)) {
                networks.find(event.network())
                        .ifPresent(network -> assessing.lookAnew(network, event.employer(), recorded));
            }
        }
    }

    private static boolean mayMatter(BadgeEvent event) {
        return event instanceof BadgeAccepted
                || event instanceof PanelVisited
                || event instanceof ExpiryReminded
                || event instanceof ValidityChanged;
    }
}
