package nl.kwaliteitsregister.contract.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.GrantId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.NetworkId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.contract.id.StreamId;
import org.jspecify.annotations.Nullable;

/** Who may do what (architecture §6): all grants of one person are one stream. */
public sealed interface GrantEvent extends RegisterEvent {

    StaffId person();

    GrantId grant();

    @JsonIgnore
    @Override
    default @Nullable EmployerId about() {
        return null;
    }

    @JsonIgnore
    @Override
    default StreamId stream() {
        return streamOf(person());
    }

    static StreamId streamOf(StaffId person) {
        return new StreamId("grants", person.toString());
    }

    /**
     * @param programmes keys of programmes ({@code crebo-25180}) the role is limited to; empty: the whole institution
     * @param network for a network member
     * @param employer for an employer's representative
     */
    record GrantGiven(
            StaffId person,
            GrantId grant,
            InstitutionId institution,
            LocalDate occurredOn,
            Role role,
            Set<String> programmes,
            @Nullable NetworkId network,
            @Nullable EmployerId employer)
            implements GrantEvent {

        public GrantGiven {
            programmes = Set.copyOf(programmes);
        }
    }

    /** Ends the grant at once, also for tokens that are still valid. */
    record GrantRevoked(StaffId person, GrantId grant, InstitutionId institution, LocalDate occurredOn)
            implements GrantEvent {}
}
