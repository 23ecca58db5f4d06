package nl.kwaliteitsregister.portal.host;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the file said about a day (domain §4, two times).
 *
 * @param known {@code then}: as it was shown on that day; {@code today}: with what was recorded since
 */
public record FileHistory(
        boolean stale, @Nullable Instant incompleteSince, LocalDate asOf, String known, Content history) {

    public record Content(HostStanding standing, FileLadder ladder, FileProfile profile) {}
}
