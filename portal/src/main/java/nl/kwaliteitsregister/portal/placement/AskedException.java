package nl.kwaliteitsregister.portal.placement;

import java.time.LocalDate;
import nl.kwaliteitsregister.portal.host.HostFile.ProgrammeCode;
import org.jspecify.annotations.Nullable;

/**
 * Leave to start without a valid check, as a colleague asked for it (domain §4.2).
 *
 * @param reason absent where it can no longer be read
 * @param mayDecide whether the reader is a second person to it
 */
record AskedException(
        ProgrammeCode programme,
        String route,
        Placement.Period period,
        LocalDate askedOn,
        @Nullable String reason,
        boolean mayDecide) {}
