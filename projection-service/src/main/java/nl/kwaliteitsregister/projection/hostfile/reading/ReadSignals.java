package nl.kwaliteitsregister.projection.hostfile.reading;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwaliteitsregister.projection.hostfile.AftercareHistory;
import nl.kwaliteitsregister.projection.hostfile.FileParts;
import nl.kwaliteitsregister.projection.hostfile.IncidentHistory;
import nl.kwaliteitsregister.projection.hostfile.Signal;

/** The signals and placements of a file that a reader reads: what became of them is read along with them. */
final class ReadSignals {

    private final Set<String> signals;
    private final Set<String> placements;
    private final FileParts file;

    ReadSignals(Reader reader, FileParts file) {
        this.file = file;
        signals = file.signals().stream()
                .filter(reader::reads)
                .map(Signal::id)
                .map(Object::toString)
                .collect(Collectors.toUnmodifiableSet());
        placements = file.placements().stream()
                .filter(it -> it.listing() != null && reader.reads(it.listing()))
                .map(it -> it.placement().toString())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** By their ids as text. */
    Set<String> signals() {
        return signals;
    }

    /** Those with such a signal; one that was shown untrue is in no file. */
    Stream<IncidentHistory> incidents() {
        return file.incidents().stream()
                .flatMap(it -> it.incidents().stream())
                .filter(it -> it.counts() && it.signals().stream().anyMatch(signals::contains));
    }

    Stream<AftercareHistory> aftercare() {
        return file.incidents().stream().flatMap(it -> it.aftercare().stream()).filter(this::reads);
    }

    /** Care after a signal goes by the signal, after an early end by the placement. */
    private boolean reads(AftercareHistory it) {
        return it.signal() != null
                ? signals.contains(it.signal().toString())
                : it.placement() != null && placements.contains(it.placement().toString());
    }
}
