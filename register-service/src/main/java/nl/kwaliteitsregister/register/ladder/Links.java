package nl.kwaliteitsregister.register.ladder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.event.SuccessionEvent.StepCarriedOver;
import nl.kwaliteitsregister.contract.event.SuccessionEvent.SuccessionProposed;
import nl.kwaliteitsregister.contract.event.SuccessionEvent.SuccessorLinked;
import nl.kwaliteitsregister.contract.id.CaseId;
import nl.kwaliteitsregister.contract.id.LadderId;
import nl.kwaliteitsregister.contract.id.StepId;

/**
 * What of other hosts continues here, and what of here continues elsewhere (domain §3).
 *
 * @param proposed cases about a step of another ladder
 * @param from steps that were carried over to here
 * @param onward steps of here that were carried over to elsewhere
 */
public record Links(
        SequencedMap<CaseId, SuccessionProposed> proposed,
        SequencedMap<StepId, SuccessorLinked> from,
        List<StepCarriedOver> onward) {

    static final Links NONE = new Links(new LinkedHashMap<>(), new LinkedHashMap<>(), List.of());

    public Links {
        onward = List.copyOf(onward);
    }

    /** Where the incidents of a case happened, and where the step stands that it is about; empty: here. */
    public Optional<SuccessionProposed> of(CaseId caseId) {
        return Optional.ofNullable(proposed.get(caseId));
    }

    /** The ladder that a step of here came from. */
    public Optional<LadderId> predecessorOf(StepId step) {
        return Optional.ofNullable(from.get(step)).map(SuccessorLinked::predecessor);
    }

    /** Where a step of here stands as well. */
    public Stream<StepCarriedOver> carriedOn(StepId step) {
        return onward.stream().filter(one -> one.step().equals(step));
    }

    Optional<LocalDate> linkedOn(StepId step) {
        return Optional.ofNullable(from.get(step)).map(SuccessorLinked::occurredOn);
    }

    Links with(SuccessionProposed one) {
        var more = new LinkedHashMap<>(proposed);
        more.put(one.caseId(), one);
        return new Links(more, from, onward);
    }

    Links with(SuccessorLinked one) {
        var more = new LinkedHashMap<>(from);
        more.put(one.step(), one);
        return new Links(proposed, more, onward);
    }

    Links with(StepCarriedOver one) {
        var more = new ArrayList<>(onward);
        more.add(one);
        return new Links(proposed, from, more);
    }
}
