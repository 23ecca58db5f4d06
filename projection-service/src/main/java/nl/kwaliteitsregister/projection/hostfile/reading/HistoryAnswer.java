package nl.kwaliteitsregister.projection.hostfile.reading;

import java.util.List;

/**
 * What a file said at some moment (domain §4, "Two times").
 *
 * @param standing with the events behind it
 * @param checks of the programmes that the reader reads
 */
public record HistoryAnswer(
        StandingAnswer standing,
        List<ChecksAnswer> checks,
        LadderAnswer ladder,
        List<BadgeAnswer> badges,
        ProfileAnswer profile) {}
