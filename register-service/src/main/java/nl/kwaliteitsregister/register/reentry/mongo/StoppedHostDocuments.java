package nl.kwaliteitsregister.register.reentry.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.KvkNumber;
import nl.kwaliteitsregister.register.reentry.StoppedHosts;
import org.bson.Document;

/**
 * A document per institution and key with the hosts under it, one per host with its keys, and one per company with its
 * locations; each found by {@code _id}. A host is added and taken out by name, so that what is heard twice changes
 * nothing.
 */
public final class StoppedHostDocuments implements StoppedHosts {

    private static final String HOSTS = "hosts";
    private static final String KEYS = "keys";

    private final MongoCollection<Document> keys;
    private final MongoCollection<Document> hosts;
    private final MongoCollection<Document> companies;

    public StoppedHostDocuments(MongoDatabase views) {
        this.keys = views.getCollection("stopped-keys");
        this.hosts = views.getCollection("stopped-hosts");
        this.companies = views.getCollection("company-locations");
    }

    /** The keys go first: of a host that is half written, the next look at it finds what is to be taken out. */
    @Override
    public void put(InstitutionId institution, EmployerId employer, Set<String> now) {
        var id = institution + "/" + employer;
        var stored = hosts.find(eq("_id", id)).first();
        var before = stored == null ? List.<String>of() : stored.getList(KEYS, String.class);
        if (before.isEmpty() && now.isEmpty()) {
            return;
        }
        var all = new TreeSet<>(before);
        all.addAll(now);
        hosts.updateOne(eq("_id", id), set(KEYS, List.copyOf(all)), new UpdateOptions().upsert(true));
        var writes = new ArrayList<WriteModel<Document>>();
        for (var key : all) {
            var field = HOSTS + "." + employer;
            writes.add(new UpdateOneModel<>(
                    eq("_id", institution + "/" + key),
                    now.contains(key) ? set(field, true) : unset(field),
                    new UpdateOptions().upsert(true)));
        }
        var ignored = keys.bulkWrite(writes);
        hosts.updateOne(eq("_id", id), set(KEYS, List.copyOf(now)));
    }

    @Override
    public List<EmployerId> sharing(InstitutionId institution, Set<String> asked) {
        var shared = new HashMap<EmployerId, Integer>();
        var ids = asked.stream().map(key -> institution + "/" + key).toList();
        for (var found : keys.find(in("_id", ids))) {
            found.get(HOSTS, new Document())
                    .keySet()
                    .forEach(employer -> shared.merge(EmployerId.of(employer), 1, Integer::sum));
        }
        return shared.entrySet().stream()
                .sorted(Map.Entry.<EmployerId, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(entry -> entry.getKey().toString()))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public void addLocation(InstitutionId institution, KvkNumber company, EmployerId employer) {
        companies.updateOne(
                eq("_id", institution + "/" + company),
                set(HOSTS + "." + employer, true),
                new UpdateOptions().upsert(true));
    }

    @Override
    public List<EmployerId> locationsOf(InstitutionId institution, KvkNumber company) {
        var found = companies.find(eq("_id", institution + "/" + company)).first();
        return found == null
                ? List.of()
                : found.get(HOSTS, new Document()).keySet().stream()
                        .map(EmployerId::of)
                        .toList();
    }
}
