package nl.kwaliteitsregister.register.sealing.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.sealing.KeyWrapper;
import nl.kwaliteitsregister.contract.sealing.MasterKey;
import nl.kwaliteitsregister.contract.sealing.Unreadable;
import nl.kwaliteitsregister.embedded.EmbeddedMongo;
import nl.kwaliteitsregister.register.sealing.Purpose;
import nl.kwaliteitsregister.register.sealing.Seals;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Sealed text and its keys (domain §5), on the embedded engine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoredKeysIT {

    private static final InstitutionId SCHOOL = new InstitutionId("99ZA");
    private static final InstitutionId OTHER_SCHOOL = new InstitutionId("99ZB");
    private static final MasterKey OLD = MasterKey.of("m1", Base64.getEncoder().encodeToString(new byte[32]));
    private static final MasterKey NEW = MasterKey.of(
            "m2",
            Base64.getEncoder().encodeToString("32 bytes of another master key..".getBytes(StandardCharsets.UTF_8)));

    private EmbeddedMongo mongo;
    private MongoClient client;
    private MongoCollection<Document> stored;

    @BeforeAll
    void open(@TempDir Path folder) {
        mongo = EmbeddedMongo.durable(folder.resolve("documents.mv"), 0);
        client = MongoClients.create(mongo.uri());
        stored = client.getDatabase("keys").getCollection("keys");
    }

    @AfterAll
    void close() {
        client.close();
        mongo.close();
    }

    @Test
    void what_is_sealed_opens_again_and_lies_nowhere_in_clear() {
        var seals = seals(OLD);
        var key = Seals.keyOf("signal", UUID.randomUUID());

        var sealed = seals.seal(SCHOOL, key, "Zij zei dat …", Purpose.SIGNAL);

        assertThat(sealed.ciphertext()).doesNotContain("Zij");
        assertThat(seals.open(SCHOOL, sealed, Purpose.SIGNAL)).isEqualTo("Zij zei dat …");
    }

    @Test
    void a_text_opens_only_for_the_purpose_it_was_sealed_for() {
        var seals = seals(OLD);
        var sealed = seals.seal(SCHOOL, Seals.keyOf("signal", UUID.randomUUID()), "tekst", Purpose.SIGNAL);

        assertThatThrownBy(() -> seals.open(SCHOOL, sealed, Purpose.CONTACT)).isInstanceOf(Unreadable.class);
    }

    @Test
    void another_institutions_text_is_as_unreadable_as_an_erased_one() {
        var seals = seals(OLD);
        var sealed = seals.seal(SCHOOL, Seals.keyOf("signal", UUID.randomUUID()), "tekst", Purpose.SIGNAL);
        var erased = seals.seal(SCHOOL, Seals.keyOf("signal", UUID.randomUUID()), "tekst", Purpose.SIGNAL);
        stored.deleteOne(new Document("_id", erased.keyId().value()));

        assertThatThrownBy(() -> seals.open(OTHER_SCHOOL, sealed, Purpose.SIGNAL))
                .isInstanceOfSatisfying(
                        Unreadable.class, it -> assertThat(it.reason()).isEqualTo(Unreadable.Reason.KEY_DESTROYED));
        assertThatThrownBy(() -> seals.open(SCHOOL, erased, Purpose.SIGNAL))
                .isInstanceOfSatisfying(
                        Unreadable.class, it -> assertThat(it.reason()).isEqualTo(Unreadable.Reason.KEY_DESTROYED));
    }

    @Test
    void after_a_new_master_key_old_texts_still_open() {
        var sealed = seals(OLD).seal(SCHOOL, Seals.keyOf("check", UUID.randomUUID()), "tekst", Purpose.CHECK);

        assertThat(seals(NEW, OLD).open(SCHOOL, sealed, Purpose.CHECK)).isEqualTo("tekst");
    }

    private Seals seals(MasterKey... masterKeys) {
        return new Seals(new StoredKeys(stored, new KeyWrapper(List.of(masterKeys))));
    }
}
