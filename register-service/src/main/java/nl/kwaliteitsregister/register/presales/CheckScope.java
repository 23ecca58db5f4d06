package nl.kwaliteitsregister.register.presales;

import nl.kwaliteitsregister.contract.event.PreSalesEvent;
import nl.kwaliteitsregister.contract.event.Programme;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.StreamId;
import org.jspecify.annotations.Nullable;

/** What a check answers for: one host, at one institution, for one programme or (absent) for all of them. */
public record CheckScope(
        InstitutionId institution,
        EmployerId employer,
        @Nullable Programme programme) {

    public StreamId stream() {
        return PreSalesEvent.streamOf(institution, employer, programme);
    }

    static CheckScope of(PreSalesEvent event) {
        return new CheckScope(event.institution(), event.employer(), event.programme());
    }
}
