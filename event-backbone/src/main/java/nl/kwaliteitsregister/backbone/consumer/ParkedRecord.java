package nl.kwaliteitsregister.backbone.consumer;

/**
 * A record on its way to the parked topic.
 *
 * @param unit it waits behind
 * @param gap whether events before it in its stream had not come
 */
record ParkedRecord(Unit unit, Received record, String cause, boolean gap) {}
