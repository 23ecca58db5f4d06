package nl.kwaliteitsregister.contract.sealing;

import java.util.Base64;

/** A key that wraps data keys; it comes from configuration and lies in no store. */
public final class MasterKey {

    private final String id;
    private final AesGcm cipher;

    private MasterKey(String id, AesGcm cipher) {
        this.id = id;
        this.cipher = cipher;
    }

    /**
     * A master key as it is configured.
     *
     * @param id written beside every key it wraps: 1 to 64 letters, digits, {@code -} or {@code _}
     * @param base64 256 random bits, standard base64 ({@code openssl rand -base64 32})
     * @throws IllegalArgumentException when either has another form; the key is not shown
     */
    public static MasterKey of(String id, String base64) {
        if (!id.matches("[A-Za-z0-9_-]{1,64}")) {
            throw new IllegalArgumentException("a master key's id has 1 to 64 letters, digits, - or _");
        }
        return new MasterKey(id, AesGcm.of(decode(id, base64)));
    }

    private static byte[] decode(String id, String base64) {
        try {
            var key = Base64.getDecoder().decode(base64);
            if (key.length == AesGcm.KEY_BYTES) {
                return key;
            }
        } catch (IllegalArgumentException e) {
            // The message of Base64 shows a character of the key; ours does not.
        }
        throw new IllegalArgumentException("master key " + id + " must be base64 of 32 bytes");
    }

    public String id() {
        return id;
    }

    AesGcm cipher() {
        return cipher;
    }

    /** Names the key, never shows it. */
    @Override
    public String toString() {
        return "master key " + id;
    }
}
