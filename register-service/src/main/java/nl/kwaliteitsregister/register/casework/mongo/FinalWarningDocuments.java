package nl.kwaliteitsregister.register.casework.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.util.List;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.KvkNumber;
import nl.kwaliteitsregister.contract.id.LadderId;
import nl.kwaliteitsregister.register.casework.FinalWarnings;
import org.bson.Document;

/**
 * A document per institution with its hosts and companies, and one per host or company; each found by {@code _id}. Nothing is taken out, so that what is heard twice or late changes nothing.
 */
public final class FinalWarningDocuments implements FinalWarnings {

    private static final String HOSTS = "hosts";
    private static final String COMPANIES = "companies";

    private final MongoCollection<Document> warnings;

    public FinalWarningDocuments(MongoDatabase views) {
        this.warnings = views.getCollection("final-warnings");
    }

    @Override
    public void note(LadderId ladder) {
        var company = ladder.company();
        var whose = company == null ? ladder.employer().toString() : company.toString();
        add(whose, "noted");
        add(ladder.institution().toString(), (company == null ? HOSTS : COMPANIES) + "." + whose);
    }

    private void add(String id, String name) {
        warnings.updateOne(eq("_id", id), set(name, true), new UpdateOptions().upsert(true));
    }

    @Override
    public List<LadderId> of(InstitutionId institution) {
        var found = warnings.find(eq("_id", institution.toString())).first();
        return found == null
                ? List.of()
                : Stream.concat(
                                names(found, HOSTS).map(host -> LadderId.ofHost(institution, EmployerId.of(host))),
                                names(found, COMPANIES)
                                        .map(company -> LadderId.ofCompany(institution, new KvkNumber(company))))
                        .toList();
    }

    @Override
    public boolean isNoted(EmployerId employer, List<KvkNumber> companies) {
        var ids = Stream.concat(
                        Stream.of(employer.toString()), companies.stream().map(KvkNumber::toString))
                .toList();
        return warnings.find(in("_id", ids)).first() != null;
    }

    private static Stream<String> names(Document found, String of) {
        return found.get(of, new Document()).keySet().stream();
    }
}
