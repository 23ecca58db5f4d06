package nl.kwaliteitsregister.projection.task;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has to be remembered of one thing to know its open tasks. */
public sealed interface TaskPart
        permits PlacementTasks,
                CheckTasks,
                MatchTasks,
                SignalTasks,
                AftercareTasks,
                IncidentTasks,
                LadderTasks,
                LookTasks {

    /** @param id of this part */
    List<Task> open(TaskPartId id);

    /** Key of the programme the thing is about; absent while unknown, and where it is about none in particular. */
    default @Nullable String programme() {
        return null;
    }
}
