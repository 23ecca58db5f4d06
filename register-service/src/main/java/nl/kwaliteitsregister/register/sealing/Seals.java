package nl.kwaliteitsregister.register.sealing;

import java.util.UUID;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.KeyId;
import nl.kwaliteitsregister.contract.sealing.Sealer;
import org.jspecify.annotations.Nullable;

/** Seals what people typed, and opens it again. */
public final class Seals {

    private final Keys keys;

    public Seals(Keys keys) {
        this.keys = keys;
    }

    /**
     * The key of one record of an institution, such as a signal: what it seals is erased together.
     *
     * @param kind of record, kebab-case, such as {@code signal}
     */
    public static KeyId keyOf(String kind, UUID record) {
        return new KeyId(kind + "_" + record);
    }

    public Sealed seal(InstitutionId institution, KeyId key, String clear, Purpose purpose) {
        return Sealer.seal(keys.getOrMake(key, institution), clear, purpose.code());
    }

    /** As {@link #seal}; nothing where nothing was typed. */
    public @Nullable Sealed sealIfAny(InstitutionId institution, KeyId key, @Nullable String clear, Purpose purpose) {
        return clear == null || clear.isBlank() ? null : seal(institution, key, clear, purpose);
    }

    /**
     * Opens a text of that institution.
     *
     * @throws nl.kwaliteitsregister.contract.sealing.Unreadable when its key was destroyed or is another
     *     institution's, or when it stood elsewhere
     */
    public String open(InstitutionId institution, Sealed sealed, Purpose purpose) {
        return Sealer.open(keys.get(sealed.keyId(), institution), sealed, purpose.code());
    }
}
