package nl.kwaliteitsregister.portal.host;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The steps that were taken at a host, the latest first, and warnings beside placements (domain §4.5). */
public record FileLadder(List<Taken> steps, Warnings warnings) {

    private static final String NO_PLACEMENTS = "L4";

    /**
     * One step.
     *
     * @param ended absent while it is not over
     * @param annulled it never counted; told to few
     */
    public record Taken(
            String step,
            String level,
            HostStanding.Scope scope,
            boolean live,
            boolean disputed,
            LocalDate decidedOn,
            LocalDate inForceFrom,
            LocalDate validThrough,
            @Nullable String reason,
            List<String> categories,
            @Nullable Over ended,
            @Nullable Over annulled) {}

    public record Over(LocalDate on, String cause) {}

    /** @param perHundred absent where no placement ended */
    public record Warnings(
            int warnings, int placements, @Nullable Double perHundred) {}

    /** The first day on which placements may begin again, where a decision says none may. */
    public Optional<LocalDate> noneUntil() {
        return steps.stream()
                .filter(Taken::live)
                .filter(step -> step.level().equals(NO_PLACEMENTS))
                .map(step -> step.validThrough().plusDays(1))
                .max(LocalDate::compareTo);
    }
}
