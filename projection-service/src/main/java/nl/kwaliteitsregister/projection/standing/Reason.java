package nl.kwaliteitsregister.projection.standing;

import java.util.List;

/**
 * One thing that a standing rests on.
 *
 * @param code lasting name of it, kebab-case
 * @param count how many facts there are
 * @param events the latest of them, {@code stream@sequence}, at most {@value #MOST}
 */
public record Reason(String code, int count, List<String> events) {

    /** A host with thousands of evaluations does not name them all. */
    public static final int MOST = 20;

    public Reason {
        events = List.copyOf(events);
    }

    static Reason of(String code, int count, List<String> events) {
        return new Reason(code, count, events.stream().limit(MOST).toList());
    }
}
