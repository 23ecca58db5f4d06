package nl.kwaliteitsregister.projection.hostfile.http;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.kwaliteitsregister.projection.hostfile.AsOf;

/** Which of the two questions about a day is asked (domain §4, "Two times"). */
enum Known {
    /** What was shown then. */
    THEN,
    /** What is known today about that day. */
    TODAY;

    static Optional<Known> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }

    AsOf asOf(LocalDate day) {
        return switch (this) {
            case THEN -> AsOf.shownOn(day);
            case TODAY -> AsOf.knownToday(day);
        };
    }

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
