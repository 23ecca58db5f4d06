package nl.kwaliteitsregister.register.ladder;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.Step;
import nl.kwaliteitsregister.contract.event.StepEvent.StepDecided;
import nl.kwaliteitsregister.contract.id.IncidentId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.register.ladder.LadderRefusal.ByState;
import org.jspecify.annotations.Nullable;

/**
 * What became of a step so far.
 *
 * @param level as decided; a final warning whose plan was met is a warning
 * @param hands who had a hand in it: who decides on an objection is new
 * @param reviewBy last day of the next review; absent when none is due
 * @param calledFor last day of a review that something called for; absent when nothing did
 * @param confirmed an urgent stop that stays after the hearing, or a step that needed no such thing
 */
public record Course(
        StepDecided decided,
        Step level,
        Plan plan,
        Contest contest,
        NewStart newStart,
        Set<IncidentId> dropped,
        Set<StaffId> hands,
        @Nullable LocalDate reviewBy,
        @Nullable LocalDate calledFor,
        boolean confirmed) {

    public Course {
        dropped = Set.copyOf(dropped);
        hands = Set.copyOf(hands);
    }

    static Course of(StepDecided decided, Set<StaffId> hands) {
        return new Course(
                decided,
                decided.level(),
                new Plan.None(),
                new Contest.Possible(null),
                new NewStart.NotAsked(),
                Set.of(),
                hands,
                decided.reviewBy(),
                null,
                !decided.urgent());
    }

    /** What a final warning asks. */
    public sealed interface Plan {

        record None() implements Plan {}

        record Running(LocalDate dueOn) implements Plan {}

        record Met() implements Plan {}

        record Failed() implements Plan {}
    }

    /** Whether the employer contests it. */
    public sealed interface Contest {

        int WEEKS_TO_DECIDE = 6;

        /** @param through last day to object; absent while the notice is not delivered */
        record Possible(@Nullable LocalDate through) implements Contest {}

        record Objected(LocalDate decideBy) implements Contest {}

        /** @param appealThrough last day to appeal; absent while the notice is not delivered */
        record Upheld(@Nullable LocalDate appealThrough) implements Contest {}

        record Appealed() implements Contest {}

        /** Final within the school. */
        record Final() implements Contest {}

        /** Last day to decide on an objection of today. */
        static LocalDate decideBy(LocalDate today) {
            return today.plusWeeks(WEEKS_TO_DECIDE);
        }

        /** Why no objection can be lodged on this day; empty when it can. */
        default Optional<ByState> refusesObjection(LocalDate today) {
            return switch (this) {
                case Possible possible -> after(possible.through(), today, ByState.OBJECTION_TOO_LATE);
                case Objected ignored -> Optional.of(ByState.ALREADY_CONTESTED);
                case Upheld ignored -> Optional.of(ByState.ALREADY_CONTESTED);
                case Appealed ignored -> Optional.of(ByState.ALREADY_CONTESTED);
                case Final ignored -> Optional.of(ByState.ALREADY_CONTESTED);
            };
        }

        /**
         * Why no appeal can be lodged on this day; empty when it can: after the objection was decided, or when it
         * should have been, for who gets no answer may go on.
         */
        default Optional<ByState> refusesAppeal(LocalDate today) {
            return switch (this) {
                case Possible ignored -> Optional.of(ByState.NO_OBJECTION);
                case Objected objected ->
                    today.isAfter(objected.decideBy()) ? Optional.empty() : Optional.of(ByState.OBJECTION_UNDECIDED);
                case Upheld upheld -> after(upheld.appealThrough(), today, ByState.APPEAL_TOO_LATE);
                case Appealed ignored -> Optional.of(ByState.ALREADY_CONTESTED);
                case Final ignored -> Optional.of(ByState.ALREADY_CONTESTED);
            };
        }

        /** A term that has not begun cannot be over. */
        private static Optional<ByState> after(@Nullable LocalDate through, LocalDate today, ByState tooLate) {
            return through != null && today.isAfter(through) ? Optional.of(tooLate) : Optional.empty();
        }
    }

    /** A new start (nieuwe start). */
    public sealed interface NewStart {

        record NotAsked() implements NewStart {}

        record Asked(StaffId by) implements NewStart {}

        /** @param since day from which that many interns may start */
        record Trial(StaffId askedBy, int interns, LocalDate since) implements NewStart {}
    }

    public boolean isDisputed() {
        return contest instanceof Contest.Objected || contest instanceof Contest.Appealed;
    }

    Course with(Plan changed) {
        var now = changed instanceof Plan.Met ? Step.L1 : level;
        return new Course(decided, now, changed, contest, newStart, dropped, hands, reviewBy, calledFor, confirmed);
    }

    Course with(Contest changed) {
        return new Course(decided, level, plan, changed, newStart, dropped, hands, reviewBy, calledFor, confirmed);
    }

    Course with(NewStart changed) {
        return new Course(decided, level, plan, contest, changed, dropped, hands, reviewBy, calledFor, confirmed);
    }

    Course without(IncidentId incident) {
        var more = new HashSet<>(dropped);
        more.add(incident);
        return new Course(decided, level, plan, contest, newStart, more, hands, reviewBy, calledFor, confirmed);
    }

    Course by(StaffId hand) {
        var more = new HashSet<>(hands);
        more.add(hand);
        return new Course(decided, level, plan, contest, newStart, dropped, more, reviewBy, calledFor, confirmed);
    }

    Course calledFor(LocalDate holdBy) {
        return new Course(decided, level, plan, contest, newStart, dropped, hands, reviewBy, holdBy, confirmed);
    }

    Course reviewed(@Nullable LocalDate next) {
        return new Course(decided, level, plan, contest, newStart, dropped, hands, next, null, confirmed);
    }

    Course stays() {
        return new Course(decided, level, plan, contest, newStart, dropped, hands, reviewBy, calledFor, true);
    }
}
