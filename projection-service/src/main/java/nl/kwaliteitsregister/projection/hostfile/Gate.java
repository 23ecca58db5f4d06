package nl.kwaliteitsregister.projection.hostfile;

import java.time.LocalDate;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.id.CheckId;
import nl.kwaliteitsregister.contract.id.StaffId;
import org.jspecify.annotations.Nullable;

/** How a placement stands before the gate (domain §4.2). */
public sealed interface Gate {

    /** Nothing was asked. */
    record NothingAsked() implements Gate {}

    /** The task "check before start". */
    record CheckAsked(LocalDate on) implements Gate {}

    /** A second person has yet to decide on a start without a valid check. */
    record ExceptionAsked(LocalDate on, Sealed reason, StaffId by) implements Gate {}

    record ExceptionAgreed(LocalDate on, StaffId secondPerson) implements Gate {}

    /** The task "check before start" stands again. */
    record ExceptionDeclined(LocalDate on, Sealed reason, StaffId secondPerson) implements Gate {}

    /**
     * The placement started.
     *
     * @param check the check it rests on; absent when it rests on an agreed exception
     */
    record Passed(LocalDate on, @Nullable CheckId check) implements Gate {}

    /** Whether somebody has something to do before the placement can start. */
    default boolean asksSomebody() {
        return switch (this) {
            case CheckAsked ignored -> true;
            case ExceptionAsked ignored -> true;
            case ExceptionDeclined ignored -> true;
            case NothingAsked ignored -> false;
            case ExceptionAgreed ignored -> false;
            case Passed ignored -> false;
        };
    }
}
