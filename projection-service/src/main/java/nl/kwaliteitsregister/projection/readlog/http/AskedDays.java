package nl.kwaliteitsregister.projection.readlog.http;

import java.time.LocalDate;
import nl.kwaliteitsregister.edge.problem.Faults;
import nl.kwaliteitsregister.projection.readlog.Days;
import org.jspecify.annotations.Nullable;

/** The days that somebody asks about; without more, the last 31. */
final class AskedDays {

    private static final int USUAL = 30;

    private AskedDays() {}

    /** @throws nl.kwaliteitsregister.edge.problem.InvalidContent naming the parameter that is wrong */
    static Days of(@Nullable LocalDate from, @Nullable LocalDate until, LocalDate today, int most) {
        var oldest = Days.oldest(today);
        var last = until == null ? today : until;
        var first = from == null ? last.minusDays(USUAL) : from;
        new Faults()
                .when(last.isAfter(today), "until", "in-the-future", today.toString())
                .when(first.isBefore(oldest), "from", "no-longer-kept", oldest.toString())
                .when(last.isBefore(first), "until", "ends-before-it-begins")
                .when(first.plusDays(most).isBefore(last), "from", "too-many-days", Integer.toString(most))
                .throwIfAny();
        return new Days(first, last);
    }
}
