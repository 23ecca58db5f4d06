package nl.kwaliteitsregister.projection.search.http;

import java.util.Set;
import nl.kwaliteitsregister.contract.id.NetworkId;
import nl.kwaliteitsregister.projection.search.HostEntry;

/** A host in a list, as one role reads it: a type for each, so that a mistake in a condition cannot show more. */
sealed interface HostRow {

    /** Which host it is, to record something on it. */
    record NamedHost(HostSummary host) implements HostRow {

        static HostRow of(HostEntry entry, Set<NetworkId> networks) {
            return new NamedHost(HostSummary.of(entry, networks));
        }
    }

    /**
     * With how it stands at the institution (domain §4.5).
     *
     * @param standing the word; the file has the reasons
     * @param disputed whether an objection is open against what it rests on
     */
    record HostWithStanding(HostSummary host, String standing, boolean disputed) implements HostRow {

        static HostRow of(HostEntry entry, Set<NetworkId> networks) {
            return new HostWithStanding(
                    HostSummary.of(entry, networks), entry.standing().code(), entry.disputed());
        }
    }
}
