package nl.kwaliteitsregister.contract;

import static nl.kwaliteitsregister.contract.Samples.BAKER;
import static nl.kwaliteitsregister.contract.Samples.BAKERY;
import static nl.kwaliteitsregister.contract.Samples.CHECK;
import static nl.kwaliteitsregister.contract.Samples.CONFIDANT;
import static nl.kwaliteitsregister.contract.Samples.COORDINATOR;
import static nl.kwaliteitsregister.contract.Samples.DAY;
import static nl.kwaliteitsregister.contract.Samples.INCIDENT;
import static nl.kwaliteitsregister.contract.Samples.OTHER_INCIDENT;
import static nl.kwaliteitsregister.contract.Samples.PLACEMENT;
import static nl.kwaliteitsregister.contract.Samples.REFERRAL;
import static nl.kwaliteitsregister.contract.Samples.RESPONDENT;
import static nl.kwaliteitsregister.contract.Samples.ROC;
import static nl.kwaliteitsregister.contract.Samples.SECOND_COORDINATOR;
import static nl.kwaliteitsregister.contract.Samples.SIGNAL;
import static nl.kwaliteitsregister.contract.Samples.sealed;

import java.util.List;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.ConsentStep;
import nl.kwaliteitsregister.contract.code.Ground;
import nl.kwaliteitsregister.contract.code.Phase;
import nl.kwaliteitsregister.contract.code.ReferralBody;
import nl.kwaliteitsregister.contract.code.Severity;
import nl.kwaliteitsregister.contract.code.SignalCategory;
import nl.kwaliteitsregister.contract.code.SignalClosing;
import nl.kwaliteitsregister.contract.code.SignalSource;
import nl.kwaliteitsregister.contract.event.SignalEvent;

/** A signal during the placement, how serious it is, and what came of it. */
final class SampleSignal {

    private SampleSignal() {}

    static List<SignalEvent> events() {
        return List.of(
                new SignalEvent.SignalRecorded(
                        SIGNAL,
                        BAKERY,
                        ROC,
                        DAY,
                        DAY.plusDays(3),
                        PLACEMENT,
                        CHECK,
                        RESPONDENT,
                        BAKER,
                        SignalCategory.S07,
                        Set.of(Ground.RACE, Ground.RELIGION, Ground.LANGUAGE),
                        true,
                        Phase.DURING,
                        SignalSource.STUDENT,
                        sealed("what happened"),
                        Set.of(ConsentStep.RECORD, ConsentStep.TALK_TO_HOST, ConsentStep.QUOTE),
                        null,
                        CONFIDANT),
                new SignalEvent.SeverityAssessed(
                        SIGNAL,
                        BAKERY,
                        ROC,
                        DAY,
                        new Severity(4),
                        sealed("why this severity"),
                        DAY.plusDays(1),
                        CONFIDANT),
                new SignalEvent.SeverityConfirmed(SIGNAL, BAKERY, ROC, DAY, new Severity(4), COORDINATOR),
                new SignalEvent.SeverityConfirmationMissed(SIGNAL, BAKERY, ROC, DAY),
                new SignalEvent.FollowUpMissed(SIGNAL, BAKERY, ROC, DAY, new Severity(3), DAY.minusDays(1)),
                new SignalEvent.FollowedUp(SIGNAL, BAKERY, ROC, DAY, sealed("what was done"), CONFIDANT),
                new SignalEvent.ConsentGiven(SIGNAL, BAKERY, ROC, DAY, ConsentStep.SHARE, true, CONFIDANT),
                new SignalEvent.ConsentWithdrawn(SIGNAL, BAKERY, ROC, DAY, ConsentStep.TALK_TO_HOST, true, CONFIDANT),
                new SignalEvent.ConversationHeld(
                        SIGNAL,
                        BAKERY,
                        ROC,
                        DAY,
                        sealed("who was spoken to"),
                        sealed("what was agreed"),
                        DAY.plusDays(14),
                        true,
                        COORDINATOR),
                new SignalEvent.GroundMapped(SIGNAL, BAKERY, ROC, DAY, Ground.LANGUAGE, Ground.RACE, CONFIDANT),
                new SignalEvent.ReferralMade(
                        SIGNAL, BAKERY, ROC, DAY, REFERRAL, ReferralBody.ANTI_DISCRIMINATION_BUREAU, CONFIDANT),
                new SignalEvent.ReferralOutcomeRecorded(
                        SIGNAL, BAKERY, ROC, DAY, REFERRAL, sealed("what came of it"), CONFIDANT),
                new SignalEvent.SafetyOverrideAsked(
                        SIGNAL, BAKERY, ROC, DAY, sealed("why it cannot wait"), DAY, CONFIDANT),
                new SignalEvent.SafetyOverrideAgreed(SIGNAL, BAKERY, ROC, DAY, SECOND_COORDINATOR),
                new SignalEvent.SafetyOverrideDeclined(SIGNAL, BAKERY, ROC, DAY, sealed("why not"), SECOND_COORDINATOR),
                new SignalEvent.AssignedToIncident(SIGNAL, BAKERY, ROC, DAY, INCIDENT, OTHER_INCIDENT, COORDINATOR),
                new SignalEvent.SignalClosed(
                        SIGNAL,
                        BAKERY,
                        ROC,
                        DAY,
                        SignalClosing.RESOLVED_BY_TALKING,
                        sealed("what the student says of it"),
                        COORDINATOR));
    }
}
