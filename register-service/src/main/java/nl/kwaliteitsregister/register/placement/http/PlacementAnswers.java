package nl.kwaliteitsregister.register.placement.http;

import java.util.List;
import nl.kwaliteitsregister.register.placement.CheckInStanding;
import nl.kwaliteitsregister.register.placement.Placement.Cancelled;
import nl.kwaliteitsregister.register.placement.Placement.Ended;
import nl.kwaliteitsregister.register.placement.Placement.Known;
import nl.kwaliteitsregister.register.placement.Placement.Planned;
import nl.kwaliteitsregister.register.placement.Placement.Running;
import nl.kwaliteitsregister.register.placement.Placement.StartException;
import nl.kwaliteitsregister.register.placement.Placement.Started;
import nl.kwaliteitsregister.register.placement.http.PlacementBodies.CheckInAnswer;
import nl.kwaliteitsregister.register.placement.http.PlacementBodies.PlacementAnswer;
import nl.kwaliteitsregister.register.placement.http.PlacementBodies.StayAnswer;
import org.jspecify.annotations.Nullable;

/** Says how far a placement is. */
final class PlacementAnswers {

    private PlacementAnswers() {}

    static PlacementAnswer of(Known placement) {
        var terms = placement.terms();
        var started = placement instanceof Started one ? one : null;
        return new PlacementAnswer(
                terms.placement(),
                terms.employer(),
                terms.programme(),
                terms.route(),
                state(placement),
                terms.period(),
                terms.hoursPerWeek(),
                terms.supervisor(),
                placement instanceof Planned planned ? exception(planned) : null,
                started == null ? null : started.startedOn(),
                started == null ? null : started.gradedOn(),
                placement instanceof Ended ended ? ended.lastDay() : null,
                started == null ? List.of() : checkIns(started),
                started == null ? List.of() : stays(started));
    }

    private static List<StayAnswer> stays(Started started) {
        var stays = started.stays();
        return stays.asked().stream()
                .map(step -> new StayAnswer(step, stays.choices().get(step)))
                .toList();
    }

    private static String state(Known placement) {
        return switch (placement) {
            case Planned ignored -> "planned";
            case Running ignored -> "running";
            case Ended ignored -> "ended";
            case Cancelled ignored -> "cancelled";
        };
    }

    private static @Nullable String exception(Planned planned) {
        return switch (planned.exception()) {
            case StartException.None ignored -> null;
            case StartException.Asked ignored -> "asked";
            case StartException.Agreed ignored -> "agreed";
        };
    }

    private static List<CheckInAnswer> checkIns(Started started) {
        return CheckInStanding.of(started).stream().map(PlacementAnswers::of).toList();
    }

    private static CheckInAnswer of(CheckInStanding standing) {
        return switch (standing) {
            case CheckInStanding.Open open ->
                new CheckInAnswer(
                        open.planned().checkIn(),
                        open.planned().kind(),
                        "open",
                        open.planned().dueOn(),
                        open.planned().holdBy());
            case CheckInStanding.Missed missed ->
                new CheckInAnswer(
                        missed.planned().checkIn(),
                        missed.planned().kind(),
                        "missed",
                        missed.planned().dueOn(),
                        missed.planned().holdBy());
            case CheckInStanding.Held held -> new CheckInAnswer(held.checkIn(), null, "held", null, null);
        };
    }
}
