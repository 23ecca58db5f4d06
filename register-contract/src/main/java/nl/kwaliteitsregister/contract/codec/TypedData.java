package nl.kwaliteitsregister.contract.codec;

/**
 * An event as it lies in a store.
 *
 * @param json a JSON object (RFC 8259); personal text in it is sealed
 */
public record TypedData(EventType type, String json) {}
