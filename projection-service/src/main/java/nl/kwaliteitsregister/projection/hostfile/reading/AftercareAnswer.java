package nl.kwaliteitsregister.projection.hostfile.reading;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.kwaliteitsregister.contract.code.AftercareTask;
import nl.kwaliteitsregister.contract.id.AftercareId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.contract.id.SignalId;
import nl.kwaliteitsregister.projection.hostfile.AftercareHistory;
import org.jspecify.annotations.Nullable;

/**
 * Care after a grave signal or an early end (domain §4.4).
 *
 * @param signal what it follows from; absent after an early end
 * @param dueOn last day on which it is in time
 */
public record AftercareAnswer(
        AftercareId aftercare,
        @Nullable SignalId signal,
        @Nullable PlacementId placement,
        LocalDate dueOn,
        List<CareAnswer> tasks) {

    /** @param doneOn absent while it is owed */
    public record CareAnswer(AftercareTask task, @Nullable LocalDate doneOn) {}

    /** The first due first. */
    static List<AftercareAnswer> of(ReadSignals read) {
        return read.aftercare()
                .map(AftercareAnswer::of)
                .sorted(Comparator.comparing(AftercareAnswer::dueOn)
                        .thenComparing(it -> it.aftercare().value()))
                .toList();
    }

    private static AftercareAnswer of(AftercareHistory it) {
        return new AftercareAnswer(
                it.id(),
                it.signal(),
                it.placement(),
                it.dueOn(),
                it.tasks().stream()
                        .map(task -> new CareAnswer(task, doneOn(it, task)))
                        .toList());
    }

    private static @Nullable LocalDate doneOn(AftercareHistory it, AftercareTask task) {
        return it.done().stream()
                .filter(done -> done.task() == task)
                .map(done -> done.told().on())
                .findFirst()
                .orElse(null);
    }
}
