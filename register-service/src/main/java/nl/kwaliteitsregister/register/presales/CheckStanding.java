package nl.kwaliteitsregister.register.presales;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.id.CheckId;
import nl.kwaliteitsregister.contract.id.ConditionId;
import nl.kwaliteitsregister.register.presales.Check.Progress;
import nl.kwaliteitsregister.register.presales.Check.Result;

/**
 * What the checks say about a host on a day (domain §4.1, §4.2). A term that ended holds nothing, also before its
 * end was recorded.
 */
public sealed interface CheckStanding {

    /** A valid check, which carries a start. */
    sealed interface Carries extends CheckStanding {

        CheckId check();
    }

    /** No start without more. */
    sealed interface Closed extends CheckStanding {}

    record Valid(CheckId check, LocalDate validThrough) implements Carries {}

    /**
     * Valid, with points to mend.
     *
     * @param open conditions not met yet, those whose deadline passed included
     * @param missed those of them whose deadline passed
     */
    record Conditional(CheckId check, LocalDate validThrough, Set<ConditionId> open, Set<ConditionId> missed)
            implements Carries {}

    /** Never checked. */
    record Unchecked() implements Closed {}

    record Expired(CheckId check, LocalDate validThrough) implements Closed {}

    record Deferred(CheckId check) implements Closed {}

    /** A refusal waits for its second person. */
    record RefusalProposed(CheckId check) implements Closed {}

    record Refused(CheckId check) implements Closed {}

    /** PS13 failed and counts as failed still: whatever the outcome, nobody starts here, not even by exception. */
    record WishStands(CheckId check) implements Closed {}

    /** The check that carries a start, where there is one. */
    default Optional<CheckId> validCheck() {
        return switch (this) {
            case Carries carries -> Optional.of(carries.check());
            case Closed ignored -> Optional.empty();
        };
    }

    /**
     * For a programme: of the checks for it and those for all programmes, the latest counts, and of two of one day
     * the one for the programme. A wish that stands in either outranks everything.
     */
    static CheckStanding on(LocalDate day, Checks forProgramme, Checks forAll) {
        var wish = forProgramme.wishStanding(day).or(() -> forAll.wishStanding(day));
        return wish.<CheckStanding>map(check -> new WishStands(check.id()))
                .orElseGet(() -> latest(day, forProgramme, forAll)
                        .map(check -> of(check, day))
                        .orElseGet(Unchecked::new));
    }

    /** On which day the check that counts was done. */
    static Optional<LocalDate> dayOf(LocalDate day, Checks forProgramme, Checks forAll) {
        return latest(day, forProgramme, forAll).map(Check::on);
    }

    private static Optional<Check> latest(LocalDate day, Checks forProgramme, Checks forAll) {
        return Stream.of(forAll, forProgramme)
                .flatMap(checks -> checks.on(day).stream())
                .reduce((one, other) -> other.on().isBefore(one.on()) ? one : other);
    }

    private static CheckStanding of(Check check, LocalDate day) {
        var id = check.id();
        return switch (check.result()) {
            case Result.Carrying carrying -> carried(id, carrying, day);
            case Result.RefusalProposed ignored -> new RefusalProposed(id);
            case Result.Waiting ignored -> new Deferred(id);
            case Result.Refused ignored -> new Refused(id);
        };
    }

    private static CheckStanding carried(CheckId id, Result.Carrying result, LocalDate day) {
        if (day.isAfter(result.validThrough())) {
            return new Expired(id, result.validThrough());
        }
        return result instanceof Result.Conditional conditional
                ? conditional(id, conditional.validThrough(), conditional.conditions())
                : new Valid(id, result.validThrough());
    }

    private static CheckStanding conditional(CheckId id, LocalDate through, Map<ConditionId, Progress> conditions) {
        var missed = conditions.entrySet().stream()
                .filter(each -> each.getValue() instanceof Progress.Missed)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
        var open = conditions.entrySet().stream()
                .filter(each -> !(each.getValue() instanceof Progress.Met))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
        return open.isEmpty() ? new Valid(id, through) : new Conditional(id, through, open, missed);
    }
}
