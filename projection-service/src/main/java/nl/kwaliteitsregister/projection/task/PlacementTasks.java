package nl.kwaliteitsregister.projection.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.CoordinatorEvaluated;
import nl.kwaliteitsregister.contract.event.PlacementEvent;
import nl.kwaliteitsregister.contract.event.PlacementEvent.CheckBeforeStartAsked;
import nl.kwaliteitsregister.contract.event.PlacementEvent.CheckInMissed;
import nl.kwaliteitsregister.contract.event.PlacementEvent.CheckInsPlanned;
import nl.kwaliteitsregister.contract.event.PlacementEvent.Period;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PeriodChanged;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlacementCancelled;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlacementEnded;
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
import nl.kwaliteitsregister.contract.id.CheckInId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.contract.id.StepId;
import org.jspecify.annotations.Nullable;

/**
 * A placement from plan to evaluation (domain §4.2, §4.3).
 *
 * @param period absent until the plan has come
 * @param stage how far it is
 * @param checkAskedOn since when no valid check covers the programme; absent where one did
 * @param exception somebody asks to start without a check; absent while nobody does
 * @param checkIns still to be held, missed ones too
 * @param stays stops that came while it runs, and wait for the student to stay or to leave
 * @param over last day; absent before the end
 * @param evaluated the coordinator's evaluation is in
 */
