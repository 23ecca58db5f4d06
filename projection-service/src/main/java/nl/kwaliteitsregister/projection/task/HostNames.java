package nl.kwaliteitsregister.projection.task;

import java.util.Map;
import java.util.Set;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;

/** How hosts are called in the files of an institution. */
@FunctionalInterface
public interface HostNames {

    /** Those of which a name is known. */
    Map<EmployerId, String> of(InstitutionId institution, Set<EmployerId> hosts);
}
