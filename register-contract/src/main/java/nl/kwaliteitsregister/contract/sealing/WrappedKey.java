package nl.kwaliteitsregister.contract.sealing;

import nl.kwaliteitsregister.contract.id.KeyId;

/**
 * A data key as it is stored.
 *
 * @param masterKeyId the master key that unwraps it
 * @param ciphertext base64url without padding (RFC 4648 §5)
 */
public record WrappedKey(KeyId keyId, String masterKeyId, String ciphertext) {

    /** Names the keys only: this text goes to logs. */
    @Override
    public String toString() {
        return "data key " + keyId + " wrapped by master key " + masterKeyId;
    }
}
