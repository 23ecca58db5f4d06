package nl.kwaliteitsregister.register.confidential.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kwaliteitsregister.backbone.store.StateJson;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.KeyId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.register.confidential.CaseId;
import nl.kwaliteitsregister.register.confidential.ConfidentialCases;
import nl.kwaliteitsregister.register.confidential.Entry;
import nl.kwaliteitsregister.register.confidential.Held;
import nl.kwaliteitsregister.register.confidential.Holder;
import nl.kwaliteitsregister.register.sealing.Purpose;
import nl.kwaliteitsregister.register.sealing.Seals;
import org.bson.Document;

/**
 * One document a matter, with every entry sealed by the matter's own key; beside it lists of ids: those of a holder, and
 * those put to a decision maker. Everything is found by {@code _id}; a list is written before what it names, so that a
 * name without a matter is all that a crash can leave.
 */
final class SealedCases implements ConfidentialCases {

    static final String PREFIX = "confidential.";

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final MongoCollection<Document> cases;
    private final MongoCollection<Document> lists;
    private final Seals seals;
    private final StateJson json = new StateJson();

    SealedCases(MongoDatabase database, Seals seals) {
        this.cases = database.getCollection(PREFIX + "cases");
        this.lists = database.getCollection(PREFIX + "lists");
        this.seals = seals;
    }

    @Override
    public void open(CaseId id, InstitutionId institution, Entry.Told told) {
        note(listOf(institution, told.holder()), id.value(), true);
        try {
            cases.insertOne(new Document("_id", id.toString())
                    .append("institution", institution.toString())
                    .append("revision", 0L)
                    .append("entries", List.of(sealed(id, institution, told)))
                    .append("readings", List.of()));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    @Override
    public Optional<Held> find(CaseId id, InstitutionId institution) {
        return Optional.ofNullable(cases.find(eq("_id", id.toString())).first())
                .filter(found -> found.getString("institution").equals(institution.toString()))
                .map(this::held);
    }

    @Override
    public List<Held> of(InstitutionId institution, Holder holder) {
        var held = new ArrayList<Held>();
        for (var found : cases.find(in("_id", namesIn(listOf(institution, holder))))) {
            held.add(held(found));
        }
        return held;
    }

    @Override
    public boolean add(Held seen, Entry entry) {
        if (entry instanceof Entry.OverrideAsked asked) {
            note(
                    listOf(seen.institution(), asked.decisionMaker()),
                    asked.override(),
                    seen.id().toString());
        }
        var changed = cases.updateOne(
                and(eq("_id", seen.id().toString()), eq("revision", seen.revision())),
                combine(push("entries", sealed(seen.id(), seen.institution(), entry)), inc("revision", 1L)));
        return changed.getMatchedCount() == 1;
    }

    @Override
    public Optional<Held> ofOverride(UUID override, InstitutionId institution, StaffId decisionMaker) {
        return Optional.ofNullable(lists.find(eq("_id", listOf(institution, decisionMaker)))
                        .first())
                .map(list -> list.get("names", Document.class).getString(override.toString()))
                .flatMap(id -> find(CaseId.of(id), institution));
    }

    @Override
    public List<UUID> overridesOf(InstitutionId institution, StaffId decisionMaker) {
        return namesIn(listOf(institution, decisionMaker)).stream()
                .map(UUID::fromString)
                .toList();
    }

    @Override
    public void read(CaseId id, StaffId by, Instant at) {
        var reading = new Document("by", by.toString()).append("at", at.toString());
        cases.updateOne(eq("_id", id.toString()), push("readings", reading));
    }

    @Override
    public List<Reading> readingsOf(CaseId id) {
        return Optional.ofNullable(cases.find(eq("_id", id.toString())).first()).stream()
                .flatMap(found -> found.getList("readings", Document.class).stream())
                .map(one -> new Reading(new StaffId(one.getString("by")), Instant.parse(one.getString("at"))))
                .toList();
    }

    private Held held(Document found) {
        var institution = new InstitutionId(found.getString("institution"));
        return new Held(
                CaseId.of(found.getString("_id")),
                institution,
                found.getLong("revision"),
                found.getList("entries", Document.class).stream()
                        .map(entry -> opened(institution, entry))
                        .toList());
    }

    private Document sealed(CaseId id, InstitutionId institution, Entry entry) {
        var sealed = seals.seal(
                institution,
                Seals.keyOf("confidential", id.value()),
                json.write(Entry.class, entry),
                Purpose.CONFIDENTIAL);
        return new Document("keyId", sealed.keyId().toString()).append("ciphertext", sealed.ciphertext());
    }

    private Entry opened(InstitutionId institution, Document entry) {
        var sealed = new Sealed(new KeyId(entry.getString("keyId")), entry.getString("ciphertext"));
        return json.read(Entry.class, seals.open(institution, sealed, Purpose.CONFIDENTIAL));
    }

    private void note(String list, UUID name, Object value) {
        lists.updateOne(eq("_id", list), set("names." + name, value), UPSERT);
    }

    private Collection<String> namesIn(String list) {
        return Optional.ofNullable(lists.find(eq("_id", list)).first())
                .map(found -> found.get("names", Document.class).keySet())
                .orElse(Set.of());
    }

    private static String listOf(InstitutionId institution, Holder holder) {
        return institution + "/" + holder;
    }

    private static String listOf(InstitutionId institution, StaffId decisionMaker) {
        return institution + "/decision-maker/" + decisionMaker;
    }
}
