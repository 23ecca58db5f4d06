package nl.kwaliteitsregister.projection.task;

import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.kwaliteitsregister.backbone.calendar.AmsterdamDay;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent;
import nl.kwaliteitsregister.contract.event.AftercareEvent;
import nl.kwaliteitsregister.contract.event.BadgeEvent;
import nl.kwaliteitsregister.contract.event.BadgeEvent.SecondLookAsked;
import nl.kwaliteitsregister.contract.event.BadgeEvent.SecondLookGiven;
import nl.kwaliteitsregister.contract.event.EmployerEvent;
import nl.kwaliteitsregister.contract.event.GrantEvent;
import nl.kwaliteitsregister.contract.event.HandoverEvent;
import nl.kwaliteitsregister.contract.event.IncidentEvent;
import nl.kwaliteitsregister.contract.event.InstitutionEvent;
import nl.kwaliteitsregister.contract.event.LadderEvent;
import nl.kwaliteitsregister.contract.event.NetworkEvent;
import nl.kwaliteitsregister.contract.event.PlacementEvent;
import nl.kwaliteitsregister.contract.event.PolicyEvent;
import nl.kwaliteitsregister.contract.event.PreSalesEvent;
import nl.kwaliteitsregister.contract.event.ReentryEvent;
import nl.kwaliteitsregister.contract.event.SignalEvent;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import org.jspecify.annotations.Nullable;

/** What an event makes of the tasks of one thing: pure, and blind to every other. */
public final class TaskChange {

    private final TaskPartId id;
    private final UnaryOperator<@Nullable TaskPart> step;

    private TaskChange(TaskPartId id, UnaryOperator<@Nullable TaskPart> step) {
        this.id = id;
        this.step = step;
    }

    /** Empty for events that nobody has anything to do about. */
    public static Optional<TaskChange> of(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case PlacementEvent e ->
                change(TaskPartId.of(e), PlacementTasks.class, PlacementTasks.NONE, it -> it.with(e));
            case AfterSalesEvent e ->
                change(TaskPartId.of(e), PlacementTasks.class, PlacementTasks.NONE, it -> it.with(e));
            case PreSalesEvent e -> change(TaskPartId.of(e), CheckTasks.class, CheckTasks.NONE, it -> it.with(e));
            case ReentryEvent e -> change(TaskPartId.of(e), MatchTasks.class, MatchTasks.NONE, it -> it.with(e));
            case SignalEvent e ->
                change(
                        TaskPartId.of(e),
                        SignalTasks.class,
                        SignalTasks.NONE,
                        it -> it.with(e, AmsterdamDay.at(recorded.time())));
            case AftercareEvent e ->
                change(TaskPartId.of(e), AftercareTasks.class, AftercareTasks.NONE, it -> it.with(e));
            case IncidentEvent e -> change(TaskPartId.of(e), IncidentTasks.class, IncidentTasks.NONE, it -> it.with(e));
            case LadderEvent e -> change(TaskPartId.of(e), LadderTasks.class, LadderTasks.NONE, it -> it.with(e));
            case SecondLookAsked e -> look(e.school(), e, it -> it.asked(e));
            case SecondLookGiven e -> look(e.school(), e, it -> it.given(e));
            case BadgeEvent ignored -> Optional.empty();
            case EmployerEvent ignored -> Optional.empty();
            case GrantEvent ignored -> Optional.empty();
            case HandoverEvent ignored -> Optional.empty();
            case InstitutionEvent ignored -> Optional.empty();
            case NetworkEvent ignored -> Optional.empty();
            case PolicyEvent ignored -> Optional.empty();
        };
    }

    /** What was asked before its school was recorded is nobody's task. */
    private static Optional<TaskChange> look(
            @Nullable InstitutionId school, BadgeEvent event, UnaryOperator<LookTasks> step) {
        return school == null
                ? Optional.empty()
                : change(TaskPartId.looks(school, event), LookTasks.class, LookTasks.NONE, step);
    }

    private static <P extends TaskPart> Optional<TaskChange> change(
            TaskPartId id, Class<P> kind, P before, UnaryOperator<P> step) {
        return Optional.of(new TaskChange(id, part -> step.apply(part == null ? before : kind.cast(part))));
    }

    public TaskPartId id() {
        return id;
    }

    /** The part after the event; {@code null} stands for a part that is not there yet. */
    public TaskPart to(@Nullable TaskPart part) {
        var after = step.apply(part);
        if (after == null) {
            throw new IllegalStateException("a change makes a part, and " + id + " was not made");
        }
        return after;
    }
}
