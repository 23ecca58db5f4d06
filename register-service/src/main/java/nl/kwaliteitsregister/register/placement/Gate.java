package nl.kwaliteitsregister.register.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.kwaliteitsregister.register.placement.PlacementRefusal.ByGate;
import nl.kwaliteitsregister.register.presales.CheckStanding;

/**
 * The gate before the start (domain §4.2): every rule must let the placement through. An agreed exception sets aside
 * the rules that allow it, never the others: a stop of the ladder is never set aside.
 */
final class Gate {

    /** A discriminatory wish that was heard after the first day closes the gate too, also for a start told late. */
    static final Rule NO_DISCRIMINATORY_WISH = new Rule(
            "no discriminatory wish of the host stands (PS13)",
            false,
            arrival -> arrival.checks().on(later(arrival.day(), arrival.today())) instanceof CheckStanding.WishStands
                    ? Optional.of(ByGate.DISCRIMINATORY_WISH_STANDS)
                    : Optional.empty());

    static final Rule CHECKED =
            new Rule("a check for the programme is valid on the first day", true, arrival -> switch (arrival.checks()
                    .on(arrival.day())) {
                case CheckStanding.Carries ignored -> Optional.empty();
                case CheckStanding.Unchecked ignored -> Optional.of(ByGate.NOT_CHECKED);
                case CheckStanding.Expired ignored -> Optional.of(ByGate.CHECK_EXPIRED);
                case CheckStanding.Deferred ignored -> Optional.of(ByGate.CHECK_UNDECIDED);
                case CheckStanding.RefusalProposed ignored -> Optional.of(ByGate.CHECK_UNDECIDED);
                case CheckStanding.Refused ignored -> Optional.of(ByGate.CHECK_REFUSED);
                case CheckStanding.WishStands ignored -> Optional.of(ByGate.DISCRIMINATORY_WISH_STANDS);
            });

    /** As a wish, a stop that was decided after the first day closes the gate too: telling it late is no way around. */
    static final Rule NOT_STOPPED = new Rule(
            "no stop of the ladder covers it (L3, L4)",
            false,
            arrival -> arrival.checks().stops().forbidOn(later(arrival.day(), arrival.today()))
                    ? Optional.of(ByGate.STOPPED)
                    : Optional.empty());

    /** The second person sees to it that there are one or two, adult, each with an extra check-in (domain §4.5). */
    static final Rule NOT_ON_TRIAL = new Rule(
            "a new start on trial takes a second person for each intern",
            true,
            arrival -> arrival.checks().stops().areOnTrial(later(arrival.day(), arrival.today()))
                    ? Optional.of(ByGate.ON_TRIAL)
                    : Optional.empty());

    /** Ten working days at most: nothing is held against a newcomer for longer without a decision (domain §3). */
    static final Rule NOT_A_LIKELY_MATCH = new Rule(
            "no likely match with a known host waits to be settled",
            true,
            arrival -> arrival.checks().reentries().waitOn(arrival.today())
                    ? Optional.of(ByGate.REENTRY_UNSETTLED)
                    : Optional.empty());

    /** What was checked before it was known whose successor the host is, was checked without that (domain §4.1). */
    static final Rule CHECKED_SINCE_LINKED = new Rule(
            "a check from before a successor link is suspended",
            true,
            arrival -> arrival.checks().linkedSince(arrival.day())
                    ? Optional.of(ByGate.CHECK_SUSPENDED)
                    : Optional.empty());

    static final List<Rule> RULES = List.of(
            NO_DISCRIMINATORY_WISH, NOT_STOPPED, NOT_ON_TRIAL, NOT_A_LIKELY_MATCH, CHECKED, CHECKED_SINCE_LINKED);

    private Gate() {}

    /** What the rules look at: the day somebody wants to start, the day it is, and what the checks say. */
    record Arrival(LocalDate day, LocalDate today, HostChecks checks) {}

    /**
     * @param exceptionPossible whether a second person may let the placement through against this rule
     * @param refuses the reason against, where there is one
     */
    record Rule(String name, boolean exceptionPossible, Function<Arrival, Optional<PlacementRefusal>> refuses) {}

    /** The first reason against. */
    static Optional<PlacementRefusal> refuses(Arrival arrival) {
        return firstOf(RULES, arrival);
    }

    /** The first reason against that no exception sets aside. */
    static Optional<PlacementRefusal> forbids(Arrival arrival) {
        return firstOf(RULES.stream().filter(rule -> !rule.exceptionPossible()).toList(), arrival);
    }

    private static Optional<PlacementRefusal> firstOf(List<Rule> rules, Arrival arrival) {
        return rules.stream()
                .flatMap(rule -> rule.refuses().apply(arrival).stream())
                .findFirst();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
