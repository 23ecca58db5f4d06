package nl.kwaliteitsregister.projection.readlog;

import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;

/** Which files there are: of a host without one, nobody has read anything. */
@FunctionalInterface
public interface OwnFiles {

    boolean exists(InstitutionId institution, EmployerId employer);
}
