package nl.kwaliteitsregister.projection.upkeep;

import java.util.Optional;
import java.util.regex.Pattern;

/** One version of a view. Written as its collection and consumer group are named: {@code host-file-v2}. */
public record ViewVersion(String view, int number) {

    private static final Pattern GROUP = Pattern.compile("([a-z][a-z-]{0,60})-v([0-9]{1,9})");

    /** Empty when the text names no version. */
    public static Optional<ViewVersion> of(String group) {
        var matched = GROUP.matcher(group);
        return matched.matches()
                ? Optional.of(new ViewVersion(matched.group(1), Integer.parseInt(matched.group(2))))
                : Optional.empty();
    }

    /** Whether the group is that of some version of the view. */
    public static boolean isOf(String view, String group) {
        return of(group).filter(it -> it.view().equals(view)).isPresent();
    }

    @Override
    public String toString() {
        return view + "-v" + number;
    }
}
