package nl.kwaliteitsregister.projection.hostfile.reading;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.EvidenceClass;
import nl.kwaliteitsregister.contract.code.IncidentEnd;
import nl.kwaliteitsregister.contract.code.SignalCategory;
import nl.kwaliteitsregister.contract.id.IncidentId;
import nl.kwaliteitsregister.projection.hostfile.IncidentHistory;
import org.jspecify.annotations.Nullable;

/**
 * Signals about one event (domain §4.4).
 *
 * @param signals those that the reader reads, by their ids
 * @param evidence the class it has
 * @param since the day since when it has it
 * @param ended it carries no blame; one that was shown untrue is in no file
 */
public record IncidentAnswer(
        IncidentId incident,
        SignalCategory category,
        List<String> signals,
        EvidenceClass evidence,
        LocalDate since,
        @Nullable IncidentEndAnswer ended) {

    public record IncidentEndAnswer(LocalDate on, IncidentEnd how) {}

    /** Those with a signal that the reader reads, the latest first. */
    static List<IncidentAnswer> of(ReadSignals read) {
        return read.incidents()
                .map(it -> of(it, read.signals()))
                .sorted(Comparator.comparing(IncidentAnswer::since)
                        .reversed()
                        .thenComparing(it -> it.incident().value()))
                .toList();
    }

    private static IncidentAnswer of(IncidentHistory it, Set<String> read) {
        var last = it.evidence().getLast();
        var end = it.end();
        return new IncidentAnswer(
                it.id(),
                it.category(),
                it.signals().stream().filter(read::contains).toList(),
                last.to(),
                last.told().on(),
                end == null ? null : new IncidentEndAnswer(end.told().on(), end.how()));
    }
}
