package nl.kwaliteitsregister.contract.sealing;

import nl.kwaliteitsregister.contract.id.KeyId;

/** The key of one student, one signal or one named person, in clear: hold it as short as the work takes. */
public final class DataKey {

    private final KeyId id;
    private final AesGcm cipher;

    DataKey(KeyId id, AesGcm cipher) {
        this.id = id;
        this.cipher = cipher;
    }

    /** A new random key. */
    public static DataKey random(KeyId id) {
        return new DataKey(id, AesGcm.random());
    }

    public KeyId id() {
        return id;
    }

    AesGcm cipher() {
        return cipher;
    }

    /** Names the key, never shows it. */
    @Override
    public String toString() {
        return "data key " + id;
    }
}
