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
        PRAISE_HAS_NO_SEVERITY("/severity");

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
        NO_SEVERITY_TO_CONFIRM;

        @Override
        public String code() {
            return kebab(this);
        }

        @Override
        public Kind kind() {
            return this == UNKNOWN_SIGNAL ? Kind.UNKNOWN : Kind.STATE;
        }
    }

    record ConfirmationNotYetDue(LocalDate dueOn) implements SignalRefusal {

        @Override
        public String code() {
            return "confirmation-not-yet-due";
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

    private static String kebab(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
