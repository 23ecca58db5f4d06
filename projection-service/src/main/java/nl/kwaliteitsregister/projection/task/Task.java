package nl.kwaliteitsregister.projection.task;

import java.time.LocalDate;
import java.util.Set;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done.
 *
 * @param from first day on which it is asked for
 * @param dueOn last day on which it is in time; absent where there is no term
 * @param path to which a {@code POST} settles it: of badge-service for a second look, else of register-service
 * @param programme key of the programme it is about; absent where it is about none in particular
 * @param programmeIn the document that knows the programme, where this one does not
 * @param person who is responsible; absent where only roles are
 * @param notBy who may not settle it, because somebody else has to
 * @param at institution whose task it is; absent where that is the institution of the thing
 */
public record Task(
        TaskKind kind,
        LocalDate from,
        @Nullable LocalDate dueOn,
        String path,
        @Nullable String programme,
        @Nullable String programmeIn,
        @Nullable StaffId person,
        Set<StaffId> notBy,
        @Nullable InstitutionId at) {

    public Task {
        notBy = Set.copyOf(notBy);
    }

    static Task of(TaskKind kind, LocalDate from, @Nullable LocalDate dueOn, String path) {
        return new Task(kind, from, dueOn, path, null, null, null, Set.of(), null);
    }

    Task about(@Nullable String key) {
        return new Task(kind, from, dueOn, path, key, programmeIn, person, notBy, at);
    }

    Task aboutThatOf(@Nullable String document) {
        return new Task(kind, from, dueOn, path, programme, document, person, notBy, at);
    }

    Task of(@Nullable StaffId responsible) {
        return new Task(kind, from, dueOn, path, programme, programmeIn, responsible, notBy, at);
    }

    Task notBy(Set<StaffId> persons) {
        return new Task(kind, from, dueOn, path, programme, programmeIn, person, persons, at);
    }

    /** It is for somebody of another institution. */
    Task at(InstitutionId other) {
        return new Task(kind, from, dueOn, path, programme, programmeIn, person, notBy, other);
    }

    /** The other is asked for on the day that this one was to be done by. */
    Task insteadOf(TaskKind other, String otherPath) {
        return new Task(
                other, dueOn == null ? from : dueOn, dueOn, otherPath, programme, programmeIn, person, notBy, at);
    }

    /** What has no term comes last. */
    LocalDate lastDay() {
        return dueOn == null ? LocalDate.MAX : dueOn;
    }

    public boolean isOverdue(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }
}
