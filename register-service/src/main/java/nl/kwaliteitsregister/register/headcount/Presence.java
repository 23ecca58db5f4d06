package nl.kwaliteitsregister.register.headcount;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import nl.kwaliteitsregister.contract.id.RespondentToken;
import org.jspecify.annotations.Nullable;

/**
 * A student was at a host, told apart but not named.
 *
 * @param function as the placement names it; absent for the location as a whole
 * @param until last day; the planned one while it is running
 */
public record Presence(RespondentToken respondent, @Nullable String function, LocalDate from, LocalDate until) {

    /** Fewer students than this can be told from each other by the host. */
    private static final int ENOUGH = 5;

    private static final int MONTHS = 12;

    /**
     * Whether the host would know who spoke: fewer than 5 students in the last 12 months, at that function or, where
     * none is named, at the location as a whole.
     */
    public static boolean isRecognisable(Collection<Presence> present, @Nullable String function, LocalDate today) {
        return present.stream()
                        .filter(one -> function == null || one.isAt(function))
                        .filter(one -> one.isWithin(today.minusMonths(MONTHS), today))
                        .map(Presence::respondent)
                        .distinct()
                        .count()
                < ENOUGH;
    }

    private boolean isAt(String asked) {
        return function != null && plain(function).equals(plain(asked));
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private boolean isWithin(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && !until.isBefore(first);
    }
}
