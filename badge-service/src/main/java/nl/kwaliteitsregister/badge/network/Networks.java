package nl.kwaliteitsregister.badge.network;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.kwaliteitsregister.contract.event.NetworkEvent;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.NetworkId;

/** The networks there are. */
public interface Networks {

    /** Takes what an event tells; taken twice it changes nothing. */
    void take(NetworkEvent event, Instant recordedAt);

    Optional<Network> find(NetworkId network);

    /** Those that the school is in now. */
    List<Network> of(InstitutionId school);
}
