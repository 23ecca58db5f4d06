package nl.kwaliteitsregister.backbone.store;

/** Is told of each commit of this process right after the store acknowledged it, in the order of its stream. */
public interface CommitListener {

    /** Must return at once: the one who sent the command waits. The same commit may be told twice. */
    void committed(StoredCommit commit);
}
