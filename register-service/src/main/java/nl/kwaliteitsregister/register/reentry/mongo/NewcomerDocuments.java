package nl.kwaliteitsregister.register.reentry.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.register.reentry.Newcomers;
import org.bson.Document;

/**
 * A document per institution, day and host, in this order in the {@code _id}: what came since a day is one range of it,
 * and so is what is forgotten.
 */
public final class NewcomerDocuments implements Newcomers {

    /** Longer than one event is ever read after another that was recorded before it. */
    private static final int DAYS_KEPT = 30;

    private static final String EMPLOYER = "employer";
    private static final String KEYS = "keys";

    /** What an {@code _id} never has after the institution: it comes behind every day. */
    private static final String LAST = "~";

    private final MongoCollection<Document> newcomers;

    public NewcomerDocuments(MongoDatabase views) {
        this.newcomers = views.getCollection("newcomers");
    }

    @Override
    public void add(InstitutionId institution, LocalDate day, EmployerId employer, Set<String> keys) {
        newcomers.updateOne(
                eq("_id", id(institution, day) + "/" + employer),
                combine(set(EMPLOYER, employer.toString()), set(KEYS, List.copyOf(keys))),
                new UpdateOptions().upsert(true));
        newcomers.deleteMany(and(gte("_id", institution + "/"), lt("_id", id(institution, day.minusDays(DAYS_KEPT)))));
    }

    @Override
    public List<EmployerId> sharing(InstitutionId institution, LocalDate since, Set<String> keys) {
        var found = new LinkedHashSet<EmployerId>();
        for (var newcomer : newcomers.find(
                and(gte("_id", id(institution, since)), lt("_id", institution + "/" + LAST), in(KEYS, keys)))) {
            found.add(EmployerId.of(newcomer.getString(EMPLOYER)));
        }
        return List.copyOf(found);
    }

    private static String id(InstitutionId institution, LocalDate day) {
        return institution + "/" + day;
    }
}
