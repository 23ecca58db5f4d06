package nl.kwaliteitsregister.projection.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.kwaliteitsregister.contract.event.StepEvent.StepDecided;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.contract.id.StepId;
import org.jspecify.annotations.Nullable;

/**
 * A step that was decided, and what people owe it (domain §4.5).
 *
 * @param hands who decided or proposed it: on an objection decides somebody new
 * @param planDueOn last day of the plan to improve; absent while there is none to judge
 * @param review the next one; absent when none is due
 * @param newStart a new start was asked for; absent while none is
 * @param objection absent while there is none to decide
 * @param appeal absent while there is none to decide
 */
record OpenStep(
        StepId id,
        Set<StaffId> hands,
        @Nullable LocalDate planDueOn,
        @Nullable Term review,
        @Nullable Term newStart,
        @Nullable Term objection,
        @Nullable Term appeal) {

    /** How long before a review is due it is asked for. */
    private static final int REVIEW_WEEKS_AHEAD = 4;

    OpenStep {
        hands = Set.copyOf(hands);
    }

    record Term(LocalDate from, @Nullable LocalDate dueOn) {}

    static OpenStep of(StepDecided it) {
        var hands = new HashSet<>(Set.of(it.by()));
        if (it.proposedBy() != null) {
            hands.add(it.proposedBy());
        }
        return new OpenStep(it.step(), hands, null, review(it.reviewBy()), null, null, null);
    }

    static @Nullable Term review(@Nullable LocalDate dueOn) {
        return dueOn == null ? null : new Term(dueOn.minusWeeks(REVIEW_WEEKS_AHEAD), dueOn);
    }

    OpenStep planned(@Nullable LocalDate dueOn) {
        return new OpenStep(id, hands, dueOn, review, newStart, objection, appeal);
    }

    OpenStep reviewed(@Nullable Term next) {
        return new OpenStep(id, hands, planDueOn, next, newStart, objection, appeal);
    }

    OpenStep starting(@Nullable Term asked) {
        return new OpenStep(id, hands, planDueOn, review, asked, objection, appeal);
    }

    OpenStep contested(@Nullable Term objected, @Nullable Term appealed) {
        return new OpenStep(id, hands, planDueOn, review, newStart, objected, appealed);
    }

    /** What was contested is decided also when it is over. */
    OpenStep over() {
        return new OpenStep(id, hands, null, null, null, objection, appeal);
    }

    List<Task> open(String ladder) {
        var path = ladder + "/steps/" + id;
        var tasks = new ArrayList<Task>();
        if (planDueOn != null) {
            tasks.add(Task.of(TaskKind.PLAN_TO_JUDGE, planDueOn, planDueOn, path + "/plan-outcome"));
        }
        add(tasks, TaskKind.STEP_TO_REVIEW, review, path + "/review");
        add(tasks, TaskKind.NEW_START_TO_DECIDE, newStart, path + "/new-start/giving");
        add(tasks, TaskKind.OBJECTION_TO_DECIDE, objection, path + "/objection/decision");
        add(tasks, TaskKind.APPEAL_TO_DECIDE, appeal, path + "/appeal/decision");
        return tasks;
    }

    private void add(List<Task> tasks, TaskKind kind, @Nullable Term term, String path) {
        if (term != null) {
            var task = Task.of(kind, term.from(), term.dueOn(), path);
            tasks.add(kind == TaskKind.OBJECTION_TO_DECIDE ? task.notBy(hands) : task);
        }
    }
}
