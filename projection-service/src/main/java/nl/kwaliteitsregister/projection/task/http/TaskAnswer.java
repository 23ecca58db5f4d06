package nl.kwaliteitsregister.projection.task.http;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import nl.kwaliteitsregister.contract.id.EmployerId;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done.
 *
 * @param kind lasting code of what it is, kebab-case, such as {@code check-in-to-hold}
 * @param why in the reader's language
 * @param host name of the host in the institution's file; absent while none is known
 * @param thing what it is about: {@code placement}, {@code checks}, {@code matches}, {@code signal}, {@code aftercare},
 *     {@code incident}, {@code ladder} or {@code looks}
 * @param id of the thing, as paths name it
 * @param from first day on which it is asked for
 * @param dueOn last day on which it is in time; absent where there is no term
 * @param settledBy the command that settles it
 */
record TaskAnswer(
        String kind,
        String why,
        EmployerId employer,
        @Nullable String host,
        String thing,
        String id,
        LocalDate from,
        @Nullable LocalDate dueOn,
        boolean overdue,
        SettledBy settledBy) {

    /**
     * @param path of register-service, or for a second look of badge-service; the description of the service says what the
     *     body holds
     */
    record SettledBy(@Schema(example = "POST") String method, String path) {}
}
