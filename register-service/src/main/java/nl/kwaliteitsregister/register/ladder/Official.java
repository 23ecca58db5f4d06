package nl.kwaliteitsregister.register.ladder;

import java.util.Collections;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.id.StaffId;

/**
 * Who decides, with what they hold just now.
 *
 * @param programmes keys of the programmes they work for
 * @param allProgrammes whether they coordinate or supervise for the whole institution, and so for every programme; who
 *     only decides for the whole institution is of none
 */
public record Official(StaffId person, Set<Role> roles, Set<String> programmes, boolean allProgrammes) {

    public Official {
        roles = Set.copyOf(roles);
        programmes = Set.copyOf(programmes);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Where nobody knows which programme it is, any may be. */
    boolean worksForOneOf(Set<String> others) {
        var shared = others.isEmpty() ? !programmes.isEmpty() : !Collections.disjoint(programmes, others);
        return allProgrammes || shared;
    }
}
