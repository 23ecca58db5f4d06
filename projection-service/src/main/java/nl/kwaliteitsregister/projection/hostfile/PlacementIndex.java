package nl.kwaliteitsregister.projection.hostfile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.CoordinatorEvaluated;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.EmployerEvaluated;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.StudentEvaluated;
import nl.kwaliteitsregister.contract.event.PlacementEvent;
import nl.kwaliteitsregister.contract.event.PlacementEvent.CheckBeforeStartAsked;
import nl.kwaliteitsregister.contract.event.PlacementEvent.CheckInMissed;
import nl.kwaliteitsregister.contract.event.PlacementEvent.CheckInsPlanned;
import nl.kwaliteitsregister.contract.event.PlacementEvent.HostCheckInRecorded;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PeriodChanged;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlacementCancelled;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlacementEnded;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlacementGraded;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlacementPlanned;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlacementStarted;
import nl.kwaliteitsregister.contract.event.PlacementEvent.SchoolCheckInRecorded;
import nl.kwaliteitsregister.contract.event.PlacementEvent.StartExceptionAgreed;
import nl.kwaliteitsregister.contract.event.PlacementEvent.StartExceptionAsked;
import nl.kwaliteitsregister.contract.event.PlacementEvent.StartExceptionDeclined;
import nl.kwaliteitsregister.contract.event.PlacementEvent.StayOrLeaveAsked;
import nl.kwaliteitsregister.contract.event.PlacementEvent.StayOrLeaveDecided;
import nl.kwaliteitsregister.contract.event.PlacementEvent.StayOrLeaveDropped;
import nl.kwaliteitsregister.contract.event.PlacementEvent.SupervisorChanged;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.contract.id.RespondentToken;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.quality.AreaTallies;
import org.jspecify.annotations.Nullable;

/**
 * A bucket of a file's placements, a short line each: what is needed to list, page and count without opening them.
 *
 * @param lines by placement id
 */
public record PlacementIndex(List<Line> lines) implements Part {

    static final PlacementIndex EMPTY = new PlacementIndex(List.of());

    public PlacementIndex {
        lines = List.copyOf(lines);
    }

    /**
     * One placement.
     *
     * @param listing absent until the plan arrives: then it is counted and listed nowhere
     * @param gateTask somebody has something to do before it can start
     * @param ended its last day; absent before
     */
    public record Line(
            PlacementId placement,
            @Nullable Listing listing,
            boolean gateTask,
            @Nullable Told ended,
            boolean cancelled,
            @Nullable StudentSays student,
            @Nullable CoordinatorSays coordinator) {

        static Line of(PlacementId placement) {
            return new Line(placement, null, false, null, false, null, null);
        }

        Line with(PlacementEvent event, Told told) {
            return switch (event) {
                case PlacementPlanned e -> listed(Listing.of(e));
                case PeriodChanged e ->
                    listing == null ? this : listed(listing.from(e.period().from()));
                case SupervisorChanged e -> listing == null ? this : listed(listing.supervisedBy(e.supervisor()));
                case CheckBeforeStartAsked ignored -> task(true);
                case StartExceptionAsked ignored -> task(true);
                case StartExceptionDeclined ignored -> task(true);
                case StartExceptionAgreed ignored -> task(false);
                case PlacementStarted ignored -> task(false);
                case PlacementEnded ignored ->
                    new Line(placement, listing, false, told, cancelled, student, coordinator);
                case PlacementCancelled ignored ->
                    new Line(placement, listing, false, ended, true, student, coordinator);
                case CheckInsPlanned ignored -> this;
                case HostCheckInRecorded ignored -> this;
                case SchoolCheckInRecorded ignored -> this;
                case CheckInMissed ignored -> this;
                case PlacementGraded ignored -> this;
                case StayOrLeaveAsked ignored -> this;
                case StayOrLeaveDecided ignored -> this;
                case StayOrLeaveDropped ignored -> this;
            };
        }

        Line with(AfterSalesEvent event, Told told) {
            return switch (event) {
                case StudentEvaluated e -> saying(StudentSays.of(e, told), coordinator);
                case CoordinatorEvaluated e -> saying(student, CoordinatorSays.of(e, told));
                case EmployerEvaluated ignored -> this;
            };
        }

        /** Its last day; only of one that ended. */
        LocalDate endedOn() {
            return Objects.requireNonNull(ended, "not ended").on();
        }

        private Line listed(Listing changed) {
            return new Line(placement, changed, gateTask, ended, cancelled, student, coordinator);
        }

        private Line task(boolean open) {
            return new Line(placement, listing, open, ended, cancelled, student, coordinator);
        }

        private Line saying(@Nullable StudentSays student, @Nullable CoordinatorSays coordinator) {
            return new Line(placement, listing, gateTask, ended, cancelled, student, coordinator);
        }
    }

