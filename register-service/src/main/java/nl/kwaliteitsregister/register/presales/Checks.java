package nl.kwaliteitsregister.register.presales;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.kwaliteitsregister.contract.id.CheckId;
import nl.kwaliteitsregister.register.presales.Check.Result;
import nl.kwaliteitsregister.register.presales.Check.Wish;

/**
 * The checks of one scope in the order in which they happened; of those of one day, in which they were recorded. A
 * check told late takes its place in history and replaces only what happened before it: the latest one counts.
 */
public record Checks(List<Check> inOrder) {

    static final Checks NONE = new Checks(List.of());

    public Checks {
        inOrder = List.copyOf(inOrder);
    }

    Optional<Check> find(CheckId id) {
        return inOrder.stream().filter(check -> check.id().equals(id)).findFirst();
    }

    Checks with(Check added) {
        var checks = new ArrayList<>(inOrder);
        checks.add(place(added.on()), added);
        return new Checks(checks);
    }

    Checks change(CheckId id, UnaryOperator<Check> how) {
        return new Checks(inOrder.stream()
                .map(check -> check.id().equals(id) ? how.apply(check) : check)
                .toList());
    }

    /** The check that counts on that day. */
    Optional<Check> on(LocalDate day) {
        var place = place(day);
        return place == 0 ? Optional.empty() : Optional.of(inOrder.get(place - 1));
    }

    public boolean knows(CheckId id) {
        return find(id).isPresent();
    }

    /** All that were refused, the last one first; those too whose refusal was annulled. */
    public List<RefusedCheck> refusals() {
        return inOrder.reversed().stream()
                .flatMap(check -> RefusedCheck.of(check, !check.equals(inOrder.getLast())))
                .toList();
    }

    /** Whether a later check took this one's place on or before that day. */
    boolean replaced(Check check, LocalDate by) {
        return inOrder.indexOf(check) + 1 < place(by);
    }

    /** The latest check that left a discriminatory wish standing, of those of up to that day. */
    Optional<Check> wishStanding(LocalDate day) {
        return inOrder.subList(0, place(day)).reversed().stream()
                .filter(check -> check.wish() instanceof Wish.Standing)
                .findFirst();
    }

    /** Whether a wish heard up to that day stands. */
    public boolean wishStandsOn(LocalDate day) {
        return wishStanding(day).isPresent();
    }

    /** Refusals in a row around a check of that day; what was deferred or proposed neither counts nor breaks it. */
    long refusalsAround(LocalDate day) {
        var place = place(day);
        return unbroken(inOrder.subList(0, place).reversed()) + unbroken(inOrder.subList(place, inOrder.size()));
    }

    private static long unbroken(List<Check> checks) {
        return checks.stream()
                .map(Check::result)
                .takeWhile(result -> !(result instanceof Result.Carrying))
                .filter(Result.Refused.class::isInstance)
                .count();
    }

    /** Number of checks that happened on or before that day. */
    private int place(LocalDate day) {
        var place = 0;
        while (place < inOrder.size() && !inOrder.get(place).on().isAfter(day)) {
            place++;
        }
        return place;
    }
}
