package nl.kwaliteitsregister.benchmark.ratio;

import java.util.Locale;

/**
 * One line of the table.
 *
 * @param measured per second
 * @param ceiling per second
 * @param aim least ratio of the two
 */
record Row(String path, double measured, String against, double ceiling, double aim) {

    static final String HEAD = "%-42s %10s  %-46s %10s %7s %6s%n"
            .formatted("path", "per second", "against, in the same run", "per second", "ratio", "aim");

    double ratio() {
        return measured / ceiling;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-42s %10.0f  %-46s %10.0f %7.2f %6.1f %s",
                path,
                measured,
                against,
                ceiling,
                ratio(),
                aim,
                ratio() >= aim ? "met" : "missed");
    }
}
