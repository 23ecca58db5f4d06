package nl.kwaliteitsregister.benchmark.ratio;

import java.time.Duration;
import java.util.Locale;

/**
 * One line of the table that is about how long something takes.
 *
 * @param most aim: no more longer than what it is held against
 */
record Lag(String path, Duration measured, String against, Duration floor, Duration most) {

    @Override
    public String toString() {
        var longer = milliseconds(measured) - milliseconds(floor);
        return String.format(
                Locale.ROOT,
                "%-42s %7.1f ms  %-46s %7.1f ms %+7.1f %6d %s",
                path,
                milliseconds(measured),
                against,
                milliseconds(floor),
                longer,
                most.toMillis(),
                longer <= most.toMillis() ? "met" : "missed");
    }

    private static double milliseconds(Duration time) {
        return time.toNanos() / 1e6;
    }
}
