package nl.kwaliteitsregister.badge.award;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.kwaliteitsregister.contract.code.BadgeLevel;
import nl.kwaliteitsregister.contract.event.BadgeEvent.BadgeOffered;
import nl.kwaliteitsregister.contract.event.BadgeEvent.Cause;
import nl.kwaliteitsregister.contract.event.BadgeEvent.Holder;
import nl.kwaliteitsregister.contract.event.BadgeEvent.ValidityChanged;
import nl.kwaliteitsregister.contract.id.BadgeId;
import org.jspecify.annotations.Nullable;

/** One badge, from its offer on. */
public sealed interface Badge {

    /** As it was offered: level, evidence, numbers. */
    BadgeOffered offer();

    default BadgeId id() {
        return offer().badge();
    }

    default BadgeLevel level() {
        return offer().level();
    }

    /** The employer has not answered. */
    record Offered(BadgeOffered offer) implements Badge {}

    /** Never accepted, and cannot be any more. */
    record Withdrawn(BadgeOffered offer) implements Badge {}

    /**
     * Accepted.
     *
     * @param validThrough last day of the term, lost days added
     * @param held steps of the ladder that keep it from being valid, each with its first day
     * @param countedThrough lost days up to this one were added to the term; absent while none were
     * @param ended the employer ended it
     * @param expired the end of the term was recorded
     * @param reminded days before the end at which the employer was reminded
     * @param changed why it is as it is, as last recorded; absent while nothing changed
     */
    record Awarded(
            BadgeOffered offer,
            Holder holder,
            LocalDate acceptedOn,
            LocalDate validThrough,
            Map<String, LocalDate> held,
            @Nullable LocalDate countedThrough,
            boolean ended,
            boolean expired,
            Set<Integer> reminded,
            @Nullable Cause changed)
            implements Badge {

        public Awarded {
            held = Map.copyOf(held);
            reminded = Set.copyOf(reminded);
        }

        public boolean isValid() {
            return held.isEmpty() && !ended && !expired;
        }

        /** Neither ended by the employer nor over: a step of the ladder can make a difference. */
        boolean isInForce() {
            return !ended && (!expired || !held.isEmpty());
        }

        /** Whether another one of this level has to wait. */
        boolean isInTerm() {
            return !expired;
        }

        /** The term ends within sight: a further one may be offered. */
        boolean isEnding() {
            return !reminded.isEmpty();
        }

        Awarded reminded(int daysBefore) {
            var all = new TreeSet<>(reminded);
            all.add(daysBefore);
            return new Awarded(
                    offer, holder, acceptedOn, validThrough, held, countedThrough, ended, expired, all, changed);
        }

        Awarded after(ValidityChanged event) {
            var cause = event.cause();
            if (cause == null) {
                return this; // as others read it; the stream itself has every cause
            }
            var measure = String.valueOf(cause.measure());
            var holds = new TreeMap<>(held);
            return switch (cause.kind()) {
                case MEASURE_DECIDED -> {
                    holds.putIfAbsent(measure, event.occurredOn());
                    yield with(event, holds, countedThrough, ended, expired);
                }
                case MEASURE_OVER -> {
                    holds.remove(measure);
                    yield with(event, holds, countedThrough, ended, expired);
                }
                case MEASURE_ANNULLED -> {
                    holds.remove(measure);
                    yield with(
                            event,
                            holds,
                            event.occurredOn(),
                            ended,
                            event.validThrough().isBefore(event.occurredOn()));
                }
                case ENDED_BY_EMPLOYER -> with(event, holds, countedThrough, true, expired);
                case EXPIRED -> with(event, holds, countedThrough, ended, true);
            };
        }

        private Awarded with(
                ValidityChanged event,
                Map<String, LocalDate> holds,
                @Nullable LocalDate counted,
                boolean byEmployer,
                boolean over) {
            var moved = !event.validThrough().equals(validThrough);
            return new Awarded(
                    offer,
                    holder,
                    acceptedOn,
                    event.validThrough(),
                    holds,
                    counted,
                    byEmployer,
                    over,
                    moved ? Set.of() : reminded,
                    event.cause());
        }
    }

    /** Another one took its place. */
    record Superseded(BadgeOffered offer, BadgeId by) implements Badge {}
}
