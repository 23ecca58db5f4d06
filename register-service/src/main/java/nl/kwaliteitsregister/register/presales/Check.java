package nl.kwaliteitsregister.register.presales;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.Condition;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.RefusalReason;
import nl.kwaliteitsregister.contract.id.CheckId;
import nl.kwaliteitsregister.contract.id.ConditionId;
import nl.kwaliteitsregister.contract.id.StaffId;

/** One check: when it happened, what came of it, and whether a discriminatory wish was heard (PS13). */
record Check(CheckScope scope, CheckId id, LocalDate on, Wish wish, Result result) {

    Check with(Result next) {
        return new Check(scope, id, on, wish, next);
    }

    Check with(Wish next) {
        return new Check(scope, id, on, next, result);
    }

    /** What came of a check. */
    sealed interface Result {

        /** It carried placements, until its term ends or a later check replaces it. */
        sealed interface Carrying extends Result {

            LocalDate validThrough();
        }

        record Approved(LocalDate validThrough) implements Carrying {}

        record Conditional(LocalDate validThrough, Map<ConditionId, Progress> conditions) implements Carrying {

            public Conditional {
                conditions = Map.copyOf(conditions);
            }

            static Conditional of(LocalDate validThrough, List<Condition> conditions) {
                var open = new HashMap<ConditionId, Progress>();
                conditions.forEach(each -> open.put(each.condition(), new Progress.Open(each.dueOn())));
                return new Conditional(validThrough, open);
            }

            Conditional with(ConditionId condition, Progress progress) {
                var changed = new HashMap<>(conditions);
                changed.put(condition, progress);
                return new Conditional(validThrough, changed);
            }
        }

        /** The end of the term was recorded. */
        record Expired(LocalDate validThrough) implements Carrying {}

        /** Nothing was approved, and nothing refused. */
        sealed interface Waiting extends Result {}

        /** Recorded; the event that says what follows comes right behind it. */
        record Undecided() implements Waiting {}

        record Deferred() implements Waiting {}

        /** A third or later refusal in a row waits for a second person. */
        record RefusalProposed(List<RefusalReason> reasons, StaffId by) implements Waiting {}

        record Refused() implements Result {}
    }

    /** How far a condition is. */
    sealed interface Progress {

        record Open(LocalDate dueOn) implements Progress {}

        record Met() implements Progress {}

        record Missed() implements Progress {}
    }

    /** A discriminatory wish of the host; it stands until it was taken back in a talk and a second person agrees. */
    sealed interface Wish {

        record NotHeard() implements Wish {}

        record Withdrawn() implements Wish {}

        /** Heard, and not yet withdrawn. */
        sealed interface Standing extends Wish {

            /** Day it was heard or last talked about. */
            LocalDate since();

            /** After a talk on that day. A talk told late, of before the last one, changes nothing. */
            default Standing after(LocalDate talk, boolean withdrawn, StaffId by) {
                if (talk.isBefore(since())) {
                    return this;
                }
                return withdrawn ? new TakenBack(talk, by) : new HeldOn(talk);
            }
        }

        record HeldOn(LocalDate since) implements Standing {}

        /** Taken back in a talk held by {@code by}; a second person has not agreed yet. */
        record TakenBack(LocalDate since, StaffId by) implements Standing {}
    }
}
