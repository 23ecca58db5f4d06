package nl.kwaliteitsregister.register.signal.http;

import java.time.LocalDate;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.ConsentStep;
import nl.kwaliteitsregister.contract.code.Ground;
import nl.kwaliteitsregister.contract.code.Phase;
import nl.kwaliteitsregister.contract.code.Severity;
import nl.kwaliteitsregister.contract.code.SignalCategory;
import nl.kwaliteitsregister.contract.code.SignalSource;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.contract.id.SignalId;
import org.jspecify.annotations.Nullable;

/** What is said to and by these endpoints. */
final class SignalBodies {

    private SignalBodies() {}

    /**
     * @param until last day, where it lasted
     * @param placement where the signal is about a student on a placement; it then tells programme and employment
     * @param programme key of a programme, where there is no placement
     * @param grounds absent: not said
     * @param employee whether the student would be employed there (bbl, dual); absent: no
     * @param consent steps to which the student agreed; absent: none
     */
    record RecordSignalBody(
            EmployerId employer,
            LocalDate occurredOn,
            @Nullable LocalDate until,
            @Nullable PlacementId placement,
            @Nullable String programme,
            SignalCategory category,
            @Nullable Set<Ground> grounds,
            @Nullable Boolean employee,
            Phase phase,
            SignalSource source,
            String description,
            @Nullable Set<ConsentStep> consent) {}

    record SignalCreated(SignalId signal) {}

    record AssessSeverityBody(Severity severity, String reason) {}

    /**
     * How serious the signal is.
     *
     * @param severity absent for praise, and while nobody set it
     * @param confirmed whether a second person confirmed severity 4; absent for others
     */
    record SeverityAnswer(
            SignalId signal,
            EmployerId employer,
            @Nullable Integer severity,
            @Nullable Boolean confirmed) {}
}
