package nl.kwaliteitsregister.register.signal;

import nl.kwaliteitsregister.contract.event.SignalEvent;
import nl.kwaliteitsregister.contract.event.SignalEvent.AssignedToIncident;
import nl.kwaliteitsregister.contract.event.SignalEvent.ConsentGiven;
import nl.kwaliteitsregister.contract.event.SignalEvent.ConsentWithdrawn;
import nl.kwaliteitsregister.contract.event.SignalEvent.ConversationHeld;
import nl.kwaliteitsregister.contract.event.SignalEvent.FollowUpMissed;
import nl.kwaliteitsregister.contract.event.SignalEvent.FollowedUp;
import nl.kwaliteitsregister.contract.event.SignalEvent.GroundMapped;
import nl.kwaliteitsregister.contract.event.SignalEvent.ReferralMade;
import nl.kwaliteitsregister.contract.event.SignalEvent.ReferralOutcomeRecorded;
import nl.kwaliteitsregister.contract.event.SignalEvent.SafetyOverrideAgreed;
import nl.kwaliteitsregister.contract.event.SignalEvent.SafetyOverrideAsked;
import nl.kwaliteitsregister.contract.event.SignalEvent.SafetyOverrideDeclined;
import nl.kwaliteitsregister.contract.event.SignalEvent.SeverityAssessed;
import nl.kwaliteitsregister.contract.event.SignalEvent.SeverityConfirmationMissed;
import nl.kwaliteitsregister.contract.event.SignalEvent.SeverityConfirmed;
import nl.kwaliteitsregister.contract.event.SignalEvent.SignalClosed;
import nl.kwaliteitsregister.contract.event.SignalEvent.SignalRecorded;
import nl.kwaliteitsregister.register.signal.Assessment.Gravest;
import nl.kwaliteitsregister.register.signal.Signal.Recorded;

/** How far a signal is after one more event. */
final class History {

    private History() {}

    static Signal after(Signal signal, SignalEvent event) {
        if (event instanceof SignalRecorded recorded) {
            return begun(recorded);
        }
        return signal instanceof Recorded known ? after(known, event) : signal;
    }

    private static Recorded begun(SignalRecorded recorded) {
        return new Recorded(
                Subject.of(recorded),
                new Agreement(recorded.consent(), false),
                new Assessment.None(),
                Handling.NOTHING_YET,
                new SafetyOverride.None(),
                Joining.ownIncident(recorded.signal()));
    }

    private static Recorded after(Recorded it, SignalEvent event) {
        var handling = it.handling();
        return switch (event) {
            case SignalRecorded ignored -> it;
            case SeverityAssessed e ->
                it.with(it.subject().sealedWith(e.reason().keyId()))
                        .with(Assessment.of(e))
                        .with(it.assessment() instanceof Assessment.None ? handling : handling.awaiting());
            case SeverityConfirmed e ->
                it.assessment() instanceof Gravest gravest ? it.with(gravest.confirmed(e.occurredOn())) : it;
            case SeverityConfirmationMissed ignored ->
                it.assessment() instanceof Gravest gravest ? it.with(gravest.asMissed()) : it;
            case FollowUpMissed e -> it.with(handling.missed(e.followUpBy()));
            case FollowedUp e -> it.with(handling.followedUp(e.occurredOn()));
            case ConsentGiven e -> it.with(it.agreement().with(e.step(), e.soon()));
            case ConsentWithdrawn e -> it.with(it.agreement().without(e.step()));
            case ConversationHeld e ->
                it.with(handling.followedUp(e.occurredOn()).talked(e.resolved()));
            case GroundMapped ignored -> it;
            case ReferralMade e -> it.with(handling.followedUp(e.occurredOn()).referred(Referral.of(e)));
            case ReferralOutcomeRecorded e -> it.with(handling.answered(e));
            case SafetyOverrideAsked e -> it.with(new SafetyOverride.Asked(e.by(), e.reason(), e.studentToldOn()));
            case SafetyOverrideAgreed ignored -> it.with(new SafetyOverride.Agreed());
            case SafetyOverrideDeclined ignored -> it.with(new SafetyOverride.None());
            case AssignedToIncident e -> it.with(e.incident());
            case SignalClosed e -> it.with(handling.closed(e.how()));
        };
    }
}
