package nl.kwaliteitsregister.badge.award.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kwaliteitsregister.badge.award.BadgeIndex;
import nl.kwaliteitsregister.contract.code.BadgeLevel;
import nl.kwaliteitsregister.contract.event.BadgeEvent;
import nl.kwaliteitsregister.contract.event.BadgeEvent.BadgeAccepted;
import nl.kwaliteitsregister.contract.event.BadgeEvent.BadgeOffered;
import nl.kwaliteitsregister.contract.event.BadgeEvent.BadgeSuperseded;
import nl.kwaliteitsregister.contract.event.BadgeEvent.ExpiryReminded;
import nl.kwaliteitsregister.contract.event.BadgeEvent.Holder;
import nl.kwaliteitsregister.contract.event.BadgeEvent.OfferWithdrawn;
import nl.kwaliteitsregister.contract.event.BadgeEvent.PanelVisited;
import nl.kwaliteitsregister.contract.event.BadgeEvent.SecondLookAsked;
import nl.kwaliteitsregister.contract.event.BadgeEvent.SecondLookGiven;
import nl.kwaliteitsregister.contract.event.BadgeEvent.SecondLookMissed;
import nl.kwaliteitsregister.contract.event.BadgeEvent.ValidityChanged;
import nl.kwaliteitsregister.contract.id.BadgeId;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.NetworkId;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** A document per badge, and the valid public ones in 64 documents that are read together. */
final class StoredBadgeIndex implements BadgeIndex {

    private static final int BUCKETS = 64;

    private final MongoCollection<Document> documents;

    StoredBadgeIndex(MongoDatabase database) {
        this.documents = database.getCollection("badges");
    }

    @Override
    public void take(BadgeEvent event) {
        switch (event) {
            case BadgeOffered it ->
                put(
                        it.badge().toString(),
                        set("network", it.network().toString()),
                        set("employer", it.employer().toString()),
                        set("level", it.level().code()));
            case BadgeAccepted it -> {
                put(
                        it.badge().toString(),
                        set("name", it.holder().name()),
                        set("city", it.holder().city()));
                list(it.badge(), it.validThrough());
            }
            case ValidityChanged it -> {
                if (it.valid()) {
                    list(it.badge(), it.validThrough());
                } else {
                    unlist(it.badge());
                }
            }
            case BadgeSuperseded it -> unlist(it.badge());
            case OfferWithdrawn ignored -> {}
            case ExpiryReminded ignored -> {}
            case PanelVisited ignored -> {}
            case SecondLookAsked ignored -> {}
            case SecondLookGiven ignored -> {}
            case SecondLookMissed ignored -> {}
        }
    }

    private void list(BadgeId badge, LocalDate validThrough) {
        var known = stored(badge).orElseThrow(() -> new IllegalStateException("accepted before it was offered"));
        if (level(known).isPublic()) {
            known.append("validThrough", validThrough.toString()).remove("_id");
            put(bucketOf(badge), set(field(badge), known));
        }
    }

    private void unlist(BadgeId badge) {
        put(bucketOf(badge), unset(field(badge)));
    }

    private void put(String id, Bson... changes) {
        var ignored = documents.updateOne(eq("_id", id), combine(changes), new UpdateOptions().upsert(true));
    }

    @Override
    public Optional<Place> find(BadgeId badge) {
        return stored(badge)
                .map(it -> new Place(NetworkId.of(it.getString("network")), EmployerId.of(it.getString("employer"))));
    }

    private Optional<Document> stored(BadgeId badge) {
        return Optional.ofNullable(documents.find(eq("_id", badge.toString())).first());
    }

    @Override
    public List<Listed> valid() {
        var ids = IntStream.range(0, BUCKETS).mapToObj(StoredBadgeIndex::bucket).toList();
        return documents.find(in("_id", ids)).into(new ArrayList<>()).stream()
                .flatMap(bucket -> Stream.ofNullable(bucket.get("valid", Document.class)))
                .flatMap(valid ->
                        valid.keySet().stream().map(id -> listed(BadgeId.of(id), valid.get(id, Document.class))))
                .toList();
    }

    private static Listed listed(BadgeId badge, Document stored) {
        @Nullable String city = stored.getString("city");
        return new Listed(
                badge,
                level(stored),
                NetworkId.of(stored.getString("network")),
                new Holder(stored.getString("name"), city),
                LocalDate.parse(stored.getString("validThrough")));
    }

    private static BadgeLevel level(Document stored) {
        var code = stored.getString("level");
        return Arrays.stream(BadgeLevel.values())
                .filter(level -> level.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no level " + code));
    }

    private static String field(BadgeId badge) {
        return "valid." + badge;
    }

    private static String bucketOf(BadgeId badge) {
        return bucket(Math.floorMod(badge.hashCode(), BUCKETS));
    }

    private static String bucket(int number) {
        return "valid/" + number;
    }
}
