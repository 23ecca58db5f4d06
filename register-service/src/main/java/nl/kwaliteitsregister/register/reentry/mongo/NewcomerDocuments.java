package nl.kwaliteitsregister.register.reentry.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.register.reentry.Newcomers;
import org.bson.Document;

/**
 * The hosts of an institution's day in 64 documents, so that on the day on which a school imports ten thousand each of
 * them holds some hundred and fifty; found by {@code _id}.
 */
public final class NewcomerDocuments implements Newcomers {

    private static final int PARTS = 64;

    private static final String HOSTS = "hosts";

    private final MongoCollection<Document> newcomers;

    public NewcomerDocuments(MongoDatabase views) {
        this.newcomers = views.getCollection("newcomers");
    }

    @Override
    public void add(InstitutionId institution, LocalDate day, EmployerId employer) {
        newcomers.updateOne(
                eq("_id", id(institution, day, Math.floorMod(employer.value().hashCode(), PARTS))),
                set(HOSTS + "." + employer, true),
                new UpdateOptions().upsert(true));
    }

    @Override
    public List<EmployerId> since(InstitutionId institution, LocalDate day) {
        var ids = day.datesUntil(day.plusMonths(1).plusDays(1))
                .flatMap(it -> IntStream.range(0, PARTS).mapToObj(part -> id(institution, it, part)))
                .toList();
        var found = new LinkedHashSet<EmployerId>();
        for (var part : newcomers.find(in("_id", ids))) {
            part.get(HOSTS, new Document()).keySet().forEach(employer -> found.add(EmployerId.of(employer)));
        }
        return List.copyOf(found);
    }

    private static String id(InstitutionId institution, LocalDate day, int part) {
        return institution + "/" + day + "/" + part;
    }
}
