package nl.kwaliteitsregister.edge.access;

import java.util.Set;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.event.GrantEvent.GrantGiven;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.GrantId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.NetworkId;
import org.jspecify.annotations.Nullable;

/**
 * One role that a person holds at an institution now.
 *
 * @param programmes keys of the programmes ({@code crebo-25180}) it is limited to; empty: the whole institution
 */
public record Grant(
        GrantId id,
        InstitutionId institution,
        Role role,
        Set<String> programmes,
        @Nullable NetworkId network,
        @Nullable EmployerId employer) {

    public Grant {
        programmes = Set.copyOf(programmes);
    }

    static Grant of(GrantGiven given) {
        return new Grant(
                given.grant(),
                given.institution(),
                given.role(),
                given.programmes(),
                given.network(),
                given.employer());
    }

    boolean covers(String programme) {
        return programmes.isEmpty() || programmes.contains(programme);
    }
}
