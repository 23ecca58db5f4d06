package nl.kwaliteitsregister.projection.task.http;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of tasks, the first due first.
 *
 * @param stale the view had not come to {@code Register-After} in time
 * @param incompleteSince events of the institution that came since then could not be applied yet
 * @param overdue how many of all are late
 */
record TasksBody(
        boolean stale,
        @Nullable Instant incompleteSince,
        int page,
        int pages,
        int total,
        int overdue,
        List<TaskAnswer> tasks) {}
