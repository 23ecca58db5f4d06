package nl.kwaliteitsregister.backbone.store;

/** Somebody else wrote the next commit of the stream first: decide again on what is there now. */
public final class StreamConflict extends RuntimeException {

    private static final long serialVersionUID = 1;

    StreamConflict(Commit commit) {
        super("another commit stands at " + commit.id());
    }
}
