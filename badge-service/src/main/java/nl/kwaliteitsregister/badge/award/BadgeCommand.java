package nl.kwaliteitsregister.badge.award;

import java.time.LocalDate;
import java.util.Set;
import nl.kwaliteitsregister.backbone.decider.Command;
import nl.kwaliteitsregister.badge.facts.Figures;
import nl.kwaliteitsregister.contract.code.BadgeLevel;
import nl.kwaliteitsregister.contract.code.SecondLook;
import nl.kwaliteitsregister.contract.event.BadgeEvent;
import nl.kwaliteitsregister.contract.event.BadgeEvent.Holder;
import nl.kwaliteitsregister.contract.event.BadgeEvent.Known;
import nl.kwaliteitsregister.contract.id.BadgeId;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.LookId;
import nl.kwaliteitsregister.contract.id.NetworkId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.contract.id.StreamId;
import org.jspecify.annotations.Nullable;

/** What people, and the service itself, want of a host's badges in a network. */
public sealed interface BadgeCommand extends Command {

    Issue of();

    /**
     * Who issues to whom.
     *
     * @param founder stands for the network in its events
     */
    record Issue(NetworkId network, InstitutionId founder, EmployerId employer) {

        public StreamId stream() {
            return BadgeEvent.streamOf(network, employer);
        }
    }

    @Override
    default StreamId stream() {
        return of().stream();
    }

    /**
     * Facts changed; sent by the service itself.
     *
     * @param known how far the facts had come
     */
    record Assess(Issue of, Figures figures, Policy policy, Known known) implements BadgeCommand {}

    /** The employer accepts; figures and name as they are read just now. */
    record AcceptBadge(
            Issue of,
            BadgeId badge,
            Figures figures,
            Policy policy,
            @Nullable Holder holder) implements BadgeCommand {}

    /** The employer ends it. */
    record EndBadge(Issue of, BadgeId badge) implements BadgeCommand {}

    /** A day before the end of the term has come; sent by the service itself. */
    record RemindOfExpiry(Issue of, BadgeId badge, LocalDate validThrough, int daysBefore) implements BadgeCommand {}

    /** The term is over; sent by the service itself. */
    record ExpireBadge(Issue of, BadgeId badge, LocalDate validThrough) implements BadgeCommand {}

    /** A panel saw the host. */
    record RecordVisit(Issue of, LocalDate occurredOn, StaffId by) implements BadgeCommand {}

    /**
     * The employer asks for a person.
     *
     * @param through the school by which the employer speaks
     * @param able schools of the network with a file on the host: their people may look
     */
    record AskSecondLook(Issue of, LookId look, BadgeLevel level, InstitutionId through, Set<InstitutionId> able)
            implements BadgeCommand {

        public AskSecondLook {
            able = Set.copyOf(able);
        }
    }

    record GiveSecondLook(Issue of, LookId look, SecondLook outcome, StaffId by) implements BadgeCommand {}

    /** The last day to look has passed; sent by the service itself. */
    record MissSecondLook(Issue of, LookId look) implements BadgeCommand {}
}
