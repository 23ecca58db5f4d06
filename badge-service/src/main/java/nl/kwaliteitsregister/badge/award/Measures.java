package nl.kwaliteitsregister.badge.award;

import static nl.kwaliteitsregister.contract.event.BadgeEvent.Cause.Kind.MEASURE_ANNULLED;
import static nl.kwaliteitsregister.contract.event.BadgeEvent.Cause.Kind.MEASURE_DECIDED;
import static nl.kwaliteitsregister.contract.event.BadgeEvent.Cause.Kind.MEASURE_OVER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kwaliteitsregister.badge.award.Badge.Awarded;
import nl.kwaliteitsregister.badge.award.BadgeCommand.Assess;
import nl.kwaliteitsregister.badge.facts.Measure;
import nl.kwaliteitsregister.badge.facts.Measure.Weight;
import nl.kwaliteitsregister.contract.event.BadgeEvent;
import nl.kwaliteitsregister.contract.event.BadgeEvent.Cause;
import nl.kwaliteitsregister.contract.event.BadgeEvent.ValidityChanged;

/**
 * What steps of the ladder do to the badge there is (domain §4.7): suspended by a final warning or a placement stop,
 * ended by L4, back when the step is over or, with the lost days added, annulled. Compared with what holds the badge
 * already, so that it does not matter in which order badge and step came to be known, or whether a school joined the
 * network or left it meanwhile.
 */
final class Measures {

    private Measures() {}

    static List<BadgeEvent> after(Assess command, Badges badges, LocalDate today) {
        var known = command.figures().measures().stream()
                .collect(Collectors.toMap(Measure::id, Function.identity(), (one, again) -> one));
        var events = new ArrayList<BadgeEvent>();
        badges.current().filter(Awarded::isInForce).ifPresent(current -> {
            var badge = current;
            for (var measure :
                    known.values().stream().filter(it -> holds(it, current)).toList()) {
                var from = later(measure.since(), badge.acceptedOn());
                badge = add(events, changed(command, badge, from, cause(MEASURE_DECIDED, measure)), badge);
            }
            for (var held : current.held().keySet().stream().sorted().toList()) {
                var over = over(held, known, today);
                if (over.isPresent()) {
                    badge = add(
                            events,
                            changed(command, badge, over.get().on(), over.get().cause()),
                            badge);
                }
            }
        });
        return events;
    }

    private static ValidityChanged changed(Assess command, Awarded badge, LocalDate from, Cause cause) {
        return Validity.changed(command.of(), badge, from, cause, command.known());
    }

    private static Awarded add(List<BadgeEvent> events, ValidityChanged event, Awarded badge) {
        events.add(event);
        return badge.after(event);
    }

    private static boolean holds(Measure measure, Awarded badge) {
        return measure.isLive() && measure.isStop() && !badge.held().containsKey(measure.id());
    }

    private record Over(LocalDate on, Cause cause) {}

    /** Why a step keeps the badge no longer; empty while it does. */
    private static Optional<Over> over(String id, Map<String, Measure> known, LocalDate today) {
        var measure = known.get(id);
        if (measure == null) {
            return Optional.of(new Over(today, new Cause(MEASURE_OVER, id, null))); // its school left the network
        }
        if (measure.annulled()) {
            return Optional.of(new Over(day(measure), cause(MEASURE_ANNULLED, measure)));
        }
        return (measure.isLive() && measure.isStop()) || measure.weight() == Weight.BLACKLIST
                ? Optional.empty()
                : Optional.of(new Over(day(measure), cause(MEASURE_OVER, measure)));
    }

    private static LocalDate day(Measure measure) {
        return Objects.requireNonNull(measure.overOn());
    }

    private static Cause cause(Cause.Kind kind, Measure measure) {
        return new Cause(kind, measure.id(), measure.school());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
