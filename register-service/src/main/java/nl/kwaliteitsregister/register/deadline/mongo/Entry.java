package nl.kwaliteitsregister.register.deadline.mongo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import nl.kwaliteitsregister.register.deadline.Watched;
import org.jspecify.annotations.Nullable;

/**
 * A deadline in a bucket.
 *
 * @param id follows from the deadline: the same one set twice is one entry
 * @param refusedOn the last day on which its command was refused; it is tried again on the next one
 */
public record Entry(String id, Watched watched, @Nullable LocalDate refusedOn) {

    static Entry of(Watched watched) {
        var name = DeadlineDocument.of(watched.deadline()).toJson();
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
