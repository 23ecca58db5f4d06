package nl.kwaliteitsregister.projection.hostfile.reading;

import java.util.List;
import java.util.Optional;
import nl.kwaliteitsregister.contract.event.Programme;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.id.PromiseId;
import nl.kwaliteitsregister.projection.hostfile.AsOf;
import nl.kwaliteitsregister.projection.hostfile.Check;
import nl.kwaliteitsregister.projection.hostfile.FileParts;
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

    static Optional<ChecksAnswer> of(FileParts file, ProgrammeChecks checks, AsOf asOf) {
        return checks.current(asOf)
                .map(current -> new ChecksAnswer(
                        checks.programme(),
                        CheckAnswer.of(current),
                        promises(file, checks, current, asOf),
                        checks.asOf(asOf).reversed().stream()
                                .skip(1)
                                .map(CheckAnswer::of)
                                .toList(),
                        checks.version()));
    }

    private static List<PromiseAnswer> promises(FileParts file, ProgrammeChecks checks, Check current, AsOf asOf) {
        var standing = file.promises(checks, current, asOf);
        return current.promises().stream()
                .map(it -> new PromiseAnswer(it.promise(), it.text(), standing))
                .toList();
    }
}
