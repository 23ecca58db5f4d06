package nl.kwaliteitsregister.backbone.deadline;

import java.time.LocalDate;
import nl.kwaliteitsregister.backbone.decider.Command;
import nl.kwaliteitsregister.contract.id.StreamId;

/** A day, and what a service then asks of itself. The same one set twice is one. */
public interface Due {

    /** The first day on which it has passed, in Amsterdam. */
    LocalDate due();

    Command command();

    /** What is due for one stream is fired in the order of its days. */
    default StreamId stream() {
        return command().stream();
    }
}
