package nl.kwaliteitsregister.register.aftersales;

import java.time.LocalDate;
import java.util.List;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.CoordinatorEvaluated;
import nl.kwaliteitsregister.contract.event.Sealed;
import org.jspecify.annotations.Nullable;

/** What the coordinator tells the host: AC9 and AC10, and nothing else of that form (domain §4.3). */
public record ToHost(
        LocalDate on,
        List<Sealed> improvementPoints,
        @Nullable Sealed praise) {

    public ToHost {
        improvementPoints = List.copyOf(improvementPoints);
    }

    static ToHost of(CoordinatorEvaluated form) {
        return new ToHost(form.occurredOn(), form.improvementPoints(), form.praise());
    }

    /** Whether there is nothing to tell. */
    public boolean isSilent() {
        return improvementPoints.isEmpty() && praise == null;
    }
}
