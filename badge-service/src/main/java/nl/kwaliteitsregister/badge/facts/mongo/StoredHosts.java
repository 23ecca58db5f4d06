package nl.kwaliteitsregister.badge.facts.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.max;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kwaliteitsregister.badge.facts.HostFacts;
import nl.kwaliteitsregister.badge.facts.KnownHosts;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import nl.kwaliteitsregister.contract.event.LadderEvent;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Facts as they are stored; everything is found by {@code _id}. */
final class StoredHosts implements KnownHosts {

    private static final String UP_TO = "upTo";

    private final MongoCollection<Document> documents;

    StoredHosts(MongoDatabase database) {
        this.documents = database.getCollection("facts");
    }

    @Override
    public Set<EmployerId> take(RecordedEvent recorded) {
        var writes = FactWrites.of(recorded);
        writes.forEach(write -> write.in(documents));
        if (!writes.isEmpty() && recorded.event().about() != null) {
            var host = eq("_id", FactWrite.idOf(recorded.event().about()));
            var ignored =
                    documents.updateOne(host, max(UP_TO, Date.from(recorded.time())), new UpdateOptions().upsert(true));
        }
        return writes.stream().anyMatch(FactWrite::telling) ? concerned(recorded.event()) : Set.of();
    }

    private Set<EmployerId> concerned(RegisterEvent event) {
        return event instanceof LadderEvent step && step.ladder().company() != null
                ? named(FactWrite.idOf(step.ladder().company()), "hosts")
                        .map(EmployerId::of)
                        .collect(Collectors.toSet())
                : Stream.ofNullable(event.about()).collect(Collectors.toSet());
    }

    private Stream<String> named(String id, String field) {
        @Nullable Document found = documents.find(eq("_id", id)).first();
        @Nullable Document names = found == null ? null : found.get(field, Document.class);
        return names == null ? Stream.empty() : names.keySet().stream();
    }

    @Override
    public HostFacts of(EmployerId employer, Collection<InstitutionId> schools) {
        var host = find(Set.of(FactWrite.idOf(employer))).getOrDefault(FactWrite.idOf(employer), new Document());
        var company = FactDocument.mainLocation(host).orElse(employer);
        var found = find(Stream.concat(
                        Stream.of(FactWrite.idOf(company)),
                        schools.stream()
                                .flatMap(school ->
                                        Stream.of(FactWrite.idOf(employer, school), FactWrite.idOf(company, school))))
                .collect(Collectors.toSet()));
        return new HostFacts(
                FactDocument.host(host),
                schools.stream()
                        .map(school -> FactDocument.school(
                                school,
                                found.getOrDefault(FactWrite.idOf(employer, school), new Document()),
                                found.getOrDefault(FactWrite.idOf(company, school), new Document())))
                        .toList(),
                upTo(host, found.getOrDefault(FactWrite.idOf(company), new Document())));
    }

    private static @Nullable Instant upTo(Document... hosts) {
        return Arrays.stream(hosts)
                .flatMap(host -> Stream.ofNullable(host.getDate(UP_TO)))
                .max(Comparator.naturalOrder())
                .map(Date::toInstant)
                .orElse(null);
    }

    private Map<String, Document> find(Collection<String> ids) {
        return documents.find(in("_id", ids)).into(new ArrayList<>()).stream()
                .collect(Collectors.toMap(document -> document.getString("_id"), document -> document));
    }

    @Override
    public Set<InstitutionId> schoolsOf(EmployerId employer) {
        return named(FactWrite.idOf(employer), "schools")
                .map(InstitutionId::new)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<EmployerId> filesOf(InstitutionId school) {
        var ids = IntStream.range(0, FactWrite.buckets())
                .mapToObj(number -> FactWrite.bucket(school, number))
                .toList();
        return find(ids).values().stream()
                .flatMap(document -> document.get("hosts", Document.class).keySet().stream())
                .map(EmployerId::of)
                .collect(Collectors.toSet());
    }
}
