package nl.kwaliteitsregister.register.grant.axon;

import nl.kwaliteitsregister.backbone.store.CommitListener;
import nl.kwaliteitsregister.backbone.store.CommitStore;
import nl.kwaliteitsregister.backbone.store.StoredCommit;
import nl.kwaliteitsregister.contract.codec.EventCodec;
import nl.kwaliteitsregister.contract.event.GrantEvent;
import nl.kwaliteitsregister.edge.access.Grants;
import org.springframework.stereotype.Component;

/** Tells this instance of grants as soon as they are stored; others hear them from the topic. */
@Component
class GrantsAtOnce implements CommitListener {

    private final Grants grants;
    private final EventCodec codec;

    GrantsAtOnce(Grants grants, EventCodec codec, CommitStore commits) {
        this.grants = grants;
        this.codec = codec;
        commits.onCommit(this);
    }

    @Override
    public void committed(StoredCommit stored) {
        var commit = stored.commit();
        if (!commit.stream().type().equals("grants")) {
            return;
        }
        var sequence = commit.first();
        for (var entry : commit.events()) {
            if (codec.read(entry.data()) instanceof GrantEvent event) {
                grants.learn(event, sequence);
            }
            sequence++;
        }
    }
}
