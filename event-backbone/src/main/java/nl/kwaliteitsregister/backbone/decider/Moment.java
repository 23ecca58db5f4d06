package nl.kwaliteitsregister.backbone.decider;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** When a command is decided; the day is the calendar day in Amsterdam (domain §4). */
public record Moment(Instant now) {

    /** Days of the register are days here. */
    public static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    /** How late a fact may still be told (domain §4). */
    private static final int MONTHS_BACK = 24;

    public LocalDate today() {
        return LocalDate.ofInstant(now, AMSTERDAM);
    }

    /** The objection against a fact of that day: one that is still to come, or one of more than 24 months ago. */
    public Optional<Refusal> objectionTo(LocalDate occurredOn) {
        var earliest = today().minusMonths(MONTHS_BACK);
        return occurredOn.isBefore(earliest) || occurredOn.isAfter(today())
                ? Optional.of(new NotAPastDay(earliest, today()))
                : Optional.empty();
    }

    /** No fact happens in the future, and after 24 months it is too late to tell (domain §4). */
    public record NotAPastDay(LocalDate earliest, LocalDate latest) implements Refusal {

        @Override
        public String code() {
            return "not-a-past-day";
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
            return List.of(earliest.toString(), latest.toString());
        }
    }
}
