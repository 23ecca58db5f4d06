package nl.kwaliteitsregister.register.ladder;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kwaliteitsregister.contract.code.Step;
import nl.kwaliteitsregister.contract.event.LadderEvent.Carried;
import nl.kwaliteitsregister.contract.id.IncidentId;
import nl.kwaliteitsregister.contract.id.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * What other streams say just now.
 *
 * @param incidents those asked for that are the institution's own and happened at this host
 * @param oneProgramme whether the institution teaches one programme only: everybody there shares it
 * @param origin the step in force at another host that a case is to carry over; absent where it is about none
 */
public record Known(
        Map<IncidentId, IncidentFacts> incidents,
        Counting counting,
        PolicyInForce policy,
        boolean oneProgramme,
        HeldStep.@Nullable Live origin) {

    public Known {
        incidents = Map.copyOf(incidents);
    }

    public Known(
            Map<IncidentId, IncidentFacts> incidents, Counting counting, PolicyInForce policy, boolean oneProgramme) {
        this(incidents, counting, policy, oneProgramme, null);
    }

    /** The same for a case about a step of another host, where that step is in force. */
    public Known about(@Nullable HeldStep step) {
        return new Known(incidents, counting, policy, oneProgramme, step instanceof HeldStep.Live live ? live : null);
    }

    /** Where everybody shares the programme with who proposed, somebody of another institution decides on L4. */
    public boolean takesPartner(Step level) {
        return level == Step.L4 && oneProgramme;
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
