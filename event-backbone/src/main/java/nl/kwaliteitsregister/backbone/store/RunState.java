package nl.kwaliteitsregister.backbone.store;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A run as others see it.
 *
 * @param beats goes up while its process lives
 * @param checkpoint up to this number all is sent
 * @param ended nobody may commit in it any more; what it left behind is being sent by {@code sweeper}
 */
public record RunState(
        String id,
        String instance,
        long beats,
        long checkpoint,
        boolean ended,
        @Nullable String sweeper) {

    static RunState read(Document document) {
        return new RunState(
                document.getString("_id"),
                document.getString("instance"),
                document.getLong("beats"),
                document.getLong("checkpoint"),
                document.getBoolean("ended"),
                document.getString("sweeper"));
    }
}
