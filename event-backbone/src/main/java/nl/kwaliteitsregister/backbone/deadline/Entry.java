package nl.kwaliteitsregister.backbone.deadline;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A deadline in a bucket.
 *
 * @param id follows from the deadline: the same one set twice is one entry
 * @param refusedOn the last day on which its command was refused; it is tried again on the next one
 */
public record Entry(String id, Watched watched, @Nullable LocalDate refusedOn) {

    static Entry of(Watched watched, DueForm form) {
        var name = form.write(watched.deadline()).toJson();
        return new Entry(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString(), watched, null);
    }

    public Entry refused(LocalDate day) {
        return new Entry(id, watched, day);
    }

    public boolean refusedOn(LocalDate day) {
        return day.equals(refusedOn);
    }
}
