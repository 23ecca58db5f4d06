package nl.kwaliteitsregister.register.signal;

import java.time.LocalDate;
import java.util.Set;
import nl.kwaliteitsregister.backbone.decider.Command;
import nl.kwaliteitsregister.contract.code.AgeBand;
import nl.kwaliteitsregister.contract.code.ConsentStep;
import nl.kwaliteitsregister.contract.code.Ground;
import nl.kwaliteitsregister.contract.code.Phase;
import nl.kwaliteitsregister.contract.code.ReferralBody;
import nl.kwaliteitsregister.contract.code.Severity;
import nl.kwaliteitsregister.contract.code.SignalCategory;
import nl.kwaliteitsregister.contract.code.SignalClosing;
import nl.kwaliteitsregister.contract.code.SignalSource;
import nl.kwaliteitsregister.contract.event.Programme;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.event.SignalEvent;
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
     * @param about the student it is about, as the register knows them just now
     * @param employee whether the student is employed there, where there is no placement to tell
     * @param grounds none: not said
     * @param toldRecognisable the student was told "you may be recognised" before agreeing to "talk to the host"
     * @param forSafety a confidant and a decision maker decided to record it, whatever the student agreed to
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
            boolean toldRecognisable,
            boolean forSafety,
            StaffId by)
            implements SignalCommand {

        public RecordSignal {
            grounds = Set.copyOf(grounds);
            consent = Set.copyOf(consent);
        }
    }

    /**
     * A student at this host, told apart but not named.
     *
     * @param placement absent while the student has none there
     */
    record Intern(@Nullable PlacementId placement, RespondentToken respondent, AgeBand ageBand) {}

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

    /**
     * A trained person says how serious it is, and why; {@code policy} is as it is set now.
     *
     * @param nextCheckIn last day to hold the placement's next check-in, where one is planned
     */
    record AssessSeverity(
            SignalId signal,
            InstitutionId institution,
            Severity severity,
            Sealed reason,
            FollowUp policy,
            @Nullable LocalDate nextCheckIn,
            StaffId by)
            implements SignalCommand {}

    /** The second person confirms severity 4. */
    record ConfirmSeverity(SignalId signal, InstitutionId institution, StaffId by) implements SignalCommand {}

    /** The day on which severity 4 was set is over; sent by the register itself. */
    record MissConfirmation(SignalId signal, InstitutionId institution, LocalDate assessedOn)
            implements SignalCommand {}

    /** The day to follow up is over; sent by the register itself. */
    record MissFollowUp(SignalId signal, InstitutionId institution, LocalDate followUpBy) implements SignalCommand {}

    /** Something was done about it that is no conversation and no referral. */
    record RecordFollowUp(SignalId signal, InstitutionId institution, LocalDate occurredOn, Sealed what, StaffId by)
            implements SignalCommand {}

    /**
     * The student agrees to a further step.
     *
     * @param toldRecognisable the student was told "you may be recognised"
     * @param soon the student does not want to wait until the placement is graded or ended
     */
    record GiveConsent(
            SignalId signal,
            InstitutionId institution,
            ConsentStep step,
            boolean toldRecognisable,
            boolean soon,
            StaffId by)
            implements SignalCommand {}

    /**
     * The student no longer agrees.
     *
     * @param told whether anything of its incident had gone out to the host by now
     */
    record WithdrawConsent(SignalId signal, InstitutionId institution, ConsentStep step, boolean told, StaffId by)
            implements SignalCommand {}

    /**
     * The host was talked to.
     *
     * @param cleared whether the facts of its incident may be told to the employer, as looked up just now
     */
    record RecordConversation(
            SignalId signal,
            InstitutionId institution,
            LocalDate occurredOn,
            Sealed with,
            @Nullable Sealed agreed,
            @Nullable LocalDate agreedBy,
            boolean resolved,
            boolean cleared,
            StaffId by)
            implements SignalCommand {}

    /** A trained person finds which ground of the law is meant. */
    record MapGround(SignalId signal, InstitutionId institution, Ground ground, Ground inLaw, StaffId by)
            implements SignalCommand {}

    /** @param studentAgrees to this referral to this body */
    record MakeReferral(
            SignalId signal,
            InstitutionId institution,
            LocalDate occurredOn,
            ReferralId referral,
            ReferralBody to,
            boolean studentAgrees,
            StaffId by)
            implements SignalCommand {}

    record RecordReferralOutcome(
            SignalId signal,
            InstitutionId institution,
            LocalDate occurredOn,
            ReferralId referral,
            Sealed outcome,
            StaffId by)
            implements SignalCommand {}

    /** A confidant asks to talk to the host without consent, after the student was told. */
    record AskSafetyOverride(
            SignalId signal, InstitutionId institution, Sealed reason, LocalDate studentToldOn, StaffId by)
            implements SignalCommand {}

    /** @param declined why not; absent where the decision maker agrees */
    record DecideSafetyOverride(
            SignalId signal,
            InstitutionId institution,
            @Nullable Sealed declined,
            StaffId by) implements SignalCommand {}

    /**
     * It is about the same event as the other signals of that incident.
     *
     * @param carries whether the evidence of the incident it leaves rests on it, as looked up just now
     */
    record AssignToIncident(
            SignalId signal, InstitutionId institution, IncidentId incident, boolean carries, StaffId by)
            implements SignalCommand {}

    /** @param studentAgrees that talking resolved it; asked where a student is concerned */
    record CloseSignal(
            SignalId signal,
            InstitutionId institution,
            SignalClosing how,
            boolean studentAgrees,
            @Nullable Sealed reason,
            StaffId by)
            implements SignalCommand {}
}
