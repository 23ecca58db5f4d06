package nl.kwaliteitsregister.badge.award;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.kwaliteitsregister.badge.award.Badge.Awarded;
import nl.kwaliteitsregister.badge.award.BadgeCommand.Assess;
import nl.kwaliteitsregister.badge.award.BadgeCommand.Issue;
import nl.kwaliteitsregister.contract.code.BadgeLevel;
import nl.kwaliteitsregister.contract.event.BadgeEvent;
import nl.kwaliteitsregister.contract.event.BadgeEvent.BadgeOffered;
import nl.kwaliteitsregister.contract.event.BadgeEvent.OfferWithdrawn;
import nl.kwaliteitsregister.contract.id.BadgeId;

/** A level is offered by rule, and taken back while nobody has accepted it (domain §4.7). */
final class Offering {

    private static final int STARTER_MONTHS = 12;
    private static final int MONTHS = 24;

    private Offering() {}

    static List<BadgeEvent> after(Assess command, Badges badges, LocalDate today) {
        var seen = new Seen(command.figures(), command.policy(), badges.visitedOn(), today);
        var events = new ArrayList<BadgeEvent>();
        var better = Assessment.highest(seen)
                .filter(met -> isOpenTo(met.level(), badges))
                .filter(met -> badges.offered().isEmpty()
                        || badges.offered().get().level().compareTo(met.level()) < 0);
        badges.offered()
                .filter(offer -> better.isPresent()
                        || !Assessment.of(offer.level(), seen)
                                .missingForOfferMade()
                                .isEmpty())
                .ifPresent(offer -> events.add(withdrawn(command, offer.id(), today)));
        better.ifPresent(met -> events.add(offered(command, met, badges, today)));
        return events;
    }

    /**
     * Whether the host may have the level now: a Starter before anything else and once; another one of a level only
     * when the term of the last one ends or is over, whoever ended the badge.
     */
    private static boolean isOpenTo(BadgeLevel level, Badges badges) {
        return level == BadgeLevel.STARTER
                ? !badges.wasAccepted()
                : badges.awarded()
                        .filter(one -> one.level().compareTo(level) >= 0)
                        .filter(Awarded::isInTerm)
                        .allMatch(Awarded::isEnding);
    }

    private static BadgeEvent withdrawn(Assess command, BadgeId badge, LocalDate today) {
        var of = command.of();
        return new OfferWithdrawn(badge, of.network(), of.employer(), of.founder(), today, command.known());
    }

    private static BadgeEvent offered(Assess command, Assessment met, Badges badges, LocalDate today) {
        var of = command.of();
        return new BadgeOffered(
                next(of, badges),
                of.network(),
                of.employer(),
                of.founder(),
                today,
                met.level(),
                met.evidence(),
                met.level() == BadgeLevel.STARTER ? STARTER_MONTHS : MONTHS,
                met.numbers(),
                command.known());
    }

    /** The same stream at the same place gives the same id, however often it is decided. */
    private static BadgeId next(Issue of, Badges badges) {
        var name = of.stream() + "#" + badges.all().size();
        return new BadgeId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
