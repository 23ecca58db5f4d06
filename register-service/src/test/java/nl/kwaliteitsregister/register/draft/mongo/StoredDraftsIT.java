package nl.kwaliteitsregister.register.draft.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.KeyId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.embedded.EmbeddedMongo;
import nl.kwaliteitsregister.register.draft.DraftId;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoredDraftsIT {

    private static final String ANNA = "00000000-0000-4000-8000-00000000000a";
    private static final String BRAM = "00000000-0000-4000-8000-00000000000b";
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final DraftId DRAFT = draft(ANNA, "check.host-1");
    private static final Sealed TEXT = sealed("one");

    private EmbeddedMongo mongo;
    private MongoClient client;
    private MongoCollection<Document> collection;

    @BeforeAll
    void open(@TempDir Path folder) {
        mongo = EmbeddedMongo.durable(folder.resolve("documents.mv"), 0);
        client = MongoClients.create(mongo.uri());
        collection = client.getDatabase("drafts").getCollection("drafts");
    }

    @AfterAll
    void close() {
        client.close();
        mongo.close();
    }

    @Test
    void a_draft_is_its_authors_alone_and_the_last_one_counts() {
        var drafts = on(MONDAY);
        drafts.keep(DRAFT, TEXT);
        drafts.keep(DRAFT, sealed("two"));

        assertThat(drafts.find(DRAFT)).contains(sealed("two"));
        assertThat(drafts.find(draft(BRAM, DRAFT.name()))).isEmpty();
        assertThat(drafts.find(draft(ANNA, "check.host-2"))).isEmpty();
    }

    @Test
    void a_draft_is_gone_when_it_is_dropped() {
        var drafts = on(MONDAY);
        drafts.keep(DRAFT, TEXT);
        drafts.drop(DRAFT);

        assertThat(drafts.find(DRAFT)).isEmpty();
    }

    @Test
    void a_draft_is_kept_for_14_days_after_its_last_change_and_then_erased() {
        on(MONDAY).keep(DRAFT, TEXT);

        assertThat(on(MONDAY.plus(Duration.ofDays(14))).find(DRAFT)).contains(TEXT);
        var later = on(MONDAY.plus(Duration.ofDays(14)).plusSeconds(1));
        assertThat(later.find(DRAFT)).isEmpty();

        later.keep(draft(BRAM, "signal"), TEXT);
        assertThat(collection.find(new Document("_id", DRAFT.toString())).first())
                .isNull();
    }

    private StoredDrafts on(Instant now) {
        return new StoredDrafts(collection, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static DraftId draft(String author, String name) {
        return new DraftId(new InstitutionId("99ZA"), new StaffId(author), name);
    }

    private static Sealed sealed(String text) {
        return new Sealed(new KeyId("draft_1"), text);
    }
}
