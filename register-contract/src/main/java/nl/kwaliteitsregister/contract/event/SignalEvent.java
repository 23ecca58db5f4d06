package nl.kwaliteitsregister.contract.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.AgeBand;
import nl.kwaliteitsregister.contract.code.ConsentStep;
import nl.kwaliteitsregister.contract.code.Ground;
import nl.kwaliteitsregister.contract.code.Phase;
import nl.kwaliteitsregister.contract.code.ReferralBody;
import nl.kwaliteitsregister.contract.code.Severity;
import nl.kwaliteitsregister.contract.code.SignalCategory;
import nl.kwaliteitsregister.contract.code.SignalClosing;
import nl.kwaliteitsregister.contract.code.SignalSource;
import nl.kwaliteitsregister.contract.id.CheckId;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.IncidentId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.contract.id.ReferralId;
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
     * @param ageBand of the student on that day; absent where it is not known
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
            @Nullable AgeBand ageBand,
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
     * @param followUpBy last day to follow up in time (domain §4.4); for severity 1 the last day to hold the next
     *     check-in, absent where none is planned
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

    /** Not followed up in time; recorded by the register itself, a task for people. */
    record FollowUpMissed(
            SignalId signal,
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            Severity severity,
            LocalDate followUpBy)
            implements SignalEvent {}

    /** Something was done about it that is no conversation and no referral. */
    record FollowedUp(
            SignalId signal,
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            Sealed what,
            StaffId by)
            implements SignalEvent {}

    /**
     * The student agreed to a further step. To {@code talk-to-host} only after being told "you may be recognised".
     *
     * @param soon the student does not want to wait until the placement is graded or ended
     */
    record ConsentGiven(
            SignalId signal,
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            ConsentStep step,
            boolean soon,
            StaffId by)
            implements SignalEvent {}

    /**
     * The student no longer agrees; nothing further is done that needs it.
     *
     * @param told whether something had gone out to the host by then
     */
    record ConsentWithdrawn(
            SignalId signal,
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            ConsentStep step,
            boolean told,
            StaffId by)
            implements SignalEvent {}

    /**
     * A conversation (gesprek) with the host.
     *
     * @param with who was spoken to
     * @param agreed what was agreed; absent where nothing was
     * @param agreedBy by when it is to be done
     */
    record ConversationHeld(
            SignalId signal,
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            Sealed with,
            @Nullable Sealed agreed,
            @Nullable LocalDate agreedBy,
            boolean resolved,
            StaffId by)
            implements SignalEvent {}

    /** A trained person found which ground of the law is meant: an accent may mean descent (domain §4.4). */
    record GroundMapped(
            SignalId signal,
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            Ground ground,
            Ground inLaw,
            StaffId by)
            implements SignalEvent {}

    /** Referred to a body outside the school, with the student's consent. */
    record ReferralMade(
            SignalId signal,
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            ReferralId referral,
            ReferralBody to,
            StaffId by)
            implements SignalEvent {}

    record ReferralOutcomeRecorded(
            SignalId signal,
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            ReferralId referral,
            Sealed outcome,
            StaffId by)
            implements SignalEvent {}

    /**
     * A confidant asks to talk to the host without the student's consent, because of danger; a decision maker decides.
     *
     * @param studentToldOn day on which the student was told of it, before anything goes out
     */
    record SafetyOverrideAsked(
            SignalId signal,
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            Sealed reason,
            LocalDate studentToldOn,
            StaffId by)
            implements SignalEvent {}

    /** From now on the host may be talked to, whatever the student agreed to. */
    record SafetyOverrideAgreed(
            SignalId signal, EmployerId employer, InstitutionId institution, LocalDate occurredOn, StaffId secondPerson)
            implements SignalEvent {}

    record SafetyOverrideDeclined(
            SignalId signal,
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            Sealed reason,
            StaffId secondPerson)
            implements SignalEvent {}

    /**
     * It belongs to this incident from now on, and to no other.
     *
     * @param from the incident it belonged to before: at first the one that it opened itself
     */
    record AssignedToIncident(
            SignalId signal,
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            IncidentId incident,
            IncidentId from,
            StaffId by)
            implements SignalEvent {}

    /** Nothing is left to do. */
    record SignalClosed(
            SignalId signal,
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            SignalClosing how,
            @Nullable Sealed reason,
            StaffId by)
            implements SignalEvent {}
}
