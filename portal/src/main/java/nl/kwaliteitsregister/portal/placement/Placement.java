package nl.kwaliteitsregister.portal.placement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kwaliteitsregister.portal.host.HostFile.ProgrammeCode;
import org.jspecify.annotations.Nullable;

/** How far a placement is, as the register itself knows it now. */
public record Placement(
        String placement,
        String employer,
        ProgrammeCode programme,
        String route,
        String state,
        Period period,
        BigDecimal hoursPerWeek,
        String supervisor,
        @Nullable String startException,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate gradedOn,
        @Nullable LocalDate lastDay,
        List<CheckIn> checkIns,
        List<Stay> stays) {

    /** @param choice of the student at a stop that came while the placement runs; absent while it is asked */
    public record Stay(String step, @Nullable String choice) {}

    public record Period(LocalDate from, LocalDate until) {}

    /** @param state open, missed or held */
    public record CheckIn(
            String checkIn,
            @Nullable String kind,
            String state,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate holdBy) {

        public boolean isToHold() {
            return !state.equals("held");
        }
    }

    public boolean is(String... states) {
        return List.of(states).contains(state);
    }

    /** The check-in that comes first. */
    public Optional<CheckIn> next() {
        return checkIns.stream().filter(CheckIn::isToHold).findFirst();
    }
}
