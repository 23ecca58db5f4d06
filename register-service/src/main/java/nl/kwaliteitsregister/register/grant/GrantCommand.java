package nl.kwaliteitsregister.register.grant;

import java.time.LocalDate;
import java.util.Set;
import nl.kwaliteitsregister.backbone.decider.Command;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.event.GrantEvent;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.GrantId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.NetworkId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.contract.id.StreamId;
import org.jspecify.annotations.Nullable;

/** What may be asked about the roles of a person. */
public sealed interface GrantCommand extends Command {

    StaffId person();

    InstitutionId institution();

    LocalDate occurredOn();

    Authority authority();

    @Override
    default StreamId stream() {
        return GrantEvent.streamOf(person());
    }

    /** By what right the command is given. */
    enum Authority {
        /** An administrator of the institution: all roles there. */
        ADMINISTRATOR,
        /** Named by the configuration, since grants start empty: administrators, at any institution. */
        BOOTSTRAP
    }

    /**
     * @param programmes keys of the programmes the role is limited to; empty: the whole institution
     * @param network for a network member, and only then
     * @param employer for an employer's representative, and only then
     */
    record GiveGrant(
            StaffId person,
            GrantId grant,
            InstitutionId institution,
            LocalDate occurredOn,
            Authority authority,
            Role role,
            Set<String> programmes,
            @Nullable NetworkId network,
            @Nullable EmployerId employer)
            implements GrantCommand {

        public GiveGrant {
            programmes = Set.copyOf(programmes);
        }
    }

    record RevokeGrant(
            StaffId person, GrantId grant, InstitutionId institution, LocalDate occurredOn, Authority authority)
            implements GrantCommand {}
}
