package nl.kwaliteitsregister.backbone.deadline;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import java.time.Clock;
import java.time.LocalDate;
import nl.kwaliteitsregister.backbone.calendar.AmsterdamDay;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Through which day all deadlines have been fired. Days only go on, whoever writes. */
public final class Progress {

    private static final String ID = "days";
    private static final String CLOSING = "closing";
    private static final String DONE = "done";

    private final MongoCollection<Document> collection;
    private final Clock clock;

    Progress(MongoCollection<Document> collection, Clock clock) {
        this.collection = collection;
        this.clock = clock;
    }

    /** No deadline is put into this day or an earlier one any more. */
    public LocalDate closing() {
        return LocalDate.ofEpochDay(stored().getLong(CLOSING));
    }

    /** Nothing is left of this day and of all before it. */
    public LocalDate done() {
        return LocalDate.ofEpochDay(stored().getLong(DONE));
    }

    public void closing(LocalDate day) {
        collection.updateOne(eq("_id", ID), max(CLOSING, day.toEpochDay()));
    }

    public void done(LocalDate day) {
        collection.updateOne(eq("_id", ID), max(DONE, day.toEpochDay()));
    }

    private Document stored() {
        @Nullable Document found = collection.find(eq("_id", ID)).first();
        return found == null ? begin() : found;
    }

    /** The first one to ask begins with today: all that was due before is put into it. */
    private Document begin() {
        var yesterday = AmsterdamDay.at(clock.instant()).minusDays(1).toEpochDay();
        @Nullable
        Document begun = collection.findOneAndUpdate(
                eq("_id", ID),
                combine(setOnInsert(CLOSING, yesterday), setOnInsert(DONE, yesterday)),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        if (begun == null) {
            throw new IllegalStateException("the store did not say how far deadlines have been fired");
        }
        return begun;
    }
}
