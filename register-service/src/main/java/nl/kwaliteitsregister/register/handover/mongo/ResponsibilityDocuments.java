package nl.kwaliteitsregister.register.handover.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.kwaliteitsregister.contract.id.CaseId;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.KvkNumber;
import nl.kwaliteitsregister.contract.id.LadderId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.register.handover.Responsibilities;
import nl.kwaliteitsregister.register.handover.Responsibility;
import nl.kwaliteitsregister.register.handover.Responsibility.OfCase;
import nl.kwaliteitsregister.register.handover.Responsibility.OfPlacement;
import org.bson.Document;

/** 64 documents for each person of an institution, with an entry per responsibility; found by {@code _id}. */
public final class ResponsibilityDocuments implements Responsibilities {

    private static final int BUCKETS = 64;
    private static final String THINGS = "things";

    private final MongoCollection<Document> people;

    public ResponsibilityDocuments(MongoDatabase views) {
        this.people = views.getCollection("responsibilities");
    }

    @Override
    public void put(InstitutionId institution, StaffId person, Responsibility one) {
        people.updateOne(
                eq("_id", id(institution, person, bucket(one))),
                set(THINGS + "." + one.key(), write(one)),
                new UpdateOptions().upsert(true));
    }

    @Override
    public void remove(InstitutionId institution, StaffId person, Responsibility one) {
        people.updateOne(eq("_id", id(institution, person, bucket(one))), unset(THINGS + "." + one.key()));
    }

    @Override
    public List<Responsibility> page(InstitutionId institution, StaffId person, String after, int most) {
        var ids = IntStream.range(0, BUCKETS)
                .mapToObj(bucket -> id(institution, person, bucket))
                .toList();
        var inOrder = new TreeMap<String, Document>();
        for (var found : people.find(in("_id", ids))) {
            var things = found.get(THINGS, new Document());
            things.keySet().forEach(key -> inOrder.put(key, things.get(key, Document.class)));
        }
        return inOrder.tailMap(after, false).values().stream()
                .limit(most)
                .map(ResponsibilityDocuments::read)
                .toList();
    }

    private static int bucket(Responsibility one) {
        return Math.floorMod(one.key().hashCode(), BUCKETS);
    }

    private static String id(InstitutionId institution, StaffId person, int bucket) {
        return institution + "/" + person + "/" + bucket;
    }

    private static Document write(Responsibility one) {
        return switch (one) {
            case OfPlacement of -> new Document("placement", of.placement().toString());
            case OfCase of -> {
                var company = of.ladder().company();
                yield new Document("case", of.caseId().toString())
                        .append("institution", of.ladder().institution().toString())
                        .append("employer", of.ladder().employer().toString())
                        .append("company", company == null ? null : company.toString());
            }
        };
    }

    private static Responsibility read(Document stored) {
        var placement = stored.getString("placement");
        if (placement != null) {
            return new OfPlacement(PlacementId.of(placement));
        }
        var institution = new InstitutionId(stored.getString("institution"));
        var company = stored.getString("company");
        var ladder = company == null
                ? LadderId.ofHost(institution, EmployerId.of(stored.getString("employer")))
                : LadderId.ofCompany(institution, new KvkNumber(company));
        return new OfCase(ladder, CaseId.of(stored.getString("case")));
    }
}
