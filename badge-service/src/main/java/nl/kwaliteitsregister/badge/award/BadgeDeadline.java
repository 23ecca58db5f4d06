package nl.kwaliteitsregister.badge.award;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.kwaliteitsregister.backbone.deadline.Due;
import nl.kwaliteitsregister.backbone.decider.Command;
import nl.kwaliteitsregister.badge.award.BadgeCommand.ExpireBadge;
import nl.kwaliteitsregister.badge.award.BadgeCommand.Issue;
import nl.kwaliteitsregister.badge.award.BadgeCommand.MissSecondLook;
import nl.kwaliteitsregister.badge.award.BadgeCommand.RemindOfExpiry;
import nl.kwaliteitsregister.contract.event.BadgeEvent;
import nl.kwaliteitsregister.contract.event.BadgeEvent.BadgeAccepted;
import nl.kwaliteitsregister.contract.event.BadgeEvent.BadgeOffered;
import nl.kwaliteitsregister.contract.event.BadgeEvent.BadgeSuperseded;
import nl.kwaliteitsregister.contract.event.BadgeEvent.ExpiryReminded;
import nl.kwaliteitsregister.contract.event.BadgeEvent.OfferWithdrawn;
import nl.kwaliteitsregister.contract.event.BadgeEvent.PanelVisited;
import nl.kwaliteitsregister.contract.event.BadgeEvent.SecondLookAsked;
import nl.kwaliteitsregister.contract.event.BadgeEvent.SecondLookGiven;
import nl.kwaliteitsregister.contract.event.BadgeEvent.SecondLookMissed;
import nl.kwaliteitsregister.contract.event.BadgeEvent.ValidityChanged;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import nl.kwaliteitsregister.contract.id.BadgeId;
import nl.kwaliteitsregister.contract.id.LookId;

/** What the service asks of itself when a day came. */
public sealed interface BadgeDeadline extends Due {

    Issue of();

    /** The term ends so many days later (domain §4.7). */
    record ToRemind(Issue of, BadgeId badge, LocalDate validThrough, int daysBefore) implements BadgeDeadline {

        @Override
        public LocalDate due() {
            return validThrough.minusDays(daysBefore);
        }

        @Override
        public Command command() {
            return new RemindOfExpiry(of, badge, validThrough, daysBefore);
        }
    }

    /** The term was until the day before. */
    record ToExpire(Issue of, BadgeId badge, LocalDate validThrough) implements BadgeDeadline {

        @Override
        public LocalDate due() {
            return validThrough.plusDays(1);
        }

        @Override
        public Command command() {
            return new ExpireBadge(of, badge, validThrough);
        }
    }

    /** A person was to look until the day before. */
    record ToLook(Issue of, LookId look, LocalDate lookBy) implements BadgeDeadline {

        @Override
        public LocalDate due() {
            return lookBy.plusDays(1);
        }

        @Override
        public Command command() {
            return new MissSecondLook(of, look);
        }
    }

    /** Days before the end of a term on which the employer hears of it. */
    List<Integer> REMINDERS = List.of(90, 30);

    /** The deadlines that an event sets. */
    static List<BadgeDeadline> setBy(RegisterEvent event) {
        return event instanceof BadgeEvent badge ? setByBadge(badge) : List.of();
    }

    private static List<BadgeDeadline> setByBadge(BadgeEvent event) {
        var of = new Issue(event.network(), event.institution(), event.employer());
        return switch (event) {
            case BadgeAccepted it -> term(of, it.badge(), it.validThrough());
            case ValidityChanged it -> term(of, it.badge(), it.validThrough());
            case SecondLookAsked it -> List.of(new ToLook(of, it.look(), it.lookBy()));
            case BadgeOffered ignored -> List.of();
            case OfferWithdrawn ignored -> List.of();
            case ExpiryReminded ignored -> List.of();
            case BadgeSuperseded ignored -> List.of();
            case PanelVisited ignored -> List.of();
            case SecondLookGiven ignored -> List.of();
            case SecondLookMissed ignored -> List.of();
        };
    }

    /** The same term set again is the same deadlines; one that was moved leaves the old ones without effect. */
    private static List<BadgeDeadline> term(Issue of, BadgeId badge, LocalDate validThrough) {
        return Stream.<BadgeDeadline>concat(
                        REMINDERS.stream().map(days -> new ToRemind(of, badge, validThrough, days)),
                        Stream.of(new ToExpire(of, badge, validThrough)))
                .toList();
    }
}
