package nl.kwaliteitsregister.badge.award.kafka;

import nl.kwaliteitsregister.backbone.consumer.EventHandler;
import nl.kwaliteitsregister.badge.facts.KnownHosts;
import nl.kwaliteitsregister.badge.network.Networks;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import nl.kwaliteitsregister.contract.event.NetworkEvent;

/** When a school joins a network or leaves it, what it knows of its hosts counts there from then on, or no longer. */
final class NetworkFeed implements EventHandler {

    private final Networks networks;
    private final KnownHosts hosts;
    private final Assessing assessing;

    NetworkFeed(Networks networks, KnownHosts hosts, Assessing assessing) {
        this.networks = networks;
        this.hosts = hosts;
        this.assessing = assessing;
    }

    @Override
    public void handle(RecordedEvent recorded) {
        if (recorded.event() instanceof NetworkEvent event) {
            networks.take(event, recorded.time());
            networks.find(event.network())
                    .ifPresent(network -> hosts.filesOf(event.institution())
                            .forEach(employer -> assessing.lookAnew(network, employer, recorded)));
        }
    }
}
