package nl.kwaliteitsregister.projection.hostfile;

import java.time.LocalDate;
import nl.kwaliteitsregister.contract.event.PlacementEvent.EarlyEnd;
import nl.kwaliteitsregister.contract.event.Sealed;
import org.jspecify.annotations.Nullable;

/** How a placement came to its end (domain §4.2). */
public sealed interface Closing {

    /** {@code on} is the last day. */
    record Ended(LocalDate on, @Nullable EarlyEnd early) implements Closing {}

    /** Planned, never started. */
    record Cancelled(LocalDate on, Sealed reason) implements Closing {}
}
