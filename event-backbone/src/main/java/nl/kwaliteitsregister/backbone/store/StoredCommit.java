package nl.kwaliteitsregister.backbone.store;

/**
 * A commit as it lies in the store.
 *
 * @param sent whether all its events are known to be on Kafka
 */
public record StoredCommit(Commit commit, Place place, boolean sent) {}
