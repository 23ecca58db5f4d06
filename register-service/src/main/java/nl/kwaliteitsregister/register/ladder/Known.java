package nl.kwaliteitsregister.register.ladder;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kwaliteitsregister.contract.event.LadderEvent.Carried;
import nl.kwaliteitsregister.contract.id.IncidentId;
import nl.kwaliteitsregister.contract.id.StaffId;

/**
 * What other streams say just now.
 *
 * @param incidents those asked for that are the institution's own and happened at this host
 * @param oneProgramme whether the institution teaches one programme only: everybody there shares it
 */
public record Known(
        Map<IncidentId, IncidentFacts> incidents, Counting counting, PolicyInForce policy, boolean oneProgramme) {

    public Known {
        incidents = Map.copyOf(incidents);
    }

    Optional<IncidentFacts> of(IncidentId incident) {
        return Optional.ofNullable(incidents.get(incident));
    }

    /** Of those named, the ones that are known; a rule refuses the others. */
    List<IncidentFacts> of(Collection<IncidentId> named) {
        return named.stream().distinct().map(this::of).flatMap(Optional::stream).toList();
    }

    List<IncidentFacts> carriedBy(List<Carried> carried) {
        return of(carried.stream().map(Carried::incident).toList());
    }

    /** Everybody who signalled or supervised. */
    Set<StaffId> involved() {
        return incidents.values().stream()
                .flatMap(one -> one.involved().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    Set<String> programmes() {
        return incidents.values().stream()
                .flatMap(one -> one.programmes().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
