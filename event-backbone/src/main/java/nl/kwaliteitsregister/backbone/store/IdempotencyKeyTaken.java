package nl.kwaliteitsregister.backbone.store;

/** A commit with this idempotency key is there already: it has the answer. */
public final class IdempotencyKeyTaken extends RuntimeException {

    private static final long serialVersionUID = 1;

    IdempotencyKeyTaken() {
        super("a commit with the same idempotency key is there already");
    }
}
