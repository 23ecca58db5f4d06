package nl.kwaliteitsregister.badge.award;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.kwaliteitsregister.backbone.decider.Refusal;
import nl.kwaliteitsregister.contract.code.BadgeCriterion;

/** Why something about a badge is refused (domain §4.7). */
public sealed interface BadgeRefusal extends Refusal {

    enum ByState implements BadgeRefusal {
        UNKNOWN_BADGE,
        UNKNOWN_SECOND_LOOK,
        /** It was accepted, withdrawn or superseded meanwhile. */
        OFFER_NO_LONGER_STANDS,
        /** Only what was accepted can be ended. */
        NOTHING_TO_END,
        SECOND_LOOK_ALREADY_ASKED,
        SECOND_LOOK_ALREADY_GIVEN;

        @Override
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @Override
        public Kind kind() {
            return this == UNKNOWN_BADGE || this == UNKNOWN_SECOND_LOOK ? Kind.UNKNOWN : Kind.STATE;
        }
    }

    /** A person looks at levels that a rule decides about. */
    enum ByContent implements BadgeRefusal {
        LEVEL_NOT_BY_RULE;

        @Override
        public String code() {
            return "level-not-by-rule";
        }

        @Override
        public Kind kind() {
            return Kind.CONTENT;
        }

        @Override
        public String field() {
            return "/level";
        }
    }

    /** Facts changed between the offer and the answer. */
    record CriteriaNoLongerMet(List<BadgeCriterion> missing) implements BadgeRefusal {

        public CriteriaNoLongerMet {
            missing = List.copyOf(missing);
        }

        @Override
        public String code() {
            return "criteria-no-longer-met";
        }

        @Override
        public Kind kind() {
            return Kind.STATE;
        }

        @Override
        public List<String> arguments() {
            return List.of(missing.stream().map(BadgeCriterion::code).collect(Collectors.joining(", ")));
        }
    }

    record SecondLookNotYetMissed(LocalDate lookBy) implements BadgeRefusal {

        @Override
        public String code() {
            return "second-look-not-yet-missed";
        }

        @Override
        public Kind kind() {
            return Kind.STATE;
        }

        @Override
        public List<String> arguments() {
            return List.of(lookBy.toString());
        }
    }

    /** The day has not come. */
    record BadgeNotYetDue(LocalDate dueOn) implements BadgeRefusal {

        @Override
        public String code() {
            return "badge-not-yet-due";
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
}
