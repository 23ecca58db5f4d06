package nl.kwaliteitsregister.projection.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.EvidenceClass;
import nl.kwaliteitsregister.contract.event.IncidentEvent;
import nl.kwaliteitsregister.contract.event.IncidentEvent.EstablishingNotAgreed;
import nl.kwaliteitsregister.contract.event.IncidentEvent.EstablishingProposed;
import nl.kwaliteitsregister.contract.event.IncidentEvent.EvidenceRaised;
import nl.kwaliteitsregister.contract.event.IncidentEvent.FactsCleared;
import nl.kwaliteitsregister.contract.event.IncidentEvent.FactsTold;
import nl.kwaliteitsregister.contract.event.IncidentEvent.FactsWithheld;
import nl.kwaliteitsregister.contract.event.IncidentEvent.IncidentEnded;
import nl.kwaliteitsregister.contract.event.IncidentEvent.IncidentOpened;
import nl.kwaliteitsregister.contract.event.IncidentEvent.SignalLinked;
import nl.kwaliteitsregister.contract.event.IncidentEvent.SignalSplitOff;
import nl.kwaliteitsregister.contract.id.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A finding that it happened waits for a second person (domain §4.4): one of the two is from outside the programme, so
 * that it is for the whole institution.
 */
record IncidentTasks(@Nullable LocalDate since, @Nullable StaffId by) implements TaskPart {

    static final IncidentTasks NONE = new IncidentTasks(null, null);

    IncidentTasks with(IncidentEvent event) {
        return switch (event) {
            case EstablishingProposed e -> new IncidentTasks(e.occurredOn(), e.by());
            case EstablishingNotAgreed ignored -> NONE;
            case EvidenceRaised e -> e.evidence() == EvidenceClass.ESTABLISHED ? NONE : this;
            case IncidentEnded ignored -> NONE;
            case IncidentOpened ignored -> this;
            case SignalLinked ignored -> this;
            case SignalSplitOff ignored -> this;
            case FactsCleared ignored -> this;
            case FactsWithheld ignored -> this;
            case FactsTold ignored -> this;
        };
    }

    @Override
    public List<Task> open(TaskPartId id) {
        return since == null || by == null
                ? List.of()
                : List.of(Task.of(
                                TaskKind.FINDING_TO_AGREE,
                                since,
                                null,
                                "/v1/incidents/" + id.id() + "/finding/agreement")
                        .notBy(Set.of(by)));
    }
}
