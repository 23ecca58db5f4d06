package nl.kwaliteitsregister.register.ladder;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.kwaliteitsregister.backbone.decider.Refusal;
import nl.kwaliteitsregister.contract.code.LadderRule;

/** Why something about a ladder is refused: which rule it is, and in its text what to do. */
public sealed interface LadderRefusal extends Refusal {

    /** Things are not so far, or too far. */
    enum ByState implements LadderRefusal {
        UNKNOWN_CASE,
        UNKNOWN_STEP,
        UNKNOWN_REVIEW,
        UNKNOWN_NOTICE,
        CASE_EXISTS,
        STEP_EXISTS,
        CASE_CLOSED,
        REVIEW_CLOSED,
        COUNT_NO_LONGER_STANDS,
        NO_HEARING_NEEDED,
        STATEMENT_MISSING,
        STATEMENT_NOT_CHECKED,
        STATEMENT_ALREADY_CHECKED,
        HEARING_ALREADY_OPEN,
        HEARING_NOT_OPEN,
        HEARING_NOT_CLOSED,
        HEARING_NOT_DELIVERED,
        HEARING_TERM_RUNS,
        HEARING_ALREADY_EXTENDED,
        HEARING_TERM_PASSED,
        DECISION_TOO_LATE,
        ALREADY_STOPPED,
        STEP_NOT_LIVE,
        PARTNER_NOT_NEEDED,
        NO_PLAN_RUNS,
        PLAN_STILL_RUNS,
        NO_REVIEW_DUE,
        NOTHING_TO_CONTEST,
        ALREADY_CONTESTED,
        OBJECTION_TOO_LATE,
        NO_OBJECTION,
        OBJECTION_UNDECIDED,
        APPEAL_TOO_LATE,
        NO_APPEAL,
        NEW_START_TOO_SOON,
        NEW_START_ONLY_AFTER_STOP,
        NEW_START_ALREADY_ASKED,
        NEW_START_NOT_ASKED,
        TRIAL_FIRST,
        NOT_SENT_BY_LETTER,
        NOTICE_ALREADY_DELIVERED,
        NOTICE_OF_ANOTHER_DAY,
        ORIGIN_NOT_LIVE;

        @Override
        public String code() {
            return kebab(this);
        }

        @Override
        public Kind kind() {
            return switch (this) {
                case UNKNOWN_CASE, UNKNOWN_STEP, UNKNOWN_REVIEW, UNKNOWN_NOTICE -> Kind.UNKNOWN;
                default -> Kind.STATE;
            };
        }
    }

    /** Four eyes: another person must do this (domain §4.5). */
    enum ByPerson implements LadderRefusal {
        PROPOSER_DECIDES,
        CONFIDANT_DECIDES,
        SIGNALLED_OR_SUPERVISED,
        TIED_TO_HOST,
        DECISION_MAKER_NEEDED,
        SHARES_PROGRAMME,
        PARTNER_NEEDED,
        PROPOSER_HEARS,
        PROPOSER_WRITES_STATEMENT,
        PROPOSER_CHECKS_STATEMENT,
        PROPOSER_WITHDRAWS,
        SOMEONE_NEW_NEEDED,
        APPEAL_COMMITTEE_NEEDED,
        ASKER_DECIDES;

        @Override
        public String code() {
            return kebab(this);
        }

        @Override
        public Kind kind() {
            return Kind.PERSON;
        }
    }

    /** A field must be mended. */
    enum ByContent implements LadderRefusal {
        NO_INCIDENT("/incidents"),
        NOT_AN_OWN_INCIDENT("/incidents"),
        INCIDENT_CARRIES_NOTHING("/incidents"),
        INCIDENT_MAY_NOT_BE_TOLD("/incidents"),
        INCIDENT_COUNTED_ALREADY("/incidents"),
        PROPORTIONALITY_MISSING("/proportionality"),
        LIGHTER_MEASURES_MISSING("/lighterMeasures"),
        COMPANY_AS_A_WHOLE("/scope"),
        ENDS_WITH_POLICY("/months"),
        PLAN_MISSING("/plan"),
        PLAN_NOT_ASKED("/plan"),
        LETTER_CODE_WRONG("/code"),
        CONTACT_MISSING("/contact"),
        PARTNER_OF_OWN_SCHOOL("/institution"),
        PARTNER_DECIDES_NOT("/person"),
        DELIVERED_BEFORE_SENT("/deliveredOn"),
        OTHERS_CARRY_NO_STEP("/outcome"),
        TRIAL_OF_ONE_OR_TWO("/interns"),
        OWN_PREDECESSOR("/predecessor"),
        CONTINUITY_MISSING("/continues"),
        WIDER_THAN_ORIGIN("/scope");

        private final String field;

        ByContent(String field) {
            this.field = field;
        }

        @Override
        public String code() {
            return kebab(this);
        }

        @Override
        public Kind kind() {
            return Kind.CONTENT;
        }

        @Override
        public String field() {
            return field;
        }
    }

    /** The incidents named do not reach the threshold of the rule; each rule has its own text. */
    record ThresholdNotReached(LadderRule rule) implements LadderRefusal {

        @Override
        public String code() {
            return "not-" + rule;
        }

        @Override
        public Kind kind() {
            return Kind.CONTENT;
        }

        @Override
        public String field() {
            return "/rule";
        }
    }

    /** Longer than the policy allows. */
    record TooLong(String field, int most) implements LadderRefusal {

        @Override
        public String code() {
            return "longer-than-policy";
        }

        @Override
        public Kind kind() {
            return Kind.CONTENT;
        }

        @Override
        public List<String> arguments() {
            return List.of(Integer.toString(most));
        }
    }

    /** The plan's day lies outside the policy's weeks. */
    record PlanDayOutside(LocalDate earliest, LocalDate latest) implements LadderRefusal {

        @Override
        public String code() {
            return "plan-day-outside";
        }

        @Override
        public Kind kind() {
            return Kind.CONTENT;
        }

        @Override
        public String field() {
            return "/plan/dueOn";
        }

        @Override
        public List<String> arguments() {
            return List.of(earliest.toString(), latest.toString());
        }
    }

    private static String kebab(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
