package nl.kwaliteitsregister.badge.facts.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import java.util.Map;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.KvkNumber;
import org.bson.Document;

/**
 * Fields to be set in one document.
 *
 * @param telling whether criteria look at any of them
 */
record FactWrite(String id, Map<String, Object> fields, boolean telling) {

    private static final int BUCKETS = 64;

    FactWrite {
        fields = Map.copyOf(fields);
    }

    static String idOf(EmployerId employer) {
        return employer.toString();
    }

    static String idOf(EmployerId employer, InstitutionId school) {
        return employer + "/" + school;
    }

    /** The locations of a company. */
    static String idOf(KvkNumber company) {
        return "company/" + company;
    }

    static String bucketOf(InstitutionId school, EmployerId employer) {
        return bucket(school, Math.floorMod(employer.hashCode(), BUCKETS));
    }

    static String bucket(InstitutionId school, int number) {
        return school + "/" + number;
    }

    static int buckets() {
        return BUCKETS;
    }

    void in(MongoCollection<Document> documents) {
        var changes = fields.entrySet().stream()
                .map(field -> set(field.getKey(), field.getValue()))
                .toList();
        var ignored = documents.updateOne(eq("_id", id), combine(changes), new UpdateOptions().upsert(true));
    }
}
