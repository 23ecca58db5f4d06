package nl.kwaliteitsregister.projection.hostfile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.kwaliteitsregister.contract.code.ConsentStep;
import nl.kwaliteitsregister.contract.code.Ground;
import nl.kwaliteitsregister.contract.code.Phase;
import nl.kwaliteitsregister.contract.code.Severity;
import nl.kwaliteitsregister.contract.code.SignalCategory;
import nl.kwaliteitsregister.contract.code.SignalSource;
import nl.kwaliteitsregister.contract.event.Sealed;
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
import nl.kwaliteitsregister.contract.id.CheckId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.contract.id.SignalId;
import nl.kwaliteitsregister.contract.id.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * One signal (domain §4.4).
 *
 * @param programme key of the programme; absent where it concerns none
 * @param until last day it happened, where it lasted
 * @param conversations with the host about it, in the order in which they were held
 * @param version sequence of the last event of its stream
 */
public record Signal(
        SignalId id,
        LocalDate on,
        @Nullable LocalDate until,
        Instant recordedAt,
        @Nullable PlacementId placement,
        @Nullable CheckId check,
        @Nullable String programme,
        SignalCategory category,
        SortedSet<Ground> grounds,
        boolean employee,
        Phase phase,
        SignalSource source,
        @Nullable Sealed description,
        SortedSet<ConsentStep> consent,
        StaffId by,
        @Nullable Assessment assessment,
        List<Conversation> conversations,
        long version) {

    public Signal {
        conversations = List.copyOf(conversations);
        grounds = Collections.unmodifiableSortedSet(new TreeSet<>(grounds));
        consent = Collections.unmodifiableSortedSet(new TreeSet<>(consent));
    }

    /**
     * How serious it is.
     *
     * @param confirmedBy second person, for severity 4
     * @param confirmationMissedOn the day passed without a second person
     */
    public record Assessment(
            LocalDate on,
            Severity severity,
            Sealed reason,
            @Nullable LocalDate followUpBy,
            StaffId by,
            @Nullable StaffId confirmedBy,
            @Nullable LocalDate confirmationMissedOn) {}

    static Signal of(SignalRecorded it, Instant recordedAt, long sequence) {
        var programme = it.programme();
        return new Signal(
                it.signal(),
                it.occurredOn(),
                it.until(),
                recordedAt,
                it.placement(),
                it.check(),
                programme == null ? null : programme.key(),
                it.category(),
                new TreeSet<>(it.grounds()),
                it.employee(),
                it.phase(),
                it.source(),
                it.description(),
                new TreeSet<>(it.consent()),
                it.by(),
                null,
                List.of(),
                sequence);
    }

    Signal with(SignalEvent event, Instant recordedAt, long sequence) {
        var held = event instanceof ConversationHeld it
                ? Lists.inOrder(conversations, Conversation.of(it, recordedAt), Conversation::on)
                : conversations;
        var assessed = switch (event) {
            case SignalRecorded ignored -> assessment;
            case SeverityAssessed e ->
                new Assessment(e.occurredOn(), e.severity(), e.reason(), e.followUpBy(), e.by(), null, null);
            case SeverityConfirmed e -> confirmed(assessment, e.secondPerson());
            case SeverityConfirmationMissed e -> unconfirmed(assessment, e.occurredOn());
            case FollowUpMissed ignored -> assessment;
            case FollowedUp ignored -> assessment;
            case ConsentGiven ignored -> assessment;
            case ConsentWithdrawn ignored -> assessment;
            case ConversationHeld ignored -> assessment;
            case GroundMapped ignored -> assessment;
            case ReferralMade ignored -> assessment;
            case ReferralOutcomeRecorded ignored -> assessment;
            case SafetyOverrideAsked ignored -> assessment;
            case SafetyOverrideAgreed ignored -> assessment;
            case SafetyOverrideDeclined ignored -> assessment;
            case AssignedToIncident ignored -> assessment;
            case SignalClosed ignored -> assessment;
        };
        return new Signal(
                id,
                on,
                until,
                recordedAt,
                placement,
                check,
                programme,
                category,
                grounds,
                employee,
                phase,
                source,
                description,
                consent,
                by,
                assessed,
                held,
                sequence);
    }

    private static @Nullable Assessment confirmed(@Nullable Assessment it, StaffId by) {
        return it == null
                ? null
                : new Assessment(
                        it.on(), it.severity(), it.reason(), it.followUpBy(), it.by(), by, it.confirmationMissedOn());
    }

    private static @Nullable Assessment unconfirmed(@Nullable Assessment it, LocalDate on) {
        return it == null
                ? null
                : new Assessment(it.on(), it.severity(), it.reason(), it.followUpBy(), it.by(), it.confirmedBy(), on);
    }
}
