package nl.kwaliteitsregister.contract.sealing;

import nl.kwaliteitsregister.contract.id.KeyId;

/** A sealed text that nobody can read, here or ever; the text of this exception holds a key's id and nothing else. */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Why. */
    public enum Reason {
        /** The data key is gone: what it sealed was erased on purpose (domain §5). */
        KEY_DESTROYED("its key was destroyed"),
        /** Another key, another purpose, or changed bytes. */
        NOT_SEALED_SO("it was not sealed with this key for this purpose, or was changed"),
        /** The master key that wrapped the data key is not configured. */
        MASTER_KEY_UNKNOWN("the master key of its key is not configured"),
        /** Another master key under the same id, or changed bytes. */
        NOT_WRAPPED_SO("its key was not wrapped by this master key, or was changed");

        private final String text;

        Reason(String text) {
            this.text = text;
        }
    }

    private final String keyId;
    private final Reason reason;

    public Unreadable(KeyId keyId, Reason reason) {
        super("sealed with " + keyId + ": " + reason.text);
        this.keyId = keyId.toString();
        this.reason = reason;
    }

    public KeyId keyId() {
        return new KeyId(keyId);
    }

    public Reason reason() {
        return reason;
    }
}
