package nl.kwaliteitsregister.register.network.http;

import java.time.LocalDate;
import java.util.List;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.NetworkId;

/** What is said to and by these endpoints. */
final class NetworkBodies {

    private NetworkBodies() {}

    record FoundNetworkBody(LocalDate occurredOn, String name) {}

    record MembershipBody(LocalDate occurredOn) {}

    record NetworkCreated(NetworkId network) {}

    record NetworkAnswer(NetworkId network, String name, List<InstitutionId> members) {}
}
