package nl.kwaliteitsregister.register.aftersales;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.kwaliteitsregister.backbone.decider.Refusal;

/** Why an evaluation is refused. */
public sealed interface AfterSalesRefusal extends Refusal {

    enum ByState implements AfterSalesRefusal {
        NO_PLACEMENT_TO_EVALUATE,
        PLACEMENT_NOT_OVER,
        NEVER_STARTED,
        ALREADY_EVALUATED;

        @Override
        public String code() {
            return kebab(this);
        }

        @Override
        public Kind kind() {
            return this == NO_PLACEMENT_TO_EVALUATE ? Kind.UNKNOWN : Kind.STATE;
        }
    }

    enum ByContent implements AfterSalesRefusal {
        UNKNOWN_EVALUATION_FORM("/formVersion"),
        /** AC7 must say by whom and why. */
        EARLY_END_TO_EXPLAIN("/early"),
        /** AC7 has nothing to say: the placement ran its full time. */
        NO_EARLY_END("/early"),
        /** AC9 and AC10 hold only what the coordinator saw or the student agreed to. */
        TEXTS_FOR_HOST_NOT_CONFIRMED("/ownOrAgreed"),
        /** AS10: praise, the school itself (S16) and a request to the school (S06) are no behaviour to the student. */
        NO_UNWANTED_BEHAVIOUR("/unwantedBehaviour/categories"),
        CATEGORY_MISSING("/unwantedBehaviour/categories"),
        /** "Not said" beside a ground. */
        GROUND_NOT_SAID_AND_SAID("/unwantedBehaviour/grounds"),
        /** A ground that the law knows for employees, on a route where the student is none. */
        GROUND_FOR_EMPLOYEES_ONLY("/unwantedBehaviour/grounds"),
        REPORTED_AFTER_ALL("/unwantedBehaviour/whyNotReported"),
        NEGATIVE_ALLOWANCE("/allowance/perMonth"),
        MARK_OUT_OF_RANGE("/mark");

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

    /** An item has no answer; "not applicable" and "don't know" are answers. */
    record ItemMissing(String field) implements AfterSalesRefusal {

        @Override
        public String code() {
            return "item-missing";
        }

        @Override
        public Kind kind() {
            return Kind.CONTENT;
        }
    }

    /** Told as of a day before the placement was over. */
    record BeforeTheEnd(LocalDate lastDay) implements AfterSalesRefusal {

        @Override
        public String code() {
            return "evaluated-before-the-end";
        }

        @Override
        public Kind kind() {
            return Kind.CONTENT;
        }

        @Override
        public String field() {
            return "/occurredOn";
        }

        @Override
        public List<String> arguments() {
            return List.of(lastDay.toString());
        }
    }

    private static String kebab(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
