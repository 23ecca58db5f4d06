package nl.kwaliteitsregister.contract.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.contract.id.StreamId;
import org.jspecify.annotations.Nullable;

/** What an institution may set itself; what was decided under an older version stays as it was (domain §4.5). */
public sealed interface PolicyEvent extends RegisterEvent {

    @JsonIgnore
    @Override
    default @Nullable EmployerId about() {
        return null;
    }

    @JsonIgnore
    @Override
    default StreamId stream() {
        return streamOf(institution());
    }

    static StreamId streamOf(InstitutionId institution) {
        return new StreamId("policy", institution.toString());
    }

    /** @param version 1 for the first; 0 is what holds before */
    record LadderPolicySet(
            InstitutionId institution, LocalDate occurredOn, int version, LadderPolicy ladder, StaffId by)
            implements PolicyEvent {}
}
