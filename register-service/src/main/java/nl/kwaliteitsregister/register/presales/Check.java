package nl.kwaliteitsregister.register.presales;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.Condition;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.RefusalReason;
import nl.kwaliteitsregister.contract.id.CheckId;
import nl.kwaliteitsregister.contract.id.ConditionId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.register.ladder.Course.Contest;

/** One check: when it happened, what came of it, and whether a discriminatory wish was heard (PS13). */
record Check(CheckScope scope, CheckId id, LocalDate on, StaffId by, Wish wish, Result result) {

    Check with(Result next) {
        return new Check(scope, id, on, by, wish, next);
    }

    Check with(Wish next) {
        return new Check(scope, id, on, by, next, result);
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

        /**
         * @param contest as of a step: objection, then appeal
         * @param hands who had a hand in it: who decides on an objection is new
         * @param said grounds and answers since, in the order they were given
         */
        record Refused(List<RefusalReason> reasons, Contest contest, Set<StaffId> hands, List<Said> said)
                implements Result {

            public Refused {
                reasons = List.copyOf(reasons);
                hands = Set.copyOf(hands);
                said = List.copyOf(said);
            }

            Refused with(Contest next) {
                return new Refused(reasons, next, hands, said);
            }

            Refused with(Contest next, Said more) {
                return new Refused(
                        reasons,
                        next,
                        hands,
                        Stream.concat(said.stream(), Stream.of(more)).toList());
            }

            Refused by(StaffId hand) {
                return new Refused(
                        reasons,
                        contest,
                        Stream.concat(hands.stream(), Stream.of(hand)).collect(Collectors.toSet()),
                        said);
            }
        }

        /** A refusal that never counted. */
        record Annulled(List<RefusalReason> reasons, List<Said> said) implements Waiting {

            public Annulled {
                reasons = List.copyOf(reasons);
                said = List.copyOf(said);
            }
        }
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