record PlacementTasks(
        @Nullable String programme,
        @Nullable StaffId supervisor,
        @Nullable Period period,
        Stage stage,
        @Nullable LocalDate checkAskedOn,
        @Nullable Asked exception,
        List<CheckIn> checkIns,
        List<Stay> stays,
        @Nullable LocalDate over,
        boolean evaluated)
        implements TaskPart {

    static final PlacementTasks NONE =
            new PlacementTasks(null, null, null, Stage.PLANNED, null, null, List.of(), List.of(), null, false);

    PlacementTasks {
        checkIns = List.copyOf(checkIns);
        stays = List.copyOf(stays);
    }

    enum Stage {
        PLANNED,
        STARTED,
        ENDED,
        CANCELLED
    }

    /** For somebody else than this person. */
    record Asked(LocalDate on, StaffId by) {}

    record CheckIn(CheckInId id, LocalDate dueOn, LocalDate holdBy, boolean missed) {}

    record Stay(StepId step, LocalDate since) {}

    PlacementTasks with(PlacementEvent event) {
        return switch (event) {
            case PlacementPlanned e ->
                new PlacementTasks(
                        e.programme().key(),
                        e.supervisor(),
                        e.period(),
                        stage,
                        checkAskedOn,
                        exception,
                        checkIns,
                        stays,
                        over,
                        evaluated);
            case SupervisorChanged e ->
                new PlacementTasks(
                        programme,
                        e.supervisor(),
                        period,
                        stage,
                        checkAskedOn,
                        exception,
                        checkIns,
                        stays,
                        over,
                        evaluated);
            case CheckBeforeStartAsked e -> asking(e.occurredOn(), exception);
            case StartExceptionAsked e -> asking(checkAskedOn, new Asked(e.occurredOn(), e.by()));
            case StartExceptionAgreed ignored -> asking(null, null);
            case StartExceptionDeclined ignored -> asking(checkAskedOn, null);
            case PlacementStarted ignored -> at(Stage.STARTED, checkIns, null);
            case CheckInsPlanned e -> at(stage, replanned(e), over);
            case SchoolCheckInRecorded e -> at(stage, without(e.checkIn()), over);
            case CheckInMissed e -> at(stage, missed(e.checkIn()), over);
            case PeriodChanged e -> during(e.period());
            case PlacementEnded e -> at(Stage.ENDED, List.of(), e.occurredOn());
            case PlacementCancelled ignored -> at(Stage.CANCELLED, List.of(), null);
            case StayOrLeaveAsked e ->
                staying(Stream.concat(stays.stream(), Stream.of(new Stay(e.step(), e.occurredOn()))));
            case StayOrLeaveDecided e -> staying(without(e.step()));
            case StayOrLeaveDropped e -> staying(without(e.step()));
            case PlacementEvent.HostCheckInRecorded ignored -> this;
            case PlacementEvent.PlacementGraded ignored -> this;
        };
    }

    PlacementTasks with(AfterSalesEvent event) {
        return new PlacementTasks(
                programme,
                supervisor,
                period,
                stage,
                checkAskedOn,
                exception,
                checkIns,
                stays,
                over,
                evaluated || event instanceof CoordinatorEvaluated);
    }

    private PlacementTasks asking(@Nullable LocalDate check, @Nullable Asked asked) {
        return new PlacementTasks(programme, supervisor, period, stage, check, asked, checkIns, stays, over, evaluated);
    }

    private PlacementTasks at(Stage next, List<CheckIn> left, @Nullable LocalDate lastDay) {
        return new PlacementTasks(
                programme, supervisor, period, next, checkAskedOn, exception, left, stays, lastDay, evaluated);
    }

    private PlacementTasks staying(Stream<Stay> left) {
        return new PlacementTasks(
                programme,
                supervisor,
                period,
                stage,
                checkAskedOn,
                exception,
                checkIns,
                left.toList(),
                over,
                evaluated);
    }

    private Stream<Stay> without(StepId settled) {
        return stays.stream().filter(it -> !it.step().equals(settled));
    }

    private PlacementTasks during(Period changed) {
        return new PlacementTasks(
                programme, supervisor, changed, stage, checkAskedOn, exception, checkIns, stays, over, evaluated);
    }

    /** What was missed stays: it can be held late. */
    private List<CheckIn> replanned(CheckInsPlanned event) {
        var left = new ArrayList<>(checkIns.stream().filter(CheckIn::missed).toList());
        event.checkIns().forEach(it -> left.add(new CheckIn(it.checkIn(), it.dueOn(), it.holdBy(), false)));
        return left;
    }

    private List<CheckIn> without(CheckInId held) {
        return checkIns.stream().filter(it -> !it.id().equals(held)).toList();
    }

    private List<CheckIn> missed(CheckInId one) {
        return checkIns.stream()
                .map(it -> it.id().equals(one) ? new CheckIn(it.id(), it.dueOn(), it.holdBy(), true) : it)
                .toList();
    }

    @Override
    public List<Task> open(TaskPartId id) {
        if (period == null) {
            return List.of();
        }
        var tasks = switch (stage) {
            case PLANNED -> beforeStart(id, period);
            case STARTED -> during(id, period);
            case ENDED -> afterEnd(id);
            case CANCELLED -> List.<Task>of();
        };
        return tasks.stream().map(it -> it.about(programme)).toList();
    }

    private List<Task> beforeStart(TaskPartId id, Period planned) {
        var first = planned.from();
        var tasks = new ArrayList<Task>();
        tasks.add(
                checkAskedOn == null
                        ? Task.of(TaskKind.START_PLACEMENT, first, first, startOf(id))
                        : Task.of(TaskKind.CHECK_BEFORE_START, checkAskedOn, first, checksOf(id)));
        if (exception != null) {
            tasks.add(Task.of(
                            TaskKind.EXCEPTION_TO_AGREE,
                            exception.on(),
                            first,
                            pathOf(id) + "/start-exception/agreement")
                    .notBy(notSecond(exception)));
        }
        return tasks;
    }

    /** Nobody decides on what they asked for, nor on a placement they supervise. */
    private Set<StaffId> notSecond(Asked asked) {
        return Stream.concat(Stream.of(asked.by()), Stream.ofNullable(supervisor))
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<Task> during(TaskPartId id, Period running) {
        var tasks = new ArrayList<Task>();
        checkIns.forEach(it -> tasks.add(toHold(it, id)));
        stays.forEach(it -> tasks.add(Task.of(TaskKind.STAY_OR_LEAVE, it.since(), null, pathOf(id) + "/stay-decisions")
                .of(supervisor)));
        tasks.add(Task.of(TaskKind.END_PLACEMENT, running.until().plusDays(1), running.until(), pathOf(id) + "/end"));
        return tasks;
    }

    private Task toHold(CheckIn it, TaskPartId id) {
        var kind = it.missed() ? TaskKind.CHECK_IN_MISSED : TaskKind.CHECK_IN_TO_HOLD;
        return Task.of(kind, it.dueOn(), it.holdBy(), pathOf(id) + "/check-ins/" + it.id() + "/school-form")
                .of(supervisor);
    }

    private List<Task> afterEnd(TaskPartId id) {
        return evaluated || over == null
                ? List.of()
                : List.of(Task.of(TaskKind.EVALUATION_TO_GIVE, over, null, pathOf(id) + "/evaluations/coordinator"));
    }

    static String checksOf(TaskPartId id) {
        return "/v1/employers/" + id.employer() + "/pre-sales-checks";
    }

    static String startOf(TaskPartId id) {
        return pathOf(id) + "/start";
    }

    private static String pathOf(TaskPartId id) {
        return "/v1/placements/" + id.id();
    }
}
