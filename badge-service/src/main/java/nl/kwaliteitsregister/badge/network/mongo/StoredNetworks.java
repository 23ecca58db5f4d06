package nl.kwaliteitsregister.badge.network.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwaliteitsregister.badge.network.Network;
import nl.kwaliteitsregister.badge.network.Networks;
import nl.kwaliteitsregister.contract.event.NetworkEvent;
import nl.kwaliteitsregister.contract.event.NetworkEvent.InstitutionJoined;
import nl.kwaliteitsregister.contract.event.NetworkEvent.InstitutionLeft;
import nl.kwaliteitsregister.contract.event.NetworkEvent.NetworkFounded;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.NetworkId;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Networks as they are stored. Each event sets fields of its own: taken twice it changes nothing. */
final class StoredNetworks implements Networks {

    private static final String UP_TO = "upTo";

    private final MongoCollection<Document> documents;

    StoredNetworks(MongoDatabase database) {
        this.documents = database.getCollection("networks");
    }

    @Override
    public void take(NetworkEvent event, Instant recordedAt) {
        put(event.network().toString(), max(UP_TO, Date.from(recordedAt)));
        switch (event) {
            case NetworkFounded it -> {
                put(
                        it.network().toString(),
                        set("name", it.name()),
                        set("founder", it.institution().value()));
                member(it, true); // as any other
            }
            case InstitutionJoined it -> member(it, true);
            case InstitutionLeft it -> member(it, false);
        }
    }

    private void member(NetworkEvent event, boolean isMember) {
        put(event.network().toString(), set("members." + event.institution(), isMember));
        put(event.institution().value(), set("networks." + event.network(), isMember));
    }

    private void put(String id, Bson... fields) {
        var ignored = documents.updateOne(eq("_id", id), combine(fields), new UpdateOptions().upsert(true));
    }

    @Override
    public Optional<Network> find(NetworkId network) {
        return Optional.ofNullable(documents.find(eq("_id", network.toString())).first())
                .flatMap(stored -> read(network, stored));
    }

    @Override
    public List<Network> of(InstitutionId school) {
        @Nullable Document stored = documents.find(eq("_id", school.value())).first();
        var ids = stored == null ? Set.<String>of() : named(stored, "networks");
        return ids.isEmpty()
                ? List.of()
                : documents.find(in("_id", ids)).into(new ArrayList<>()).stream()
                        .flatMap(it -> read(NetworkId.of(it.getString("_id")), it).stream())
                        .toList();
    }

    /** Empty while it was not founded: then nobody can stand for it. */
    private static Optional<Network> read(NetworkId id, Document stored) {
        return Optional.ofNullable(stored.getString("founder"))
                .map(founder -> new Network(
                        id,
                        stored.getString("name"),
                        new InstitutionId(founder),
                        named(stored, "members").stream()
                                .map(InstitutionId::new)
                                .collect(Collectors.toSet()),
                        upTo(stored)));
    }

    private static @Nullable Instant upTo(Document stored) {
        @Nullable Date recorded = stored.getDate(UP_TO);
        return recorded == null ? null : recorded.toInstant();
    }

    private static Set<String> named(Document stored, String field) {
        return Stream.ofNullable(stored.get(field, Document.class))
                .flatMap(them -> them.entrySet().stream())
                .filter(it -> Boolean.TRUE.equals(it.getValue()))
                .map(it -> it.getKey())
                .collect(Collectors.toSet());
    }
}
