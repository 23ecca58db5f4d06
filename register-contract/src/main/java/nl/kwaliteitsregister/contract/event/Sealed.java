package nl.kwaliteitsregister.contract.event;

import nl.kwaliteitsregister.contract.id.KeyId;

/**
 * Personal text that only the holder of the key can read; unreadable for ever once the key is destroyed (domain §5).
 *
 * @param ciphertext base64url without padding (RFC 4648 §5) of an AEAD ciphertext
 */
public record Sealed(KeyId keyId, String ciphertext) {

    /** Never shows more than whose key it is: this text goes to logs. */
    @Override
    public String toString() {
        return "sealed with " + keyId;
    }
}
