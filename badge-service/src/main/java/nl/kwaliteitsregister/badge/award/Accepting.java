package nl.kwaliteitsregister.badge.award;

import static nl.kwaliteitsregister.backbone.decider.Decision.nothingToDo;
import static nl.kwaliteitsregister.backbone.decider.Decision.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.badge.award.Badge.Awarded;
import nl.kwaliteitsregister.badge.award.Badge.Offered;
import nl.kwaliteitsregister.badge.award.BadgeCommand.AcceptBadge;
import nl.kwaliteitsregister.badge.award.BadgeRefusal.ByState;
import nl.kwaliteitsregister.badge.award.BadgeRefusal.CriteriaNoLongerMet;
import nl.kwaliteitsregister.contract.code.BadgeCriterion;
import nl.kwaliteitsregister.contract.event.BadgeEvent;
import nl.kwaliteitsregister.contract.event.BadgeEvent.BadgeAccepted;
import nl.kwaliteitsregister.contract.event.BadgeEvent.BadgeOffered;
import nl.kwaliteitsregister.contract.event.BadgeEvent.BadgeSuperseded;

/** The employer takes what was offered (domain §4.7). */
final class Accepting {

    private Accepting() {}

    static Decision<BadgeEvent> decide(AcceptBadge command, Badges badges, LocalDate today) {
        var found = badges.find(command.badge());
        if (found.isEmpty()) {
            return refused(ByState.UNKNOWN_BADGE);
        }
        if (found.get() instanceof Awarded) {
            return nothingToDo();
        }
        if (!(found.get() instanceof Offered offer)) {
            return refused(ByState.OFFER_NO_LONGER_STANDS);
        }
        var seen = new Seen(command.figures(), command.policy(), badges.visitedOn(), today);
        var missing = Assessment.of(offer.level(), seen).missingForOfferMade();
        var holder = command.holder();
        if (!missing.isEmpty() || holder == null) {
            return refused(new CriteriaNoLongerMet(missing.isEmpty() ? List.of(BadgeCriterion.MAY_BE_SHOWN) : missing));
        }
        var events = new ArrayList<BadgeEvent>();
        var of = command.of();
        events.add(new BadgeAccepted(
                offer.id(),
                of.network(),
                of.employer(),
                of.founder(),
                today,
                holder,
                today.plusMonths(offer.offer().validityMonths()).minusDays(1)));
        badges.awarded()
                .map(older ->
                        new BadgeSuperseded(older.id(), of.network(), of.employer(), of.founder(), today, offer.id()))
                .forEach(events::add);
        return new Decision.Accepted<>(events);
    }

    static Awarded awarded(BadgeOffered offer, BadgeAccepted event) {
        return new Awarded(
                offer,
                event.holder(),
                event.occurredOn(),
                event.validThrough(),
                Map.of(),
                null,
                false,
                false,
                Set.of(),
                null);
    }
}
