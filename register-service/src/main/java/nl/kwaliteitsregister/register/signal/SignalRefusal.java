package nl.kwaliteitsregister.register.signal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.kwaliteitsregister.backbone.decider.Refusal;
import nl.kwaliteitsregister.contract.code.Ground;

/** Why something about a signal is refused (domain §4.4). */
public sealed interface SignalRefusal extends Refusal {

    /** A field must be mended. */
    enum ByContent implements SignalRefusal {
        /** S16 goes to the confidant or the quality officer, never to the person concerned. */
        GOES_TO_CONFIDANT_OR_QUALITY_OFFICER("/category"),
        ENDS_BEFORE_IT_BEGINS("/until"),
        ENDS_IN_THE_FUTURE("/until"),
        NOT_SAID_BESIDE_GROUNDS("/grounds"),
        STUDENT_DID_NOT_AGREE_TO_RECORD("/consent"),
        PRAISE_HAS_NO_SEVERITY("/severity"),
        /** Agreeing to "talk to the host" means something only after being told "you may be recognised". */
        STUDENT_WAS_NOT_TOLD("/toldMayBeRecognised"),
        STUDENT_IS_TOLD_FIRST("/studentToldOn"),
        STUDENT_DID_NOT_AGREE_TO_REFERRAL("/studentAgrees"),
        OUTCOME_BEFORE_THE_REFERRAL("/occurredOn"),
        STUDENT_DID_NOT_AGREE_IT_IS_RESOLVED("/studentAgrees"),
        NOTHING_AGREED_BY_THAT_DAY("/agreed"),
        AGREED_BEFORE_THE_TALK("/agreedBy"),
        CLOSING_REASON_MISSING("/reason"),
        WITHDRAWN_BY_CONSENT("/how"),
        GROUND_IS_NOT_TO_BE_MAPPED("/ground"),
        NOT_A_GROUND_IN_LAW("/inLaw");

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

    /** The law knows this ground for employees only. */
    record GroundForEmployeesOnly(Ground ground) implements SignalRefusal {

        @Override
        public String code() {
            return "signal-ground-for-employees-only";
        }

        @Override
        public Kind kind() {
            return Kind.CONTENT;
        }

        @Override
        public String field() {
            return "/grounds";
        }

        @Override
        public List<String> arguments() {
            return List.of(ground.code());
        }
    }

    /** The signal is not so far, or too far. */
    enum ByState implements SignalRefusal {
        UNKNOWN_SIGNAL,
        SIGNAL_ALREADY_RECORDED,
        SEVERITY_ALREADY_SO,
        NO_SEVERITY_TO_CONFIRM,
        SEVERITY_NOT_SET,
        SIGNAL_CLOSED,
        STUDENT_DID_NOT_AGREE_TO_TALK,
        FACTS_NOT_CLEARED,
        NO_TALK_RESOLVED_IT,
        TALKING_DOES_NOT_CLOSE_SEVERITY_4,
        NOT_FOLLOWED_UP,
        UNKNOWN_REFERRAL,
        NO_OVERRIDE_NEEDED,
        NO_OVERRIDE_ASKED,
        OVERRIDE_ALREADY_ASKED,
        PRAISE_IS_NO_INCIDENT,
        /** Evidence goes forward only: what it rests on stays. */
        EVIDENCE_RESTS_ON_SIGNAL;

        @Override
        public String code() {
            return kebab(this);
        }

        @Override
        public Kind kind() {
            return this == UNKNOWN_SIGNAL || this == UNKNOWN_REFERRAL ? Kind.UNKNOWN : Kind.STATE;
        }
    }

    /** The day that was given is not over. */
    record DayNotOver(LocalDate dueOn) implements SignalRefusal {

        @Override
        public String code() {
            return "signal-day-not-over";
        }

        @Override
        public Kind kind() {
            return Kind.STATE;
        }

        @Override
        public List<String> arguments() {
            return List.of(dueOn.toString());
        }
    }

    /** Four eyes: who set the severity does not confirm it. */
    record SamePersonSetSeverity() implements SignalRefusal {

        @Override
        public String code() {
            return "same-person-set-severity";
        }

        @Override
        public Kind kind() {
            return Kind.PERSON;
        }
    }

    /** Four eyes: the confidant who asks does not decide. */
    record SamePersonAskedOverride() implements SignalRefusal {

        @Override
        public String code() {
            return "same-person-asked-override";
        }

        @Override
        public Kind kind() {
            return Kind.PERSON;
        }
    }

    private static String kebab(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
