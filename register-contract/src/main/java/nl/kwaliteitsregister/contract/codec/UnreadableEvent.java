package nl.kwaliteitsregister.contract.codec;

/**
 * Something was offered as an event that this version of the register cannot read. The text goes to logs and to parked
 * records: it says what is wrong and where, never what stood there, and for the same reason there is no cause.
 */
public abstract sealed class UnreadableEvent extends RuntimeException permits UnknownEventType, MalformedEvent {

    private static final long serialVersionUID = 1;

    UnreadableEvent(String message) {
        super(message);
    }
}
