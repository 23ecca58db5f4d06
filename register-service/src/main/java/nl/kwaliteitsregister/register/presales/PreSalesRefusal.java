package nl.kwaliteitsregister.register.presales;

import java.time.LocalDate;
import java.util.List;
import nl.kwaliteitsregister.backbone.decider.Refusal;
import nl.kwaliteitsregister.contract.code.Criterion;
import nl.kwaliteitsregister.contract.code.Route;

/** Why something about a check was refused (domain §4.1). */
public sealed interface PreSalesRefusal extends Refusal {

    /** Faults in what was sent. */
    sealed interface Content extends PreSalesRefusal {

        @Override
        default Kind kind() {
            return Kind.CONTENT;
        }
    }

    /** What was sent is fine, but not now. */
    sealed interface State extends PreSalesRefusal {

        @Override
        default Kind kind() {
            return Kind.STATE;
        }
    }

    record UnknownFormVersion(int known) implements Content {

        @Override
        public String code() {
            return "unknown-form-version";
        }

        @Override
        public String field() {
            return "/formVersion";
        }

        @Override
        public List<String> arguments() {
            return List.of(Integer.toString(known));
        }
    }

    record RouteNotOfProgramme(Route route) implements Content {

        @Override
        public String code() {
            return "route-not-of-programme";
        }

        @Override
        public String field() {
            return "/route";
        }

        @Override
        public List<String> arguments() {
            return List.of(route.code());
        }
    }

    /** The answer is of another kind than the criterion. */
    record AnswerDoesNotFit(Criterion criterion) implements Content, AboutAnswer {

        @Override
        public String code() {
            return "answer-does-not-fit";
        }
    }

    /** The wage belongs to bbl and dual and must be told there. */
    record RemunerationNotOfRoute(Criterion criterion) implements Content, AboutAnswer {

        @Override
        public String code() {
            return "remuneration-not-of-route";
        }
    }

    record AnswerMissing(Criterion criterion) implements Content, AboutAnswer {

        @Override
        public String code() {
            return "answer-missing";
        }
    }

    /** Nobody knows whether a knock-out is met: defer, and find out. */
    record KnockOutUnknown(Criterion criterion) implements Content, AboutAnswer {

        @Override
        public String code() {
            return "knock-out-unknown";
        }
    }

    record KnockOutFailed(Criterion criterion) implements Content, AboutAnswer {

        @Override
        public String code() {
            return "knock-out-failed";
        }
    }

    /** Conditions in place of a refusal need scarcity in the sector, told in PS23. */
    record ScarcityNotTold(Criterion criterion) implements Content, AboutAnswer {

        @Override
        public String code() {
            return "scarcity-not-told";
        }
    }

    /** A failed PS13 or PS14 never becomes a condition, however scarce places are. */
    record NeverUnderConditions(Criterion criterion) implements Content, AboutAnswer {

        @Override
        public String code() {
            return "never-under-conditions";
        }
    }

    /** A wish heard at an earlier check still stands: PS13 counts as failed, whatever is answered now. */
    record WishStillStands() implements State {

        @Override
        public String code() {
            return "wish-still-stands";
        }
    }

    record NoConditions() implements Content {

        @Override
        public String code() {
            return "no-conditions";
        }

        @Override
        public String field() {
            return "/outcome/conditions";
        }
    }

    /** A condition's day must lie after the check and within its term. */
    record ConditionOutsideTerm(int index, LocalDate earliest, LocalDate latest) implements Content {

        @Override
        public String code() {
            return "condition-outside-term";
        }

        @Override
        public String field() {
            return "/outcome/conditions/" + index + "/dueOn";
        }

        @Override
        public List<String> arguments() {
            return List.of(earliest.toString(), latest.toString());
        }
    }

    /** A failed knock-out without a condition that mends it. */
    record FailureWithoutCondition(Criterion criterion) implements Content {

        @Override
        public String code() {
            return "failure-without-condition";
        }

        @Override
        public String field() {
            return "/outcome/conditions";
        }

        @Override
        public List<String> arguments() {
            return List.of(criterion.name());
        }
    }

    record NoReasons() implements Content {

        @Override
        public String code() {
            return "no-reasons";
        }

        @Override
        public String field() {
            return "/outcome/reasons";
        }
    }

    /** A reason about a point that was answered well. */
    record ReasonWithoutFailure(int index, Criterion criterion) implements Content {

        @Override
        public String code() {
            return "reason-without-failure";
        }

        @Override
        public String field() {
            return "/outcome/reasons/" + index + "/criterion";
        }

        @Override
        public List<String> arguments() {
            return List.of(criterion.name());
        }
    }

    /** The employer must hear of every knock-out that failed, to mend them all. */
    record FailureWithoutReason(Criterion criterion) implements Content {

        @Override
        public String code() {
            return "failure-without-reason";
        }

        @Override
        public String field() {
            return "/outcome/reasons";
        }

        @Override
        public List<String> arguments() {
            return List.of(criterion.name());
        }
    }

    record BeforeTheCheck(LocalDate checkedOn) implements Content {

        @Override
        public String code() {
            return "before-the-check";
        }

        @Override
        public String field() {
            return "/occurredOn";
        }

        @Override
        public List<String> arguments() {
            return List.of(checkedOn.toString());
        }
    }

    record CheckAlreadyRecorded() implements State {

        @Override
        public String code() {
            return "check-already-recorded";
        }
    }

    record UnknownCheck() implements PreSalesRefusal {

        @Override
        public String code() {
            return "unknown-check";
        }

        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    record UnknownCondition() implements PreSalesRefusal {

        @Override
        public String code() {
            return "unknown-condition";
        }

        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    record NoRefusalProposed() implements State {

        @Override
        public String code() {
            return "no-refusal-proposed";
        }
    }

    record NoConditionalCheck() implements State {

        @Override
        public String code() {
            return "no-conditional-check";
        }
    }

    record NoWishStands() implements State {

        @Override
        public String code() {
            return "no-wish-stands";
        }
    }

    /** The host did not take its wish back in the last talk, or no talk was held. */
    record WishNotTakenBack() implements State {

        @Override
        public String code() {
            return "wish-not-taken-back";
        }
    }

    record NotYetDue(LocalDate dueOn) implements State {

        @Override
        public String code() {
            return "not-yet-due";
        }

        @Override
        public List<String> arguments() {
            return List.of(dueOn.toString());
        }
    }

    /** Four eyes: the second person is not the first. */
    record SamePerson() implements PreSalesRefusal {

        @Override
        public String code() {
            return "same-person";
        }

        @Override
        public Kind kind() {
            return Kind.PERSON;
        }
    }

    /** About the answer to one criterion. */
    sealed interface AboutAnswer extends PreSalesRefusal {

        Criterion criterion();

        @Override
        default String field() {
            return "/answers/" + criterion();
        }

        @Override
        default List<String> arguments() {
            return List.of(criterion().name());
        }
    }
}
