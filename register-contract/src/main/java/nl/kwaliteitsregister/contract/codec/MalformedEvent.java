package nl.kwaliteitsregister.contract.codec;

/** Not an event of the type it says it is, or no CloudEvent at all. */
public final class MalformedEvent extends UnreadableEvent {

    private static final long serialVersionUID = 1;

    private final String where;
    private final String what;

    /**
     * @param where the type, where that was read, and the path of the property or attribute
     * @param what why it is refused, without the value
     */
    MalformedEvent(String where, String what) {
        super(where + " " + what);
        this.where = where;
        this.what = what;
    }

    public String where() {
        return where;
    }

    public String what() {
        return what;
    }
}
