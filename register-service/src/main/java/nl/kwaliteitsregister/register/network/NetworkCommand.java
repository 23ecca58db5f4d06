package nl.kwaliteitsregister.register.network;

import java.time.LocalDate;
import nl.kwaliteitsregister.backbone.decider.Command;
import nl.kwaliteitsregister.contract.event.NetworkEvent;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.NetworkId;
import nl.kwaliteitsregister.contract.id.StreamId;

/** What an institution may ask about a network: for itself alone. */
public sealed interface NetworkCommand extends Command {

    NetworkId network();

    InstitutionId institution();

    LocalDate occurredOn();

    @Override
    default StreamId stream() {
        return NetworkEvent.streamOf(network());
    }

    /** The founder is its first member. */
    record FoundNetwork(NetworkId network, InstitutionId institution, LocalDate occurredOn, String name)
            implements NetworkCommand {}

    record JoinNetwork(NetworkId network, InstitutionId institution, LocalDate occurredOn) implements NetworkCommand {}

    record LeaveNetwork(NetworkId network, InstitutionId institution, LocalDate occurredOn) implements NetworkCommand {}
}
