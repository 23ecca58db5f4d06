package nl.kwaliteitsregister.contract.codec;

/** A well-formed type that stands in no table here: written by a newer version, or by something else. */
public final class UnknownEventType extends UnreadableEvent {

    private static final long serialVersionUID = 1;

    private final String type;

    UnknownEventType(EventType type) {
        super("no event type " + type + " is known here");
        this.type = type.toString();
    }

    public EventType type() {
        return EventType.of(type);
    }
}
