package nl.kwaliteitsregister.projection.upkeep;

import java.util.Map;

/** How much of the topics a version of a view has taken. */
public final class Taken {

    private Taken() {}

    /** Records before these ends that are yet to be taken. */
    public static long missing(Map<String, Long> ends, Map<String, Long> taken) {
        return ends.entrySet().stream()
                .mapToLong(end -> Math.max(0, end.getValue() - taken.getOrDefault(end.getKey(), 0L)))
                .sum();
    }

    /** Records before these ends. */
    public static long all(Map<String, Long> ends) {
        return ends.values().stream().mapToLong(Long::longValue).sum();
    }
}
