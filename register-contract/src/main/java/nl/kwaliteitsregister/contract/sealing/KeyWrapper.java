package nl.kwaliteitsregister.contract.sealing;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import nl.kwaliteitsregister.contract.id.KeyId;

/**
 * Wraps data keys by the newest master key and unwraps what any configured one wrapped. To rotate: configure a new key
 * in front, {@link #renew} every stored key, then take the old one out of the configuration.
 */
public final class KeyWrapper {

    private final MasterKey newest;
    private final Map<String, MasterKey> masterKeys;

    /**
     * @param masterKeys the newest first
     * @throws IllegalArgumentException when there is none, or two share an id
     */
    public KeyWrapper(List<MasterKey> masterKeys) {
        if (masterKeys.isEmpty()) {
            throw new IllegalArgumentException("a master key must be configured");
        }
        if (masterKeys.stream().map(MasterKey::id).distinct().count() < masterKeys.size()) {
            throw new IllegalArgumentException("two master keys have the same id");
        }
        this.newest = masterKeys.getFirst();
        this.masterKeys = masterKeys.stream().collect(toUnmodifiableMap(MasterKey::id, identity()));
    }

    public WrappedKey wrap(DataKey key) {
        var ciphertext = newest.cipher().encrypt(key.cipher().keyBytes(), bound(key.id(), newest.id()));
        return new WrappedKey(key.id(), newest.id(), ciphertext);
    }

    /**
     * The data key that was wrapped.
     *
     * @throws Unreadable when its master key is not configured here, or did not wrap this
     */
    public DataKey unwrap(WrappedKey wrapped) {
        var master = masterKeys.get(wrapped.masterKeyId());
        if (master == null) {
            throw new Unreadable(wrapped.keyId(), Unreadable.Reason.MASTER_KEY_UNKNOWN);
        }
        try {
            var bound = bound(wrapped.keyId(), wrapped.masterKeyId());
            return new DataKey(wrapped.keyId(), AesGcm.of(master.cipher().decrypt(wrapped.ciphertext(), bound)));
        } catch (GeneralSecurityException e) {
            throw new Unreadable(wrapped.keyId(), Unreadable.Reason.NOT_WRAPPED_SO);
        }
    }

    /** Whether the newest master key wrapped it. */
    public boolean isCurrent(WrappedKey wrapped) {
        return wrapped.masterKeyId().equals(newest.id());
    }

    /** The same data key, wrapped by the newest master key; what it sealed stays as it is. */
    public WrappedKey renew(WrappedKey wrapped) {
        return isCurrent(wrapped) ? wrapped : wrap(unwrap(wrapped));
    }

    private static String bound(KeyId key, String masterKeyId) {
        return "nl.kwaliteitsregister.wrapped-key.v1\n" + key + "\n" + masterKeyId;
    }
}
