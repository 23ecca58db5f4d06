package nl.kwaliteitsregister.register.sealing.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.util.Optional;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.KeyId;
import nl.kwaliteitsregister.contract.sealing.DataKey;
import nl.kwaliteitsregister.contract.sealing.KeyWrapper;
import nl.kwaliteitsregister.contract.sealing.Unreadable;
import nl.kwaliteitsregister.contract.sealing.WrappedKey;
import nl.kwaliteitsregister.register.sealing.Keys;
import org.bson.Document;

/** One document a key: {@code _id} its name, whose it is, and the key wrapped by a master key. */
final class StoredKeys implements Keys {

    private final MongoCollection<Document> keys;
    private final KeyWrapper wrapper;

    StoredKeys(MongoCollection<Document> keys, KeyWrapper wrapper) {
        this.keys = keys;
        this.wrapper = wrapper;
    }

    @Override
    public DataKey getOrMake(KeyId id, InstitutionId institution) {
        return find(id, institution).orElseGet(() -> make(id, institution));
    }

    @Override
    public DataKey get(KeyId id, InstitutionId institution) {
        return find(id, institution).orElseThrow(() -> destroyed(id));
    }

    private DataKey make(KeyId id, InstitutionId institution) {
        var key = DataKey.random(id);
        try {
            keys.insertOne(write(wrapper.wrap(key), institution));
            return key;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return get(id, institution);
            }
            throw e;
        }
    }

    private Optional<DataKey> find(KeyId id, InstitutionId institution) {
        return Optional.ofNullable(keys.find(eq("_id", id.value())).first()).map(document -> {
            if (!institution.value().equals(document.getString("institution"))) {
                throw destroyed(id);
            }
            return wrapper.unwrap(read(document));
        });
    }

    /** Another institution's key is as unreadable as one that is gone, and nothing tells the two apart. */
    private static Unreadable destroyed(KeyId id) {
        return new Unreadable(id, Unreadable.Reason.KEY_DESTROYED);
    }

    private static Document write(WrappedKey wrapped, InstitutionId institution) {
        return new Document("_id", wrapped.keyId().value())
                .append("institution", institution.value())
                .append("masterKey", wrapped.masterKeyId())
                .append("wrapped", wrapped.ciphertext());
    }

    private static WrappedKey read(Document document) {
        return new WrappedKey(
                new KeyId(document.getString("_id")), document.getString("masterKey"), document.getString("wrapped"));
    }
}
