package nl.kwaliteitsregister.projection.readlog;

import java.util.List;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.Role;

/** Whose reads are told to whom (domain §4.6). */
public final class WhoIsTold {

    private static final Set<Role> OF_CONFIDANTS = Set.of(Role.CONFIDANT, Role.QUALITY_OFFICER);

    private WhoIsTold() {}

    /** Reads by confidants are told only to confidants and the quality officer: that one looked tells of a report. */
    public static List<Read> readable(List<Read> reads, Set<Role> asks) {
        return asks.stream().anyMatch(OF_CONFIDANTS::contains)
                ? reads
                : reads.stream().filter(it -> it.role() != Role.CONFIDANT).toList();
    }
}
