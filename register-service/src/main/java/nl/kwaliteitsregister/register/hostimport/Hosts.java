package nl.kwaliteitsregister.register.hostimport;

import java.util.List;

/** Where rows go. */
public interface Hosts {

    /** What became of a row. */
    sealed interface Registered {

        /** The institution's file changed. */
        record Stored() implements Registered {}

        /** The institution's file says so already. */
        record Unchanged() implements Registered {}

        /** The row was refused. */
        record Reported(List<Finding> findings) implements Registered {}
    }

    /** Registers the host of a row; may be called for several rows at a time. */
    Registered register(HostRow row);
}
