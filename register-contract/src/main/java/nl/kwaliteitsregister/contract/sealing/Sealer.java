package nl.kwaliteitsregister.contract.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.id.KeyId;

/**
 * Seals personal text and opens it again. A sealed text is bound to its key and to a purpose, such as {@code
 * signal.description}: put in another place, or given another key's id, it does not open.
 */
public final class Sealer {

    private Sealer() {}

    /**
     * The text, sealed with the key.
     *
     * @param purpose where the text stands; given again to open it, so it must never change for texts that exist
     */
    public static Sealed seal(DataKey key, String clear, String purpose) {
        return new Sealed(key.id(), key.cipher().encrypt(clear.getBytes(UTF_8), bound(key.id(), purpose)));
    }

    /**
     * The clear text.
     *
     * @throws Unreadable when it was not sealed with this key for this purpose, or was changed since
     */
    public static String open(DataKey key, Sealed sealed, String purpose) {
        try {
            return new String(key.cipher().decrypt(sealed.ciphertext(), bound(sealed.keyId(), purpose)), UTF_8);
        } catch (GeneralSecurityException e) {
            throw new Unreadable(sealed.keyId(), Unreadable.Reason.NOT_SEALED_SO);
        }
    }

    private static String bound(KeyId key, String purpose) {
        return "nl.kwaliteitsregister.sealed.v1\n" + key + "\n" + purpose;
    }
}
