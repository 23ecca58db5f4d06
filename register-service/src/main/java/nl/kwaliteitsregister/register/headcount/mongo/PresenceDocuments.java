package nl.kwaliteitsregister.register.headcount.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.contract.id.RespondentToken;
import nl.kwaliteitsregister.register.headcount.Presence;
import nl.kwaliteitsregister.register.headcount.Presences;
import org.bson.Document;

/**
 * A document per institution, host and month of start, with an entry per placement. An entry is written whole, so that
 * what is heard twice changes nothing; it is found by {@code _id}, five years of a host in one look-up.
 */
public final class PresenceDocuments implements Presences {

    private static final int MONTHS_BACK = 60;

    private final MongoCollection<Document> months;

    public PresenceDocuments(MongoDatabase views) {
        this.months = views.getCollection("presences");
    }

    /** A placement starts once, so its entry stays in the month it is in. */
    @Override
    public void put(EmployerId employer, InstitutionId institution, PlacementId placement, Presence presence) {
        var entry = new Document("respondent", presence.respondent().toString())
                .append("function", presence.function())
                .append("from", presence.from().toString())
                .append("until", presence.until().toString());
        months.updateOne(
                eq("_id", id(employer, institution, YearMonth.from(presence.from()))),
                set("present." + placement, entry),
                new UpdateOptions().upsert(true));
    }

    @Override
    public List<Presence> at(EmployerId employer, InstitutionId institution, LocalDate today) {
        return List.copyOf(found(employer, institution, today).values());
    }

    @Override
    public List<PlacementId> since(EmployerId employer, InstitutionId institution, LocalDate first, LocalDate today) {
        return found(employer, institution, today).entrySet().stream()
                .filter(entry -> !entry.getValue().until().isBefore(first))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<PlacementId, Presence> found(EmployerId employer, InstitutionId institution, LocalDate today) {
        var last = YearMonth.from(today);
        var ids = IntStream.rangeClosed(0, MONTHS_BACK)
                .mapToObj(back -> id(employer, institution, last.minusMonths(back)))
                .toList();
        var found = new LinkedHashMap<PlacementId, Presence>();
        for (var month : months.find(in("_id", ids))) {
            var present = month.get("present", Document.class);
            present.keySet()
                    .forEach(placement ->
                            found.put(PlacementId.of(placement), presence(present.get(placement, Document.class))));
        }
        return found;
    }

    private static Presence presence(Document entry) {
        return new Presence(
                RespondentToken.of(entry.getString("respondent")),
                entry.getString("function"),
                LocalDate.parse(entry.getString("from")),
                LocalDate.parse(entry.getString("until")));
    }

    private static String id(EmployerId employer, InstitutionId institution, YearMonth month) {
        return institution + "/" + employer + "/" + month;
    }
}
