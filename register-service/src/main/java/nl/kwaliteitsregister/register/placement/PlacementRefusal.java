package nl.kwaliteitsregister.register.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.kwaliteitsregister.backbone.decider.Refusal;

/** Why something about a placement is refused; the texts say what to do about it. */
public sealed interface PlacementRefusal extends Refusal {

    /** The placement is not so far, or too far. */
    enum ByState implements PlacementRefusal {
        UNKNOWN_PLACEMENT,
        ALREADY_PLANNED,
        NOT_STARTED_YET,
        ALREADY_STARTED,
        ALREADY_OVER,
        PLACEMENT_CANCELLED,
        CHECK_IN_ALREADY_PLANNED,
        CHECK_IN_ALREADY_HELD,
        HOST_ALREADY_ANSWERED,
        EXCEPTION_NOT_NEEDED,
        EXCEPTION_ALREADY_ASKED,
        EXCEPTION_ALREADY_AGREED,
        NO_EXCEPTION_ASKED;

        @Override
        public String code() {
            return kebab(this);
        }

        @Override
        public Kind kind() {
            return this == UNKNOWN_PLACEMENT ? Kind.UNKNOWN : Kind.STATE;
        }
    }

    /** The gate is closed (domain §4.2). */
    enum ByGate implements PlacementRefusal {
        NOT_CHECKED,
        CHECK_EXPIRED,
        CHECK_UNDECIDED,
        CHECK_REFUSED,
        DISCRIMINATORY_WISH_STANDS,
        STOPPED,
        ON_TRIAL,
        REENTRY_UNSETTLED,
        CHECK_SUSPENDED;

        @Override
        public String code() {
            return "gate-" + kebab(this);
        }

        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** Four eyes: another person must do this. */
    enum ByPerson implements PlacementRefusal {
        SECOND_PERSON_ASKED_FOR_IT,
        SECOND_PERSON_SUPERVISES_IT;

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
    enum ByContent implements PlacementRefusal {
        NO_FILE_ON_HOST("/employer"),
        NO_SUCH_DEPARTMENT_TO_PLACE_IN("/scope/department"),
        ROUTE_OF_OTHER_SECTOR("/route"),
        HOURS_OUT_OF_RANGE("/hoursPerWeek"),
        UNKNOWN_CHECK_IN("/checkIn"),
        UNKNOWN_CHECK_IN_FORM("/formVersion"),
        LIGHT_NEEDS_REASON("/reason"),
        EARLY_END_NEEDS_REASON("/early"),
        ENDED_IN_TIME("/early"),
        FIRST_DAY_IS_PAST("/period/from"),
        END_INSTEAD("/period/until"),
        STAY_NOT_ASKED("/step"),
        STAYING_COSTS_NO_STUDY_TIME("/studyTimeLost");

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

    /** The day lies outside the days on which this can have happened. */
    record DayOutside(String field, LocalDate earliest, LocalDate latest) implements PlacementRefusal {

        @Override
        public String code() {
            return "day-outside-placement";
        }

        @Override
        public Kind kind() {
            return Kind.CONTENT;
        }

        @Override
        public List<String> arguments() {
            return List.of(earliest.toString(), latest.toString());
        }
    }

    /** An action agreed at a check-in is due before it. */
    record ActionDueBefore(int index, LocalDate earliest) implements PlacementRefusal {

        @Override
        public String code() {
            return "action-due-before-check-in";
        }

        @Override
        public Kind kind() {
            return Kind.CONTENT;
        }

        @Override
        public String field() {
            return "/actions/" + index + "/dueOn";
        }

        @Override
        public List<String> arguments() {
            return List.of(earliest.toString());
        }
    }

    private static String kebab(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
