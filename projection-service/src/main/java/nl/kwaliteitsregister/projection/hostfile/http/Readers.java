package nl.kwaliteitsregister.projection.hostfile.http;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.access.Grant;
import nl.kwaliteitsregister.edge.problem.Refused;
import nl.kwaliteitsregister.projection.hostfile.reading.Reader;

/** As whom a caller reads: by the widest of the roles that read files. Every other role reads none. */
final class Readers {

    private static final List<Role> BY_WIDTH =
            List.of(Role.COORDINATOR, Role.DECISION_MAKER, Role.QUALITY_OFFICER, Role.SUPERVISOR, Role.PEER_COACH);

    private Readers() {}

    /** @throws Refused when the caller holds no role that reads files */
    static Reader of(Caller caller) {
        if (caller.holds(Role.COORDINATOR)) {
            return new Reader.Coordinator(caller.staff(), programmes(caller), caller.holds(Role.SUPERVISOR));
        }
        if (caller.holds(Role.DECISION_MAKER, Role.QUALITY_OFFICER)) {
            return new Reader.Overseer();
        }
        if (caller.holds(Role.SUPERVISOR)) {
            return new Reader.Supervisor(caller.staff());
        }
        if (caller.holds(Role.PEER_COACH)) {
            return new Reader.PeerCoach(caller.staff());
        }
        throw Refused.notAllowed();
    }

    /**
     * The role of which a caller reads that way, for the log.
     *
     * @throws Refused when the caller holds no role that reads files
     */
    static Role role(Caller caller) {
        return BY_WIDTH.stream().filter(caller::holds).findFirst().orElseThrow(Refused::notAllowed);
    }

    /** Of all grants as coordinator; one for the whole institution is not narrowed by another. */
    private static Set<String> programmes(Caller caller) {
        var grants = caller.grants().stream()
                .filter(it -> it.role() == Role.COORDINATOR)
                .map(Grant::programmes)
                .toList();
        return grants.stream().anyMatch(Set::isEmpty)
                ? Set.of()
                : grants.stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }
}
