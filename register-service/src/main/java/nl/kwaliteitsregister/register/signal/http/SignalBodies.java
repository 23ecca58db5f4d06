package nl.kwaliteitsregister.register.signal.http;

import java.time.LocalDate;
import java.util.List;
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
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.IncidentId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.contract.id.ReferralId;
import nl.kwaliteitsregister.contract.id.SignalId;
import nl.kwaliteitsregister.register.signal.Referral;
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
     * @param student pseudonym of the student where there is no placement; absent: nobody says who
     * @param ageBand of that student
     * @param consent steps to which the student agreed; absent: none
     * @param toldMayBeRecognised the student was told "you may be recognised"; needed for consent to talk-to-host
     */
    record RecordSignalBody(
            EmployerId employer,
            LocalDate occurredOn,
            @Nullable LocalDate until,
            @Nullable PlacementId placement,
            @Nullable String programme,
            @Nullable String student,
            @Nullable AgeBand ageBand,
            SignalCategory category,
            @Nullable Set<Ground> grounds,
            @Nullable Boolean employee,
            Phase phase,
            SignalSource source,
            String description,
            @Nullable Set<ConsentStep> consent,
            @Nullable Boolean toldMayBeRecognised) {}

    record SignalCreated(SignalId signal) {}

    record AssessSeverityBody(Severity severity, String reason) {}

    /**
     * How serious the signal is.
     *
     * @param severity absent for praise, and while nobody set it
     * @param confirmed whether a second person confirmed severity 4; absent for others
     * @param followUpBy last day to follow up in time, where there is one
     * @param followedUp whether anything was done about it
     * @param consent what the student agrees to now
     * @param incident the one it supports; absent for praise
     * @param closed how it was closed; absent while it is open
     * @param override leave that a confidant asks to talk to the host without consent; absent where nobody waits for it
     * @param referrals to bodies outside the school, and what came of them
     */
    record SignalAnswer(
            SignalId signal,
            EmployerId employer,
            @Nullable Integer severity,
            @Nullable Boolean confirmed,
            @Nullable LocalDate followUpBy,
            boolean followedUp,
            Set<ConsentStep> consent,
            @Nullable IncidentId incident,
            @Nullable SignalClosing closed,
            @Nullable AskedOverride override,
            List<MadeReferral> referrals) {}

    /** @param reason to be opened by who may decide on it */
    record AskedOverride(LocalDate studentToldOn, Sealed reason) {}

    /** @param outcomes what came of it, in the order in which that was recorded */
    record MadeReferral(ReferralId referral, ReferralBody to, LocalDate on, List<ReferralOutcome> outcomes) {

        static MadeReferral of(Referral it) {
            return new MadeReferral(
                    it.referral(),
                    it.to(),
                    it.on(),
                    it.outcomes().stream()
                            .map(came -> new ReferralOutcome(came.on(), came.text()))
                            .toList());
        }
    }

    record ReferralOutcome(LocalDate on, Sealed text) {}

    record FollowUpBody(LocalDate occurredOn, String what) {}

    record GroundBody(Ground ground, Ground inLaw) {}

    /** @param studentAgrees to this referral; absent: no */
    record MakeReferralBody(
            LocalDate occurredOn, ReferralBody to, @Nullable Boolean studentAgrees) {}

    record ReferralCreated(ReferralId referral) {}

    record ReferralOutcomeBody(LocalDate occurredOn, String outcome) {}

    /**
     * @param studentAgrees that talking resolved it; absent: no
     * @param reason what was done, or why nothing is left to do
     */
    record ClosingBody(
            SignalClosing how,
            @Nullable Boolean studentAgrees,
            @Nullable String reason) {}

    /** @param studentToldOn day on which the student was told that the school will talk to the host */
    record AskOverrideBody(String reason, LocalDate studentToldOn) {}

    record DeclineOverrideBody(String reason) {}
}
