package nl.kwaliteitsregister.projection.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
import nl.kwaliteitsregister.contract.id.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * The clocks of one signal (domain §4.4). Praise has none; a signal about the school itself goes nowhere near a list.
 *
 * @param since the day it was recorded; absent where it has no clocks
 * @param assessed the last severity; absent before the first
 * @param followedUp something was done about it
 * @param override a confidant asks to talk to the host without consent; absent while nothing is asked
 */
record SignalTasks(
        @Nullable String programme,
        @Nullable LocalDate since,
        @Nullable Assessed assessed,
        boolean followedUp,
        @Nullable Asked override)
        implements TaskPart {

    static final SignalTasks NONE = new SignalTasks(null, null, null, false, null);

    /** @param toConfirm severity 4 that waits for a second person */
    record Assessed(
            LocalDate on, boolean toConfirm, @Nullable LocalDate followUpBy, StaffId by) {}

    record Asked(LocalDate on, StaffId by) {}

    /** @param on the day on which it was recorded */
    SignalTasks with(SignalEvent event, LocalDate on) {
        return switch (event) {
            case SignalRecorded e -> recorded(e, on);
            case SeverityAssessed e ->
                at(
                        new Assessed(e.occurredOn(), e.severity().isGravest(), e.followUpBy(), e.by()),
                        followedUp,
                        override);
            case SeverityConfirmed ignored -> at(confirmed(), followedUp, override);
            case FollowedUp ignored -> at(assessed, true, override);
            case ConversationHeld ignored -> at(assessed, true, override);
            case ReferralMade ignored -> at(assessed, true, override);
            case SafetyOverrideAsked e -> at(assessed, followedUp, new Asked(e.occurredOn(), e.by()));
            case SafetyOverrideAgreed ignored -> at(assessed, followedUp, null);
            case SafetyOverrideDeclined ignored -> at(assessed, followedUp, null);
            case SignalClosed ignored -> new SignalTasks(programme, null, null, followedUp, null);
            case SeverityConfirmationMissed ignored -> this; // overdue by then, and still to be done
            case FollowUpMissed ignored -> this;
            case ConsentGiven ignored -> this;
            case ConsentWithdrawn ignored -> this;
            case GroundMapped ignored -> this;
            case ReferralOutcomeRecorded ignored -> this;
            case AssignedToIncident ignored -> this;
        };
    }

    private static SignalTasks recorded(SignalRecorded event, LocalDate on) {
        var category = event.category();
        var programme = event.programme();
        return new SignalTasks(
                programme == null ? null : programme.key(),
                category.isPraise() || category.isAboutSchool() ? null : on,
                null,
                false,
                null);
    }

    private SignalTasks at(@Nullable Assessed severity, boolean done, @Nullable Asked asked) {
        return new SignalTasks(programme, since, severity, done, asked);
    }

    private @Nullable Assessed confirmed() {
        return assessed == null ? null : new Assessed(assessed.on(), false, assessed.followUpBy(), assessed.by());
    }

    @Override
    public List<Task> open(TaskPartId id) {
        if (since == null) {
            return List.of();
        }
        var path = "/v1/signals/" + id.id();
        var tasks = new ArrayList<Task>();
        if (assessed == null) {
            tasks.add(Task.of(TaskKind.SEVERITY_TO_SET, since, null, path + "/severity"));
        } else {
            tasks.addAll(ofAssessed(assessed, path));
        }
        if (override != null) {
            tasks.add(Task.of(TaskKind.OVERRIDE_TO_DECIDE, override.on(), null, path + "/safety-override/agreement")
                    .notBy(Set.of(override.by())));
        }
        return tasks.stream().map(it -> it.about(programme)).toList();
    }

    private List<Task> ofAssessed(Assessed it, String path) {
        var tasks = new ArrayList<Task>();
        if (it.toConfirm()) {
            tasks.add(Task.of(TaskKind.SEVERITY_TO_CONFIRM, it.on(), it.on(), path + "/severity-confirmation")
                    .notBy(Set.of(it.by())));
        }
        if (it.followUpBy() != null && !followedUp) {
            tasks.add(Task.of(TaskKind.SIGNAL_TO_FOLLOW_UP, it.on(), it.followUpBy(), path + "/follow-ups"));
        }
        return tasks;
    }
}
