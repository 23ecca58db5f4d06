package nl.kwaliteitsregister.register.placement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlacementEnded;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlannedCheckIn;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.id.StaffId;
import org.jspecify.annotations.Nullable;

/** How far a placement has come (domain §4.2). */
public sealed interface Placement {

    /** Nothing was planned under this id. */
    record Unknown() implements Placement {}

    /** Something is known of it. */
    sealed interface Known extends Placement {

        Terms terms();

        Known with(Terms changed);
    }

    /** It has or had a first day. */
    sealed interface Started extends Known {

        LocalDate startedOn();

        CheckIns checkIns();

        @Nullable
        LocalDate gradedOn();

        Stays stays();

        /** Last day to hold the next check-in in time; empty where none is planned from this day on. */
        default Optional<LocalDate> nextCheckInBy(LocalDate today) {
            return checkIns().open().stream()
                    .map(PlannedCheckIn::holdBy)
                    .filter(last -> !last.isBefore(today))
                    .min(Comparator.naturalOrder());
        }

        Started with(CheckIns changed);

        Started graded(LocalDate day);

        Started with(Stays changed);
    }

    /** @param checkAsked somebody was asked to check the host before the start */
    record Planned(Terms terms, boolean checkAsked, StartException exception) implements Known {

        Planned asked() {
            return new Planned(terms, true, exception);
        }

        Planned with(StartException changed) {
            return new Planned(terms, checkAsked, changed);
        }

        @Override
        public Planned with(Terms changed) {
            return new Planned(changed, checkAsked, exception);
        }
    }

    record Running(
            Terms terms,
            LocalDate startedOn,
            CheckIns checkIns,
            @Nullable LocalDate gradedOn,
            Stays stays) implements Started {

        @Override
        public Running with(Terms changed) {
            return new Running(changed, startedOn, checkIns, gradedOn, stays);
        }

        @Override
        public Running with(CheckIns changed) {
            return new Running(terms, startedOn, changed, gradedOn, stays);
        }

        @Override
        public Running graded(LocalDate day) {
            return new Running(terms, startedOn, checkIns, day, stays);
        }

        @Override
        public Running with(Stays changed) {
            return new Running(terms, startedOn, checkIns, gradedOn, changed);
        }

        Ended ended(PlacementEnded ended) {
            var lastDay = ended.occurredOn();
            return new Ended(
                    terms, startedOn, lastDay, ended.early() != null, checkIns.through(lastDay), gradedOn, stays);
        }
    }

    /** @param early before its planned last day */
    record Ended(
            Terms terms,
            LocalDate startedOn,
            LocalDate lastDay,
            boolean early,
            CheckIns checkIns,
            @Nullable LocalDate gradedOn,
            Stays stays)
            implements Started {

        @Override
        public Ended with(Terms changed) {
            return new Ended(changed, startedOn, lastDay, early, checkIns, gradedOn, stays);
        }

        @Override
        public Ended with(CheckIns changed) {
            return new Ended(terms, startedOn, lastDay, early, changed, gradedOn, stays);
        }

        @Override
        public Ended graded(LocalDate day) {
            return new Ended(terms, startedOn, lastDay, early, checkIns, day, stays);
        }

        @Override
        public Ended with(Stays changed) {
            return new Ended(terms, startedOn, lastDay, early, checkIns, gradedOn, changed);
        }
    }

    record Cancelled(Terms terms) implements Known {

        @Override
        public Cancelled with(Terms changed) {
            return new Cancelled(changed);
        }
    }

    /** Whether the host can no longer hold anything against the student: graded, over, or never there. */
    default boolean isOutOfReach() {
        return switch (this) {
            case Unknown ignored -> false;
            case Planned ignored -> false;
            case Running running -> running.gradedOn() != null;
            case Ended ignored -> true;
            case Cancelled ignored -> true;
        };
    }

    /** Leave to start without a valid check: asked by one person, decided by another (domain §4.2). */
    sealed interface StartException {

        record None() implements StartException {}

        /** @param reason sealed with the student's key */
        record Asked(StaffId by, LocalDate on, Sealed reason) implements StartException {

            /** Whether somebody is a second person to it. */
            public boolean mayBeDecidedBy(StaffId person, Terms terms) {
                return Starting.notSecond(person, this, terms).isEmpty();
            }
        }

        record Agreed() implements StartException {}
    }
}
