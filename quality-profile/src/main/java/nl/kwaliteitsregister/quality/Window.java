package nl.kwaliteitsregister.quality;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The 36 months up to and including a day, over which figures are made (domain §4.3). */
public record Window(LocalDate day) {

    private static final int MONTHS = 36;

    /** Whether a placement that ended on that day counts. */
    public boolean covers(LocalDate endedOn) {
        return endedOn.isAfter(day.minusMonths(MONTHS)) && !endedOn.isAfter(day);
    }

    List<EvaluatedPlacement> of(Collection<? extends EvaluatedPlacement> placements) {
        return placements.stream()
                .<EvaluatedPlacement>map(it -> it)
                .filter(it -> covers(it.endedOn()))
                .toList();
    }
}