    /**
     * A student's answers, for figures over many; no answer for a reader has a place for one of them.
     *
     * @param items what is told added up only; see {@link AddedUp}
     */
    public record StudentSays(Told told, RespondentToken student, AreaTallies areas, SortedMap<String, Integer> items) {

        public StudentSays {
            items = Collections.unmodifiableSortedMap(new TreeMap<>(items));
        }

        static StudentSays of(StudentEvaluated it, Told told) {
            return new StudentSays(told, it.respondent(), AreaTallies.of(it), AddedUp.of(it));
        }
    }

    public record CoordinatorSays(Told told, AreaTallies areas) {

        static CoordinatorSays of(CoordinatorEvaluated it, Told told) {
            return new CoordinatorSays(told, AreaTallies.of(it));
        }
    }

    /** Whose placement it is, and when it begins. */
    public record Listing(String programme, StaffId supervisor, LocalDate from) {

        static Listing of(PlacementPlanned it) {
            return new Listing(
                    it.programme().key(), it.supervisor(), it.period().from());
        }

        Listing from(LocalDate changed) {
            return new Listing(programme, supervisor, changed);
        }

        Listing supervisedBy(StaffId changed) {
            return new Listing(programme, changed, from);
        }
    }

    /** Whether the event changes a line; what happens during the placement stands in the placement itself. */
    static boolean isToldBy(PlacementEvent event) {
        return switch (event) {
            case PlacementPlanned ignored -> true;
            case PeriodChanged ignored -> true;
            case SupervisorChanged ignored -> true;
            case CheckBeforeStartAsked ignored -> true;
            case StartExceptionAsked ignored -> true;
            case StartExceptionAgreed ignored -> true;
            case StartExceptionDeclined ignored -> true;
            case PlacementStarted ignored -> true;
            case PlacementEnded ignored -> true;
            case PlacementCancelled ignored -> true;
            case CheckInsPlanned ignored -> false;
            case HostCheckInRecorded ignored -> false;
            case SchoolCheckInRecorded ignored -> false;
            case CheckInMissed ignored -> false;
            case PlacementGraded ignored -> false;
            case StayOrLeaveAsked ignored -> false;
            case StayOrLeaveDecided ignored -> false;
            case StayOrLeaveDropped ignored -> false;
        };
    }

    PlacementIndex with(PlacementEvent event, Told told) {
        return changed(event.placement(), it -> it.with(event, told));
    }

    PlacementIndex with(AfterSalesEvent event, Told told) {
        return changed(event.placement(), it -> it.with(event, told));
    }

    private PlacementIndex changed(PlacementId placement, UnaryOperator<Line> change) {
        var changed = new ArrayList<>(lines);
        var before = changed.stream()
                .filter(it -> it.placement().equals(placement))
                .findFirst()
                .orElseGet(() -> Line.of(placement));
        changed.remove(before);
        changed.add(change.apply(before));
        changed.sort(Comparator.comparing(it -> it.placement().value()));
        return new PlacementIndex(changed);
    }
}
