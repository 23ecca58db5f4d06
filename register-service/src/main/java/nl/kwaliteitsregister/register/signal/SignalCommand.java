package nl.kwaliteitsregister.register.signal;

import java.time.LocalDate;
import java.util.Set;
import nl.kwaliteitsregister.backbone.decider.Command;
import nl.kwaliteitsregister.contract.code.ConsentStep;
import nl.kwaliteitsregister.contract.code.Ground;
import nl.kwaliteitsregister.contract.code.Phase;
import nl.kwaliteitsregister.contract.code.Severity;
import nl.kwaliteitsregister.contract.code.SignalCategory;
import nl.kwaliteitsregister.contract.code.SignalSource;
import nl.kwaliteitsregister.contract.event.Programme;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.event.SignalEvent;
import nl.kwaliteitsregister.contract.id.CheckId;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.contract.id.RespondentToken;
import nl.kwaliteitsregister.contract.id.SignalId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.contract.id.StreamId;
import org.jspecify.annotations.Nullable;

/** What people, and the register itself, want of one signal. */
public sealed interface SignalCommand extends Command {

    SignalId signal();

    /** On behalf of which institution: another one's signal is unknown to it. */
    InstitutionId institution();

    @Override
    default StreamId stream() {
        return SignalEvent.streamOf(signal());
    }

    /**
     * Something was said or seen.
     *
     * @param until last day, where it lasted
     * @param about the placement it is about, as it was read just now
     * @param employee whether the student is employed there, where there is no placement to tell
     * @param grounds none: not said
     */
    record RecordSignal(
            SignalId signal,
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            @Nullable LocalDate until,
            @Nullable Intern about,
            @Nullable Programme programme,
            SignalCategory category,
            Set<Ground> grounds,
            boolean employee,
            Phase phase,
            SignalSource source,
            Sealed description,
            Set<ConsentStep> consent,
            StaffId by)
            implements SignalCommand {

        public RecordSignal {
            grounds = Set.copyOf(grounds);
            consent = Set.copyOf(consent);
        }
    }

    /** The student of a placement, told apart but not named. */
    record Intern(PlacementId placement, RespondentToken respondent) {}

    /** A failed PS13 is a signal S06; sent by the register itself. */
    record RecordWish(
            SignalId signal,
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            @Nullable Programme programme,
            CheckId check,
            StaffId by)
            implements SignalCommand {}

    /** A trained person says how serious it is, and why; {@code policy} is as it is set now. */
    record AssessSeverity(
            SignalId signal, InstitutionId institution, Severity severity, Sealed reason, FollowUp policy, StaffId by)
            implements SignalCommand {}

    /** The second person confirms severity 4. */
    record ConfirmSeverity(SignalId signal, InstitutionId institution, StaffId by) implements SignalCommand {}

    /** The day on which severity 4 was set is over; sent by the register itself. */
    record MissConfirmation(SignalId signal, InstitutionId institution, LocalDate assessedOn)
            implements SignalCommand {}
}
