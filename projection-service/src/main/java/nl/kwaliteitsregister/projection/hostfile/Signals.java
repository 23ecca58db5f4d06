package nl.kwaliteitsregister.projection.hostfile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
import nl.kwaliteitsregister.contract.id.SignalId;

/**
 * A bucket of the signals of a file (domain §4.4). A signal about the school itself (S16) is in no file on a host.
 *
 * @param signals by signal id
 */
public record Signals(List<Signal> signals) implements Part {

    static final Signals NONE = new Signals(List.of());

    public Signals {
        signals = List.copyOf(signals);
    }

    /** Whether a signal belongs in the file: not when it is about the school. */
    static boolean belongs(SignalRecorded event) {
        return !event.category().isAboutSchool();
    }

    Signals with(SignalEvent event, Instant recordedAt, long sequence) {
        return switch (event) {
            case SignalRecorded e -> belongs(e) ? with(Signal.of(e, recordedAt, sequence)) : this;
            case SeverityAssessed e -> changed(e, recordedAt, sequence);
            case SeverityConfirmed e -> changed(e, recordedAt, sequence);
            case SeverityConfirmationMissed e -> changed(e, recordedAt, sequence);
            case FollowUpMissed e -> changed(e, recordedAt, sequence);
            case FollowedUp e -> changed(e, recordedAt, sequence);
            case ConsentGiven e -> changed(e, recordedAt, sequence);
            case ConsentWithdrawn e -> changed(e, recordedAt, sequence);
            case ConversationHeld e -> changed(e, recordedAt, sequence);
            case GroundMapped e -> changed(e, recordedAt, sequence);
            case ReferralMade e -> changed(e, recordedAt, sequence);
            case ReferralOutcomeRecorded e -> changed(e, recordedAt, sequence);
            case SafetyOverrideAsked e -> changed(e, recordedAt, sequence);
            case SafetyOverrideAgreed e -> changed(e, recordedAt, sequence);
            case SafetyOverrideDeclined e -> changed(e, recordedAt, sequence);
            case AssignedToIncident e -> changed(e, recordedAt, sequence);
            case SignalClosed e -> changed(e, recordedAt, sequence);
        };
    }

    private Signals with(Signal signal) {
        var more = new ArrayList<>(Lists.with(signals, Signal::id, signal));
        more.sort(Comparator.comparing(it -> it.id().value()));
        return new Signals(more);
    }

    /** A signal that is not here is about the school: what follows on it belongs here as little. */
    private Signals changed(SignalEvent event, Instant recordedAt, long sequence) {
        SignalId id = event.signal();
        return new Signals(
                Lists.changed(signals, it -> it.id().equals(id), it -> it.with(event, recordedAt, sequence)));
    }
}
