package nl.kwaliteitsregister.projection.search.http;

import java.time.Duration;
import nl.kwaliteitsregister.backbone.consumer.ChangeFeed;
import nl.kwaliteitsregister.backbone.store.Position;
import nl.kwaliteitsregister.projection.Waiting;
import nl.kwaliteitsregister.projection.search.HostIndex;
import org.jspecify.annotations.Nullable;

/**
 * Waits until the index has what a position stands for. The view tells of its documents before it says that it has
 * come to a position; so once it has, the index only needs all changes that there are by then.
 */
final class Current {

    private final Waiting views;
    private final ChangeFeed changes;
    private final HostIndex index;
    private final Duration patience;

    /** @param patience in all */
    Current(Waiting views, ChangeFeed changes, HostIndex index, Duration patience) {
        this.views = views;
        this.changes = changes;
        this.index = index;
        this.patience = patience;
    }

    /** Whether it did not come in time; never when nothing is waited for. */
    boolean isStaleAt(@Nullable Position after) {
        if (after == null) {
            return false;
        }
        var begun = System.nanoTime();
        if (!views.until(after) || !changes.await(patience.minusNanos(System.nanoTime() - begun))) {
            return true;
        }
        index.refresh();
        return false;
    }
}
