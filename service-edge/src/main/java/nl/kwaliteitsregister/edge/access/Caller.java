package nl.kwaliteitsregister.edge.access;

import java.util.Arrays;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.edge.problem.Refused;

/**
 * The person (or system) that asks: a parameter of any handler method.
 *
 * @param institution the institution that the token speaks for; every command and query is about it alone
 * @param grants what the person holds <em>there</em> at this moment; never those at other institutions
 * @param bootstrap whether the configuration names this person as one who may register institutions and appoint
 *     their administrators, since grants start empty
 */
public record Caller(StaffId staff, InstitutionId institution, Set<Grant> grants, boolean bootstrap) {

    public Caller {
        grants = Set.copyOf(grants);
    }

    /** Whether the person holds one of these roles, for whichever programmes. */
    public boolean holds(Role... roles) {
        return grants.stream().anyMatch(grant -> Arrays.asList(roles).contains(grant.role()));
    }

    /**
     * Whether the person holds one of these roles for this programme.
     *
     * @param programme key of the programme, such as {@code crebo-25180}
     */
    public boolean holdsFor(String programme, Role... roles) {
        return grants.stream()
                .anyMatch(grant -> Arrays.asList(roles).contains(grant.role()) && grant.covers(programme));
    }

    /** Whether the person speaks for this host at the institution. */
    public boolean speaksFor(EmployerId host) {
        return grants.stream().anyMatch(grant -> grant.role() == Role.EMPLOYER && host.equals(grant.employer()));
    }

    /**
     * That what is asked for is the caller's own institution's.
     *
     * @throws Refused with 404 when it is another's: whether that exists is not told
     */
    public void requireOwn(InstitutionId asked) {
        if (!institution.equals(asked)) {
            throw Refused.notFound();
        }
    }
}
