package nl.kwaliteitsregister.projection.hostfile.reading;

import java.util.List;
import java.util.Optional;
import nl.kwaliteitsregister.contract.event.Programme;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.id.PromiseId;
import nl.kwaliteitsregister.projection.hostfile.Check;
import nl.kwaliteitsregister.projection.hostfile.ProgrammeChecks;
import nl.kwaliteitsregister.quality.PromiseStanding;
import org.jspecify.annotations.Nullable;

/**
 * The checks for one programme, or for all (domain §4.1).
 *
 * @param programme absent: for all programmes of the institution
 * @param current the check that counts
 * @param promises made at the current check, with what became of them
 * @param history checks that were replaced, latest first
 * @param version sequence of the stream of these checks, for {@code If-Match}
 */
public record ChecksAnswer(
        @Nullable Programme programme,
        CheckAnswer current,
        List<PromiseAnswer> promises,
        List<CheckAnswer> history,
        long version) {

    public record PromiseAnswer(PromiseId promise, Sealed text, PromiseStanding standing) {}

    static Optional<ChecksAnswer> of(ProgrammeChecks checks) {
        return checks.current()
                .map(current -> new ChecksAnswer(
                        checks.programme(),
                        CheckAnswer.of(current),
                        promises(checks, current),
                        history(checks),
                        checks.version()));
    }

    private static List<PromiseAnswer> promises(ProgrammeChecks checks, Check current) {
        var standing = checks.promisesOf(current);
        return current.promises().stream()
                .map(it -> new PromiseAnswer(it.promise(), it.text(), standing))
                .toList();
    }

    private static List<CheckAnswer> history(ProgrammeChecks checks) {
        return checks.checks().reversed().stream().skip(1).map(CheckAnswer::of).toList();
    }
}
