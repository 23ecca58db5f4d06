package nl.kwaliteitsregister.portal.host;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Care after a grave signal or an early end (domain §4.4): the part of it that is the reader's.
 *
 * @param dueOn last day on which it is in time; absent where none was planned
 */
public record Aftercare(String aftercare, @Nullable LocalDate dueOn, List<Task> tasks) {

    public record Task(String task, boolean done) {}

    public boolean isOwed() {
        return tasks.stream().anyMatch(task -> !task.done());
    }
}
