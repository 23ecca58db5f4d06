package nl.kwaliteitsregister.projection.upkeep.http;

import java.time.Instant;
import java.util.List;
import nl.kwaliteitsregister.projection.upkeep.Progress;
import org.jspecify.annotations.Nullable;

/** What goes over HTTP about versions of views. */
final class ViewBodies {

    private ViewBodies() {}

    /** @param switchWhenComplete whether the new version goes live by itself, or waits for somebody to say so */
    record RebuildBody(boolean switchWhenComplete) {}

    /** @param version number of the version that is to be read from now on */
    record SwitchBody(int version) {}

    /** @param live number of the version that is read now */
    record ViewAnswer(String view, int live, List<VersionAnswer> versions) {}

    /**
     * @param group name of its consumer group, and of its documents
     * @param begunBy opaque id of the person; absent when the program began it at its start
     * @param completeAt absent while it is being built
     * @param progress towards what there was when it was begun
     * @param lag records that it has yet to take of what there is now
     * @param incidents documents of it that are blocked
     */
    record VersionAnswer(
            int version,
            String group,
            boolean live,
            Instant begunAt,
            @Nullable String begunBy,
            boolean switchWhenComplete,
            @Nullable Instant completeAt,
            Progress progress,
            long lag,
            int incidents) {}
}
