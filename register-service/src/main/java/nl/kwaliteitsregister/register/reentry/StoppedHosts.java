package nl.kwaliteitsregister.register.reentry;

import java.util.List;
import java.util.Set;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.KvkNumber;

/**
 * Where an institution has, or had, a live final warning or stop, by the keys of those hosts. A view: it names whom to
 * compare with; what counts is read by id.
 */
public interface StoppedHosts {

    /** Keeps a host under these keys and no others; under none when there are none. */
    void put(InstitutionId institution, EmployerId employer, Set<String> keys);

    /** Hosts that share a key, those that share most first; one look-up of ids. */
    List<EmployerId> sharing(InstitutionId institution, Set<String> keys);

    /** A host of this institution is a location of the company. */
    void addLocation(InstitutionId institution, KvkNumber company, EmployerId employer);

    /** The locations of a company on which the institution has a file. */
    List<EmployerId> locationsOf(InstitutionId institution, KvkNumber company);
}
