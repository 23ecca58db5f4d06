package nl.kwaliteitsregister.badge.facts;

import java.util.Collection;
import java.util.Set;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;

/** The facts as they are kept. */
public interface KnownHosts {

    /**
     * Takes what an event tells. The same event taken twice changes nothing.
     *
     * @return hosts of which it tells something that criteria look at: none, the one it is about, or every location of
     *     a company
     */
    Set<EmployerId> take(RecordedEvent event);

    /** What these schools know of the host together; nothing, where none of them knows it. */
    HostFacts of(EmployerId employer, Collection<InstitutionId> schools);

    /** Schools that have a file on the host. */
    Set<InstitutionId> schoolsOf(EmployerId employer);

    /** Hosts that the school has a file on. */
    Set<EmployerId> filesOf(InstitutionId school);
}
