package nl.kwaliteitsregister.contract.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.NetworkId;
import nl.kwaliteitsregister.contract.id.StreamId;
import org.jspecify.annotations.Nullable;

/** Regional mbo-hbo networks and who is in them (domain §2, §4.6). Being in a network shares nothing by itself. */
public sealed interface NetworkEvent extends RegisterEvent {

    NetworkId network();

    @JsonIgnore
    @Override
    default @Nullable EmployerId about() {
        return null;
    }

    @JsonIgnore
    @Override
    default StreamId stream() {
        return streamOf(network());
    }

    static StreamId streamOf(NetworkId network) {
        return new StreamId("network", network.toString());
    }

    /** {@code institution} is the founding one. */
    record NetworkFounded(NetworkId network, InstitutionId institution, LocalDate occurredOn, String name)
            implements NetworkEvent {}

    record InstitutionJoined(NetworkId network, InstitutionId institution, LocalDate occurredOn)
            implements NetworkEvent {}

    record InstitutionLeft(NetworkId network, InstitutionId institution, LocalDate occurredOn)
            implements NetworkEvent {}
}
