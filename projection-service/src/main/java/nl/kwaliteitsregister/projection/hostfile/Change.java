package nl.kwaliteitsregister.projection.hostfile;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What an event makes of one part: pure, and blind to every other part. */
public final class Change {

    private final PartId id;
    private final UnaryOperator<@Nullable Part> step;

    private Change(PartId id, UnaryOperator<@Nullable Part> step) {
        this.id = id;
        this.step = step;
    }

    static <P extends Part> Change of(PartId id, Class<P> kind, P before, UnaryOperator<P> step) {
        return new Change(id, part -> step.apply(part == null ? before : kind.cast(part)));
    }

    public PartId id() {
        return id;
    }

    /** The part after the event; {@code null} stands for a part that is not there yet. */
    public Part to(@Nullable Part part) {
        var after = step.apply(part);
        if (after == null) {
            throw new IllegalStateException("a change makes a part, and " + id + " was not made");
        }
        return after;
    }
}
