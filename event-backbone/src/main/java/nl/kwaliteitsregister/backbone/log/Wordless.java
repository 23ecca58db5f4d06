package nl.kwaliteitsregister.backbone.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A failure as it may be logged: of what type, where, and because of what; not in its own words. Messages of exceptions
 * quote what they failed on: a duplicate key in the vault names a student's pseudonym, a parser the text it could not
 * read. Logs hold nothing personal (domain §5), so they hold no messages.
 */
public final class Wordless {

    private static final int MOST_FRAMES = 25;
    private static final int MOST_CAUSES = 8;

    private Wordless() {}

    /** Lines for a log, as a stack trace has them. */
    public static String trace(Throwable failure) {
        var causes = new ArrayList<String>();
        for (var cause = failure; cause != null && causes.size() < MOST_CAUSES; cause = cause.getCause()) {
            causes.add(one(cause));
        }
        return String.join("\nbecause of ", causes);
    }

    /** In a line: of what type, and where. */
    public static String place(Throwable failure) {
        var stack = failure.getStackTrace();
        return failure.getClass().getSimpleName() + (stack.length == 0 ? "" : " at " + stack[0]);
    }

    private static String one(Throwable failure) {
        return failure.getClass().getName()
                + Arrays.stream(failure.getStackTrace())
                        .limit(MOST_FRAMES)
                        .map(frame -> "\n    at " + frame)
                        .collect(Collectors.joining());
    }
}
