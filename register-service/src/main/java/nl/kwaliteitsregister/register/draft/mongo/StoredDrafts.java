package nl.kwaliteitsregister.register.draft.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.id.KeyId;
import nl.kwaliteitsregister.register.draft.DraftId;
import nl.kwaliteitsregister.register.draft.Drafts;
import org.bson.Document;

/**
 * One document a draft, found by its {@code _id}. Old ones are removed at the first draft kept on a day: one pass over
 * what 14 days left, which is little, and nothing that must run beside.
 */
final class StoredDrafts implements Drafts {

    private static final Duration KEPT = Duration.ofDays(DAYS);
    private static final Duration BETWEEN_REMOVALS = Duration.ofDays(1);

    private final MongoCollection<Document> drafts;
    private final Clock clock;
    private volatile Instant removed = Instant.EPOCH;

    StoredDrafts(MongoCollection<Document> drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    @Override
    public Optional<Sealed> find(DraftId draft) {
        var found = drafts.find(eq("_id", draft.toString())).first();
        return Optional.ofNullable(found)
                .filter(kept -> !kept.getDate("keptAt").toInstant().isBefore(oldest()))
                .map(kept -> new Sealed(new KeyId(kept.getString("keyId")), kept.getString("ciphertext")));
    }

    @Override
    public void keep(DraftId draft, Sealed content) {
        removeOld();
        var document = new Document("_id", draft.toString())
                .append("keyId", content.keyId().value())
                .append("ciphertext", content.ciphertext())
                .append("keptAt", Date.from(clock.instant()));
        drafts.replaceOne(eq("_id", draft.toString()), document, new ReplaceOptions().upsert(true));
    }

    @Override
    public void drop(DraftId draft) {
        drafts.deleteOne(eq("_id", draft.toString()));
    }

    private void removeOld() {
        var now = clock.instant();
        if (removed.plus(BETWEEN_REMOVALS).isBefore(now)) {
            removed = now;
            drafts.deleteMany(lt("keptAt", Date.from(oldest())));
        }
    }

    private Instant oldest() {
        return clock.instant().minus(KEPT);
    }
}
