package nl.kwaliteitsregister.badge.award;

import static nl.kwaliteitsregister.backbone.decider.Decision.accepted;
import static nl.kwaliteitsregister.backbone.decider.Decision.nothingToDo;
import static nl.kwaliteitsregister.backbone.decider.Decision.refused;
import static nl.kwaliteitsregister.contract.event.BadgeEvent.Cause.Kind.ENDED_BY_EMPLOYER;
import static nl.kwaliteitsregister.contract.event.BadgeEvent.Cause.Kind.EXPIRED;
import static nl.kwaliteitsregister.contract.event.BadgeEvent.Cause.Kind.MEASURE_ANNULLED;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.badge.award.Badge.Awarded;
import nl.kwaliteitsregister.badge.award.BadgeCommand.EndBadge;
import nl.kwaliteitsregister.badge.award.BadgeCommand.ExpireBadge;
import nl.kwaliteitsregister.badge.award.BadgeCommand.Issue;
import nl.kwaliteitsregister.badge.award.BadgeCommand.RemindOfExpiry;
import nl.kwaliteitsregister.badge.award.BadgeRefusal.BadgeNotYetDue;
import nl.kwaliteitsregister.badge.award.BadgeRefusal.ByState;
import nl.kwaliteitsregister.contract.event.BadgeEvent;
import nl.kwaliteitsregister.contract.event.BadgeEvent.Cause;
import nl.kwaliteitsregister.contract.event.BadgeEvent.ExpiryReminded;
import nl.kwaliteitsregister.contract.event.BadgeEvent.ValidityChanged;
import nl.kwaliteitsregister.contract.id.BadgeId;
import org.jspecify.annotations.Nullable;

/** Whether a badge that was accepted is valid (domain §4.7): each cause comes and goes by an event of its own. */
final class Validity {

    private Validity() {}

    static Decision<BadgeEvent> end(EndBadge command, Badges badges, LocalDate today) {
        var badge = badges.find(command.badge());
        if (badge.isEmpty()) {
            return refused(ByState.UNKNOWN_BADGE);
        }
        if (!(badge.get() instanceof Awarded awarded)) {
            return refused(ByState.NOTHING_TO_END);
        }
        return awarded.ended()
                ? nothingToDo()
                : accepted(changed(command.of(), awarded, today, new Cause(ENDED_BY_EMPLOYER, null, null), null));
    }

    static Decision<BadgeEvent> remind(RemindOfExpiry command, Badges badges, LocalDate today) {
        var dueOn = command.validThrough().minusDays(command.daysBefore());
        if (today.isBefore(dueOn)) {
            return refused(new BadgeNotYetDue(dueOn));
        }
        return inTerm(badges, command.badge(), command.validThrough())
                .filter(awarded -> !awarded.ended() && !awarded.reminded().contains(command.daysBefore()))
                .map(awarded -> Decision.<BadgeEvent>accepted(new ExpiryReminded(
                        awarded.id(),
                        command.of().network(),
                        command.of().employer(),
                        command.of().founder(),
                        dueOn,
                        command.validThrough(),
                        command.daysBefore())))
                .orElseGet(Decision::nothingToDo);
    }

    static Decision<BadgeEvent> expire(ExpireBadge command, Badges badges, LocalDate today) {
        var dueOn = command.validThrough().plusDays(1);
        if (today.isBefore(dueOn)) {
            return refused(new BadgeNotYetDue(dueOn));
        }
        return inTerm(badges, command.badge(), command.validThrough())
                .map(awarded -> Decision.<BadgeEvent>accepted(
                        changed(command.of(), awarded, dueOn, new Cause(EXPIRED, null, null), null)))
                .orElseGet(Decision::nothingToDo);
    }

    /** Empty when the term was moved, or its end recorded already. */
    private static Optional<Awarded> inTerm(Badges badges, BadgeId badge, LocalDate validThrough) {
        return badges.find(badge)
                .filter(Awarded.class::isInstance)
                .map(Awarded.class::cast)
                .filter(awarded -> !awarded.expired() && awarded.validThrough().equals(validThrough));
    }

    /**
     * The badge with one more cause for being as it is.
     *
     * @param known what the rule knew; absent where it was not the rule
     */
    static ValidityChanged changed(
            Issue of, Awarded badge, LocalDate from, Cause cause, BadgeEvent.@Nullable Known known) {
        var validThrough = badge.validThrough().plusDays(lostDays(badge, from, cause));
        var event = new ValidityChanged(
                badge.id(), of.network(), of.employer(), of.founder(), from, false, validThrough, cause, known);
        var valid = badge.after(event).isValid();
        return new ValidityChanged(
                badge.id(), of.network(), of.employer(), of.founder(), from, valid, validThrough, cause, known);
    }

    /** Days of the term during which an annulled step kept it from being valid; a day lost twice counts once. */
    private static long lostDays(Awarded badge, LocalDate from, Cause cause) {
        if (cause.kind() != MEASURE_ANNULLED) {
            return 0;
        }
        var since = Objects.requireNonNull(badge.held().get(String.valueOf(cause.measure())));
        var counted = badge.countedThrough();
        var begin = counted == null ? since : later(since, counted);
        return Math.max(0, ChronoUnit.DAYS.between(begin, from));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
