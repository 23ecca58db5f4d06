package nl.kwaliteitsregister.projection.network;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.kwaliteitsregister.contract.event.NetworkEvent;
import nl.kwaliteitsregister.contract.event.NetworkEvent.InstitutionJoined;
import nl.kwaliteitsregister.contract.event.NetworkEvent.InstitutionLeft;
import nl.kwaliteitsregister.contract.event.NetworkEvent.NetworkFounded;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.NetworkId;

/** Who is in which network now. For any thread; one of them tells. */
public final class Memberships {

    private final Map<NetworkId, Set<InstitutionId>> members = new ConcurrentHashMap<>();
    private final Set<String> uncertain = ConcurrentHashMap.newKeySet();

    /** Takes an event of a network's stream, each once and in their order. */
    public void take(NetworkEvent event) {
        var institutions = members.computeIfAbsent(event.network(), founded -> ConcurrentHashMap.newKeySet());
        var ignored = switch (event) {
            case NetworkFounded it -> institutions.add(it.institution());
            case InstitutionJoined it -> institutions.add(it.institution());
            case InstitutionLeft it -> institutions.remove(it.institution());
        };
    }

    /** From now on nobody counts as a member of the network of this stream: one who left may have gone unheard. */
    public void doubt(String stream) {
        uncertain.add(stream);
    }

    /** The networks that the institution is in. */
    public Set<NetworkId> of(InstitutionId institution) {
        return members.entrySet().stream()
                .filter(it -> it.getValue().contains(institution))
                .map(Map.Entry::getKey)
                .filter(it -> !uncertain.contains(NetworkEvent.streamOf(it).toString()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
