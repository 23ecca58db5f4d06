package nl.kwaliteitsregister.contract.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.ConsentStep;
import nl.kwaliteitsregister.contract.code.Ground;
import nl.kwaliteitsregister.contract.code.Phase;
import nl.kwaliteitsregister.contract.code.Severity;
import nl.kwaliteitsregister.contract.code.SignalCategory;
import nl.kwaliteitsregister.contract.code.SignalSource;
import nl.kwaliteitsregister.contract.id.CheckId;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.contract.id.RespondentToken;
import nl.kwaliteitsregister.contract.id.SignalId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.contract.id.StreamId;
import org.jspecify.annotations.Nullable;

/** Signals: anything short of a formal report, recorded early (domain §4.4). */
public sealed interface SignalEvent extends RegisterEvent {

    SignalId signal();

    EmployerId employer();

    @JsonIgnore
    @Override
    default EmployerId about() {
        return employer();
    }

    @JsonIgnore
    @Override
    default StreamId stream() {
        return streamOf(signal());
    }

    static StreamId streamOf(SignalId signal) {
        return new StreamId("signal", signal.toString());
    }

    /**
     * Something was said or seen. {@code occurredOn} is the (first) day it happened, {@code until} the last.
     *
     * @param placement absent where there was none (an application, a wish at intake)
     * @param check the pre-sales check whose failed PS13 this is; absent for all other signals
     * @param respondent the student it concerns, told apart but not named; absent where it concerns none
     * @param description in the words of who tells it; absent where {@code check} says what happened
     * @param employee whether the student is employed there (bbl, dual): some grounds are the law's for employees only
     */
    record SignalRecorded(
            SignalId signal,
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            @Nullable LocalDate until,
            @Nullable PlacementId placement,
            @Nullable CheckId check,
            @Nullable RespondentToken respondent,
            @Nullable Programme programme,
            SignalCategory category,
            Set<Ground> grounds,
            boolean employee,
            Phase phase,
            SignalSource source,
            @Nullable Sealed description,
            Set<ConsentStep> consent,
            StaffId by)
            implements SignalEvent {

        public SignalRecorded {
            grounds = Set.copyOf(grounds);
            consent = Set.copyOf(consent);
        }
    }

    /**
     * A trained person set the severity, with a reason; 4 waits for a second person the same day.
     *
     * @param followUpBy last day to follow up in time; absent for severity 1: at the next check-in (domain §4.4)
     */
    record SeverityAssessed(
            SignalId signal,
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            Severity severity,
            Sealed reason,
            @Nullable LocalDate followUpBy,
            StaffId by)
            implements SignalEvent {}

    /** A second person confirmed severity 4. */
    record SeverityConfirmed(
            SignalId signal,
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            Severity severity,
            StaffId secondPerson)
            implements SignalEvent {}

    /** The day passed without a second person; recorded by the register itself, a task for people. */
    record SeverityConfirmationMissed(
            SignalId signal, EmployerId employer, InstitutionId institution, LocalDate occurredOn)
            implements SignalEvent {}
}
