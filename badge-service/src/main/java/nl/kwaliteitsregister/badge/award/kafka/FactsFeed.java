package nl.kwaliteitsregister.badge.award.kafka;

import nl.kwaliteitsregister.backbone.consumer.EventHandler;
import nl.kwaliteitsregister.badge.facts.KnownHosts;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;

/** When the register learned something of a host, first the fact is kept, then the rule looks at it. */
final class FactsFeed implements EventHandler {

    private final KnownHosts hosts;
    private final Assessing assessing;

    FactsFeed(KnownHosts hosts, Assessing assessing) {
        this.hosts = hosts;
        this.assessing = assessing;
    }

    @Override
    public void handle(RecordedEvent recorded) {
        hosts.take(recorded).forEach(employer -> assessing.lookAnew(employer, recorded));
    }
}
